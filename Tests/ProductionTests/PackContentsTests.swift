import Design
import Foundation
import Layout
import Signing
import TestSupport
import Testing

@testable import Production

@Suite struct PackContentsTests {
    private static let palette = TestProject.setting.palette

    private static func page(_ purpose: PackContents.Purpose = .office) -> String {
        PackSample.contents(for: purpose).html(in: palette)
    }

    /// A page that holds one sheet.
    private static func page(of sheet: PackContents.Sheet, practice: String = "Elm", group: String = "Arabic") -> String
    {
        let group = PackContents.Group(
            english: group, endonym: "العربية", tag: "ar", isRightToLeft: true, sheets: [sheet])
        return PackContents(practice: practice, purpose: .office, date: "today", groups: [group]).html(in: palette)
    }

    private static func sheet(
        title: String = "Poster", file: String = "a.pdf", sides: PackContents.Sides = .one,
        finish: PackContents.Finish = .flat
    ) -> PackContents.Sheet {
        PackContents.Sheet(
            title: title, says: "Hello.", paper: "A4", file: file, state: .machineDraft, sides: sides, finish: finish)
    }

    @Test(arguments: [
        "<title>Elm Lane Surgery: sheets for the office printer</title>", "<h1><bdi>Elm Lane Surgery</bdi></h1>",
        "16 sheets about registering with a doctor. Made on 26 November 2026.", "<h2>How to print</h2>",
        "<span>Arabic</span> <bdi lang=\"ar\" dir=\"rtl\">العربية</bdi></h3>",
        "<span>Ukrainian</span> <bdi lang=\"uk\" dir=\"ltr\">Українська</bdi></h3>", "<h3><span>English</span></h3>",
        "<h3><span>Many languages</span></h3>",
        "<a href=\"ar/wall-poster-ar-A4-office.pdf\">ar/wall-poster-ar-A4-office.pdf</a>",
        "alt=\"The sheet in small: Wall poster, Arabic\"", "What is not in this pack",
        "<strong>Surgery of Sanctuary notice</strong>: the practice&#39;s file names no award.",
        "These sheets are drafts: do not hang them", "Machine draft, not yet checked by a native reader: do not hang",
    ])
    func `the page says what a receptionist needs`(words: String) { #expect(Self.page().contains(words)) }

    @Test func `a print shop is told other things than an office`() {
        #expect(Self.page(.printShop).contains("PDF/X-4 with bleed, marks and all fonts"))
        #expect(Self.page(.printShop).contains("Print single copies of drafts"))
        #expect(!Self.page(.office).contains("PDF/X-4"))
        #expect(Self.page(.office).contains("not ‘fit to page’"))
    }

    /// What is done with a sheet, and what the page says of it.
    @Test(
        arguments: [
            (.one, .flat, "Print on one side. Ordinary paper will do"),
            (.longEdge, .flat, "turn over on the long edge. Paper of 100 to 120\u{A0}g/m²"),
            (.shortEdge, .folded(panels: 3), "turn over on the short edge. Fold twice, into three"),
            (.one, .folded(panels: 2), "Fold once"),
            (.longEdge, .cut(pieces: 10), "Cut along the marks, into 10 pieces."),
            (.longEdge, .screen, "For a screen: show it, do not print it.</dd>"),
        ] as [(PackContents.Sides, PackContents.Finish, String)])
    func `a sheet says how it is printed`(sides: PackContents.Sides, finish: PackContents.Finish, words: String) {
        #expect(Self.page(of: Self.sheet(sides: sides, finish: finish)).contains(words))
    }

    @Test(arguments: WordsState.allCases)
    func `every state has words, and only two of them let a sheet be hung up`(state: WordsState) {
        let page = PackSample.contents(state: { _ in state }).html(in: Self.palette)
        #expect(page.contains(": do not hang<") != state.isForDisplay)
        #expect(page.contains("All sheets are approved") == state.isForDisplay)
        #expect(page.contains("Their words are a machine") == (state == .machineDraft))
    }

    @Test func `drafts are counted, and approved sheets are told from them`() {
        let page = PackSample.contents(state: { $0 == "ar" ? .approved : .machineDraft }).html(in: Self.palette)
        #expect(page.contains("13 of 16 sheets are drafts"))
        #expect(page.split(separator: ">Approved<").count == 4)
        let good = PackSample.contents(state: { _ in .approved }).html(in: Self.palette)
        #expect(good.contains("All sheets are approved"))
        #expect(!good.contains("raft"))
    }

    @Test func `whatever is in a name, it is text`() {
        let evil = "<script>alert(\"1\")</script>&'"
        let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"
        for page in [
            Self.page(of: Self.sheet(title: evil)), Self.page(of: Self.sheet(), practice: evil),
            Self.page(of: Self.sheet(), group: evil), Self.page(of: Self.sheet(file: evil)),
        ] {
            #expect(page.contains(safe))
            #expect(!page.contains("<script"))
        }
    }

    @Test func `a mark does not hide what it stands on`() {
        let page = Self.page(of: Self.sheet(title: "<\u{338}b>\"\u{301}"))
        #expect(page.contains("<h4>&lt;\u{338}b&gt;&quot;\u{301}</h4>"))
    }

    /// Paths and how links have them.
    @Test(arguments: [
        ("ar/a b.pdf", "ar/a%20b.pdf"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("100%.pdf", "100%25.pdf"),
        ("#?\"'.pdf", "%23%3F%22%27.pdf"), ("ملصق.pdf", "%D9%85%D9%84%D8%B5%D9%82.pdf"),
    ])
    func `a link leads to the file and nowhere else`(path: String, link: String) {
        #expect(Self.page(of: Self.sheet(file: path)).contains("<a href=\"\(link)\">"))
    }

    @Test func `the page asks nothing of the internet and runs nothing`() {
        for page in [Self.page(.office), Self.page(.printShop)] {
            #expect(page.contains("default-src &#39;none&#39;"))
            for word in ["http:", "https:", "//", "<script", "<link", "@import", "url(", "javascript", "onclick"] {
                // A picture's own letters may be anything.
                #expect(!page.replacing(/base64,[A-Za-z0-9+\/=]*/, with: "").contains(word), "\(word)")
            }
        }
    }

    @Test(.enabled(if: Tool.areInstalled("python3"), "Needs python3 to read XML"))
    func `every element is closed where it must be`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "contents.xml")
            // As XML, in which elements that hold nothing need an end and there is no HTML doctype.
            let xml = Self.page().replacing("<!doctype html>\n", with: "").replacing(/<(meta|img)([^>]*)>/) {
                "<\($0.output.1)\($0.output.2)/>"
            }
            try xml.write(to: file, atomically: true, encoding: .utf8)
            let run = try Tool("python3").run([
                "-c", "import sys, xml.etree.ElementTree as e; e.parse(sys.argv[1])", file.path,
            ])
            #expect(run.status == 0, "\(run.error)")
        }
    }

    /// Grounds and what stands on them, and the contrast that WCAG 2.1 AA asks for.
    @Test(arguments: [
        ("text", "room", 4.5), ("text", "paper", 4.5), ("text", "beam", 4.5), ("text", "light", 4.5),
        ("room", "wall", 4.5),
        ("light", "wall", 4.5), ("door", "paper", 4.5), ("strike", "paper", 4.5), ("wall", "room", 3),
        ("wall", "paper", 3), ("label", "paper", 3),
    ])
    func `the colours can be told apart`(one: String, other: String, contrast: Double) throws {
        #expect(PackStyle.roles.contains(one) && PackStyle.roles.contains(other))
        let (one, other) = (try #require(Self.palette[one]), try #require(Self.palette[other]))
        #expect(one.contrast(with: other) >= contrast)
    }

    @Test func `the page has the colours of the sheets`() {
        #expect(Self.page().contains(":root{--text:#221a25;--wall:#43263f;"))
    }

    @Test func `an empty pack says so little that nothing is wrong`() {
        let page = PackContents(practice: "Elm", purpose: .office, date: "today", groups: []).html(in: Self.palette)
        #expect(page.contains("0 sheets"))
        #expect(!page.contains("draft") && !page.contains("Find a language") && !page.contains("not in this pack"))
    }
}
