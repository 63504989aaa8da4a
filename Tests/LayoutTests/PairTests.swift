import Design
import Diagnostics
import Graphics
import Signing
import TestSupport
import Testing
import Translation

@testable import Layout

/// Sheets in two languages.
@Suite(.drawing) struct PairTests {
    private static let poster = TestProject.template("bilingual-poster")
    private static let handbill = TestProject.template("handbill")

    private func pages(_ template: Template, _ tag: String, beside: String) throws -> [PageLayout] {
        TestProject.sheet(template, tag, beside: beside).laidOut(with: try TestProject.fontMap()).pages
    }

    /// The side at which a paragraph's ink starts, by how far it is from each.
    private func startsAtRight(_ block: PlacedBlock, _ text: PlacedText) throws -> Bool {
        let ink = try #require(text.lines.compactMap(\.ink).min { $0.width < $1.width })
        return block.rectangle.right - ink.right < ink.x - block.rectangle.x
    }

    /// The sheet's language and the one beside it.
    private static let pairs = [
        ("ar", "en"), ("uk", "en"), ("uk", "ar"), ("ur", "ps"), ("my", "zh-Hans"), ("en", "fa"),
    ]

    @Test(arguments: pairs)
    func `The words of both languages start where each is read from`(tag: String, beside: String) throws {
        let page = try pages(Self.poster, tag, beside: beside)[0]
        #expect(page.isRightToLeft == TestProject.language(tag).isRightToLeft)
        let second = TestProject.language(beside)
        // Short words in a wide column tell on which side they start.
        let own = page.texts.filter { $0.block.frame == "room" && $0.block.language == tag }
        let others = page.texts.filter { $0.block.frame == "room" && $0.block.language == beside }
        #expect(own.count == others.count && own.count >= 10)
        for (block, text) in others where text.lines.contains(where: { $0.width < block.rectangle.width - 4 }) {
            #expect(try startsAtRight(block, text) == second.isRightToLeft, "\(text.plainText)")
        }
    }

    /// Line by line, so that staff can follow with a finger.
    @Test(arguments: pairs)
    func `Entries of a list stand beside the same words in the other language`(tag: String, beside: String) throws {
        let page = try pages(Self.poster, tag, beside: beside)[0]
        let entries = page.texts.filter { $0.block.path.contains { $0.role == .listBody } && $0.block.frame == "room" }
        #expect(entries.count == 14)
        for pair in stride(from: 0, to: entries.count, by: 2) {
            let (first, second) = (entries[pair].block, entries[pair + 1].block)
            #expect(first.language == tag && second.language == beside)
            #expect(first.origin?.message == second.origin?.message)
            #expect(first.path.dropLast() == second.path.dropLast())
            let isApart =
                page.isRightToLeft
                ? second.rectangle.right <= first.rectangle.x : first.rectangle.right <= second.rectangle.x
            #expect(isApart)
            #expect(first.rectangle.y < second.rectangle.bottom && second.rectangle.y < first.rectangle.bottom)
        }
    }

    @Test(arguments: pairs)
    func `A handbill has one language on each side`(tag: String, beside: String) throws {
        let pages = try pages(Self.handbill, tag, beside: beside)
        #expect(pages.count == 2)
        for (page, spoken) in zip(pages, [tag, beside]) {
            let languages = Set(page.blocks.filter { $0.origin != nil }.map(\.language))
            // Words for staff and the practice's name are English on both.
            #expect(languages == [spoken, "en"])
            let headline = try #require(page.texts.first { [.heading1, .heading2].contains($0.block.role) })
            #expect(headline.block.language == spoken)
            #expect(try startsAtRight(headline.block, headline.text) == TestProject.language(spoken).isRightToLeft)
        }
    }

    @Test func `A pair is named and told by both of its languages`() {
        let edition = TestProject.sheet(Self.poster, "uk", beside: "ar")
        #expect(edition.name == "bilingual-poster-uk-ar-A4")
        #expect(edition.folder == "uk")
        #expect(edition.languages.map(\.tag) == ["uk", "ar"])
    }

    @Test func `A pair is a draft if either of its languages is one`() {
        func isDraft(_ first: Rendition, _ second: Rendition) -> Bool {
            var problems: [Diagnostic] = []
            return Edition(
                of: Self.poster, in: [first, second], for: TestProject.practice, on: Self.poster.drawnOn,
                setting: TestSigning.setting, reporting: &problems
            ).isDraft
        }
        let (uk, en) = (TestSigning.rendition("uk"), TestSigning.rendition("en"))
        #expect(!isDraft(uk, en))
        #expect(isDraft(TestProject.rendition("uk"), en))
        #expect(isDraft(uk, TestProject.rendition("en")))
        #expect(isDraft(uk, TestSigning.rendition("en", upTo: .reviewed)))
    }
}
