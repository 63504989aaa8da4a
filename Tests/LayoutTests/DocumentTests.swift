import Design
import Graphics
import TestSupport
import Testing

@testable import Layout

@Suite(.drawing) struct DocumentTests {
    private static let style = Style("body", points: 10)
    private static let paper = Paper(name: "A4", width: 210, height: 297)

    private static func text(_ words: String, _ tag: String = "en", role: Role = .paragraph) -> DocumentText {
        DocumentText(words, in: TestProject.language(tag), style: style, role: role)
    }

    private static func layout(_ groups: [DocumentGroup], about tag: String = "ur") throws -> SheetLayout {
        Document(
            title: "Proof", head: text("Head"), on: paper, groups: groups, languages: TestProject.setting.languages,
            about: TestProject.language(tag)
        ).laidOut(with: try TestProject.fontMap())
    }

    private static func words(_ page: PageLayout) -> [String] {
        page.blocks.compactMap { if case .text(let text) = $0.content { text.plainText } else { nil } }
    }

    /// A group of so many points.
    private static func group(_ words: String, tall height: Double, startsPage: Bool = false) -> DocumentGroup {
        DocumentGroup(startsPage: startsPage, [DocumentRow([.words(text(words)), .gap(height - 13)])])
    }

    @Test func `A group that does not fit the rest of a page begins the next one, and each page has its number`() throws
    {
        let sheet = try Self.layout(
            ["one", "two", "three"].map { Self.group($0, tall: 300) } + [
                Self.group("four", tall: 100, startsPage: true)
            ]
        )
        #expect(
            sheet.pages.map(Self.words) == [
                ["one", "two", "Head · page 1 of 3"], ["three", "Head · page 2 of 3"], ["four", "Head · page 3 of 3"],
            ])
        #expect(sheet.pages.allSatisfy { $0.blocks.last?.role == .runningHead })
    }

    @Test func `What no page has room for goes on over several, and nothing leaves the page`() throws {
        let pieces = (1...90).map { DocumentPiece.words(Self.text("paragraph \($0)")) }
        let sheet = try Self.layout([Self.group("before", tall: 300), DocumentGroup([DocumentRow(pieces)])])
        #expect(sheet.pages.count == 2)
        #expect(sheet.pages.flatMap(Self.words).filter { $0.hasPrefix("paragraph") }.count == 90)
        for page in sheet.pages {
            #expect(page.blocks.allSatisfy { $0.rectangle.bottom <= page.height - 14 * 72 / 25.4 })
        }
    }

    @Test func `Columns stand beside each other, and right-to-left words start at the right of theirs`() throws {
        let sheet = try Self.layout([
            DocumentGroup([
                DocumentRow(columns: [(0.5, [.words(Self.text("left"))]), (0.5, [.words(Self.text("ڈاکٹر", "ur"))])])
            ])
        ])
        let blocks = sheet.pages[0].blocks
        #expect(blocks[0].rectangle.right < blocks[1].rectangle.x)
        #expect(blocks[0].rectangle.y == blocks[1].rectangle.y)
        let text: PlacedText? = if case .text(let text) = blocks[1].content { text } else { nil }
        let words = try #require(text)
        let line = words.lines[0]
        #expect(words.spec.isRightToLeft && blocks[1].language == "ur")
        #expect(abs(line.origin.x + line.width - blocks[1].rectangle.right) < 4)
    }

    @Test func `Points that follow each other are one list, with a box where there is something to tick`() throws {
        let sheet = try Self.layout([
            DocumentGroup([
                DocumentRow([
                    .point(Self.text("a"), isTicked: false), .gap(2), .point(Self.text("b"), isTicked: true),
                    .words(Self.text("c")), .point(Self.text("d"), isTicked: true),
                ])
            ])
        ])
        let paths = sheet.pages[0].blocks.map {
            $0.path.map { "\($0.role.rawValue)\($0.number)" }.joined(separator: "/")
        }
        #expect(paths == ["L1/LI1/LBody1", "L1/LI2/LBody2", "P1", "L2/LI3/LBody3", "RunningHead1"])
        let marks = sheet.pages[0].artwork.map { piece in
            if case .plate(_, let look) = piece { look.fill == nil } else { false }
        }
        #expect(marks == [false, true, true])
    }

    /// Words, and how they stand in the document.
    @Test(arguments: [
        ("a\u{202E}b", "a<U+202E>b"), ("a\u{2066}b", "a<U+2066>b"), ("a\u{7}b", "a<U+0007>b"),
        ("a\u{E000}b", "a<U+E000>b"), ("a 🦄 b", "a <U+1F984> b"), ("می\u{200C}شود", "می\u{200C}شود"),
        ("<b>&</b>", "<b>&</b>"),
    ])
    func `What turns letters round or has no font is named`(words: String, expected: String) throws {
        let sheet = try Self.layout([DocumentGroup([DocumentRow([.words(Self.text(words))])])])
        #expect(Self.words(sheet.pages[0])[0] == expected)
    }

    @Test func `Very long words are cut, so that they fit a page`() throws {
        let long = String(repeating: "word ", count: 10_000)
        let sheet = try Self.layout([DocumentGroup([DocumentRow([.words(Self.text(long))])])])
        #expect(sheet.pages.count == 1)
        #expect(Self.words(sheet.pages[0])[0].hasSuffix(" …"))
    }

    @Test func `An excerpt keeps its proportions, and is neither enlarged nor taller than asked`() throws {
        let page = try TestProject.layout("ar")
        func excerpt(_ width: Double, _ height: Double) throws -> Rectangle {
            let part = Excerpt(of: page, area: Rectangle(x: 50, y: 50, width: width, height: height))
            let sheet = try Self.layout([
                DocumentGroup([DocumentRow([.excerpt(part, tallest: 100, alternate: Self.text("x"))])])
            ])
            return sheet.pages[0].blocks[0].rectangle
        }
        #expect(try excerpt(80, 40).width == 80)
        let tall = try excerpt(200, 400)
        #expect(tall.height == 100 && tall.width == 50)
        let wide = try excerpt(1000, 100)
        #expect(abs(wide.width / wide.height - 10) < 0.001 && wide.width < 510)
    }
}
