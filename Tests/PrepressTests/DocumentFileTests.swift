import Design
import Diagnostics
import Foundation
import Layout
import Prepress
import Rendering
import TestSupport
import Testing

/// A document about sheets as a finished file.
@Suite(.drawing) struct DocumentFileTests {
    /// A heading of each level, words in Arabic, and a part of the Arabic wall poster.
    private static func bytes() throws -> [UInt8] {
        let fonts = try TestProject.fontMap()
        let page = try TestProject.layout("ar")
        let block = try #require(page.blocks.first { $0.origin?.message == "It is free." })
        let excerpt = try #require(Excerpt(of: page, showing: [block]))
        let (english, arabic) = (TestProject.language("en"), TestProject.language("ar"))
        let style = Style("body", points: 10)
        func words(_ words: String, _ role: Role) -> DocumentPiece {
            .words(DocumentText(words, in: english, style: style, role: role))
        }
        let pieces: [DocumentPiece] = [
            words("Title", .heading1), words("Section", .heading2), words("One", .heading3),
            .words(DocumentText("الخدمة مجانية.", in: arabic, style: style)),
            .excerpt(excerpt, tallest: 200, alternate: DocumentText("alternate", in: arabic, style: style)),
            .point(DocumentText("tick", in: english, style: style), isTicked: true), .rule, .writingLines(2),
            words("Two", .heading3), words("Other", .heading2),
        ]
        let layout = Document(
            title: "Proof", head: DocumentText("Head", in: english, style: style),
            on: Paper(name: "A4", width: 210, height: 297), groups: [DocumentGroup([DocumentRow(pieces)])],
            languages: TestProject.setting.languages, about: arabic
        ).laidOut(with: fonts)
        let cabinet = DrawingCabinet(TestProject.illustrations)
        let drawn = try layout.pages.map {
            try DrawnPage(PageRenderer($0, from: cabinet, pale: cabinet.pale).pdf(with: fonts), of: $0)
        }
        return try TestProject.finisher().finished(drawn, as: .screen, date: PrintedSheet.date)
    }

    @Test func `Preflight finds nothing`() throws {
        #expect(Preflight().diagnostics(for: try Self.bytes(), as: .screen, named: "proof.pdf") == [])
    }

    @Test func `Bookmarks are below those of higher headings`() throws {
        typealias Bookmark = FinishedFile.Bookmark
        let file = try FinishedFile(Self.bytes())
        #expect(
            file.bookmarks == [
                Bookmark(
                    title: "Title", page: 0,
                    kids: [
                        Bookmark(
                            title: "Section", page: 0,
                            kids: [Bookmark(title: "One", page: 0), Bookmark(title: "Two", page: 0)]),
                        Bookmark(title: "Other", page: 0),
                    ])
            ])
        #expect(file.document.dictionary(file.document.catalog["Outlines"])?["Count"]?.integer == 5)
    }

    @Test func `A running head is no content, and a head that is not said to be one is an error`() throws {
        let document = try PDFDocument(Self.bytes())
        let page = try #require(document.objects[document.pages[0]]?.dictionary)
        let content = String(decoding: try document.content(of: page), as: UTF8.self)
        #expect(content.contains("/Artifact <</Type /Pagination /Subtype /Header>> BDC"))
        var spoilt = document
        let layoutArtifact = content.replacing("/Type /Pagination /Subtype /Header", with: "/Type /Layout")
        var entries = page
        entries["Contents"] = spoilt.add(packing: Array(layoutArtifact.utf8))
        spoilt.objects[document.pages[0]] = .dictionary(entries)
        let problems = Preflight().diagnostics(for: spoilt.written(), as: .screen, named: "proof.pdf")
        #expect(problems.map(\.code) == [.preflightArtifactText])
    }

    @Test(.enabled(if: Tool.areInstalled("pdftotext"), "Needs pdftotext"))
    func `The words of an excerpt are found once, where they stand by themselves`() async throws {
        let bytes = try Self.bytes()
        let text = try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "proof.pdf")
            try Data(bytes).write(to: file)
            return try Tool("pdftotext").run(["-raw", file.path, "-"], in: folder).text
        }
        let words = ["Title", "Section", "One", "الخدمة مجانية.", "tick", "Two", "Other", "Head · page 1 of 1"]
        #expect(Self.letters(text) == Self.letters(words.joined()))
    }

    /// The letters without what readers of PDFs put in: spaces and direction marks.
    private static func letters(_ text: String) -> String {
        var letters = String.UnicodeScalarView()
        letters.append(
            contentsOf: text.unicodeScalars.filter {
                !$0.properties.isWhitespace && ![.format, .control].contains($0.properties.generalCategory)
            })
        return String(letters)
    }
}
