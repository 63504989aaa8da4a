import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// What a reader hears, in which order.
@Suite(.drawing) struct ReadingOrderTests {
    private func path(_ block: PlacedBlock) -> String {
        block.path.map { "\($0.role.rawValue)\($0.number)" }.joined(separator: "/")
    }

    /// Each block as its place and its first words, or what it shows.
    private func spoken(_ layout: PageLayout) -> [String] {
        layout.blocks.map { block in
            let words: String =
                switch block.content {
                case .text(let text): String(text.plainText.prefix(12))
                case .pictogram(let name, _): name
                case .code, .logo, .excerpt: block.alternateText ?? "nothing"
                case .rule: "-"
                }
            return "\(path(block)) \(words)"
        }
    }

    @Test func `An English sheet is read from the sign to the strip for staff`() throws {
        #expect(
            spoken(try Sheets.layout("en")) == [
                "P1 Elm Lane Sur", "P2 (example)", "H11 You can regi", "P3 It is free.", "H21 You do not n",
                "L1/LI1/Artifact1 passport", "L1/LI1/LBody1 a passport o", "L1/LI2/Artifact2 proof-of-address",
                "L1/LI2/LBody2 proof of add", "L1/LI3/Artifact3 immigration-papers", "L1/LI3/LBody3 immigration ",
                "L1/LI4/Artifact4 nhs-number", "L1/LI4/LBody4 an NHS numbe", "Artifact5 -",
                "L2/LI5/Artifact6 interpreter", "L2/LI5/LBody5 We can get y", "L2/LI6/Artifact7 no-address",
                "L2/LI6/LBody6 No home addr", "L2/LI7/Artifact8 confidential", "L2/LI7/LBody7 We will not ",
                "P4 Ask at recep", "L3/LI8/Lbl8/Figure1 phone", "L3/LI8/LBody8 020 7946 012",
                "L3/LI9/Lbl9/Figure2 clock", "L3/LI9/LBody9 Monday to Fr", "L4/LI10/Artifact9 scan",
                "L4/LI10/LBody10 Scan to open",
                "Figure3 Code to scan with a phone; it opens https://elm-lane-surgery.example",
                "Artifact10 -", "P5 English", "P6 Staff: anyon", "P7 T1 · English", "P8 DRAFT", "P9 Machine draf",
            ])
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `Every sheet is read in the same order`(tag: String, paper: String) throws {
        let english = try Sheets.layout("en")
        let layout = try Sheets.layout(tag, paper)
        #expect(layout.blocks.map(path) == english.blocks.map(path))
        #expect(layout.blocks.map(\.frame) == english.blocks.map(\.frame))
    }

    @Test(arguments: Sheets.tags)
    func `A sheet is named by its headline, in its language`(tag: String) throws {
        let layout = try Sheets.layout(tag)
        let headline = try #require(layout.texts.first { $0.block.role == .heading1 })
        #expect(layout.title == headline.text.plainText.replacing("\u{A0}", with: " ") && !layout.title.isEmpty)
        #expect(layout.title == layout.title.withoutMarks && !layout.title.contains("\n"))
        #expect(layout.language == tag && headline.block.language == tag)
    }

    @Test(arguments: Sheets.tags)
    func `Words for staff and the name are English, all others the sheet's`(tag: String) throws {
        let layout = try Sheets.layout(tag)
        for block in layout.blocks where block.origin != nil {
            let isEnglish = ["sign", "strip", "draft"].contains(block.frame)
            #expect(block.language == (isEnglish ? "en" : tag), "\(path(block))")
        }
    }

    @Test(arguments: Sheets.tags)
    func `Pictures that mean something have words, and decoration has none`(tag: String) throws {
        for block in try Sheets.layout(tag).blocks {
            switch block.content {
            case .code, .logo, .excerpt:
                #expect(block.alternateText?.contains("https://elm-lane-surgery.example") == true)
            // Words stand beside most pictograms, and say the same.
            case .pictogram(let name, _):
                #expect((block.alternateText != nil) == ["phone", "clock"].contains(name))
                #expect((block.role == .figure) == (block.alternateText != nil))
            case .text, .rule: #expect(block.alternateText == nil)
            }
        }
    }

    @Test(arguments: ["en", "ar"])
    func `A logo is read out after the sign with the practice's name`(tag: String) throws {
        var practice = TestProject.practice
        practice.logo = "logo.svg"
        let layout = try TestProject.layout(tag, practice: practice)
        let logo = try #require(layout.blocks.first { $0.frame == "logo" })
        #expect(logo.content == .logo("logo.svg"))
        #expect(path(logo) == "Figure1")
        #expect(logo.alternateText?.contains("Elm Lane Surgery") == true)
        let frame = try #require(layout.frame("logo")).rectangle
        #expect(frame.contains(logo.rectangle, tolerance: 0.001))
        #expect(layout.blocks.firstIndex(of: logo) == 2)
    }
}
