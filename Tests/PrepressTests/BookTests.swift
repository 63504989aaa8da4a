import Diagnostics
import Layout
import Prepress
import TestSupport
import Testing

/// Many sheets in one file.
@Suite struct BookTests {
    /// Two chapters: two sheets in Arabic, one of them with two pages, and one in English.
    private static func binding() async throws -> Binding {
        func sheet(_ template: String, _ tag: String, _ title: String) async throws -> Binding.Sheet {
            Binding.Sheet(title: title, pages: try await SheetLibrary.sheet(of: template, tag).pages())
        }
        return Binding(
            title: "Sheets of Elm Lane Surgery", language: "en",
            chapters: [
                Binding.Chapter(
                    title: "Arabic · العربية",
                    sheets: [
                        try await sheet("wall-poster", "ar", "Wall poster"),
                        try await sheet("leaflet", "ar", "Leaflet"),
                    ]),
                Binding.Chapter(title: "Nothing", sheets: []),
                Binding.Chapter(title: "English", sheets: [try await sheet("wall-poster", "en", "Wall poster")]),
            ])
    }

    private static func bytes(as variant: SheetVariant) async throws -> [UInt8] {
        let binding = try await binding()
        return try TestProject.finisher().finished(binding, as: variant, date: PrintedSheet.date)
    }

    @Test(arguments: SheetVariant.allCases)
    func `A book is sound in every form`(variant: SheetVariant) async throws {
        let bytes = try await Self.bytes(as: variant)
        #expect(Preflight().diagnostics(for: bytes, as: variant, named: "book.pdf") == [])
        #expect(try FinishedFile(bytes).pages.count == 4)
    }

    /// A chapter without sheets has no bookmark.
    @Test(arguments: SheetVariant.allCases)
    func `A book has bookmarks for chapters and sheets, and shows them`(variant: SheetVariant) async throws {
        typealias Bookmark = FinishedFile.Bookmark
        let file = try FinishedFile(await Self.bytes(as: variant))
        #expect(
            file.bookmarks == [
                Bookmark(
                    title: "Arabic · العربية", page: 0,
                    kids: [Bookmark(title: "Wall poster", page: 0), Bookmark(title: "Leaflet", page: 1)]),
                Bookmark(title: "English", page: 3, kids: [Bookmark(title: "Wall poster", page: 3)]),
            ])
        #expect(file.document.dictionary(file.document.catalog["Outlines"])?["Count"]?.integer == 5)
        #expect(file.document.catalog["PageMode"]?.name == "UseOutlines")
    }

    @Test func `Each sheet of a book is a part in its language`() async throws {
        let file = try FinishedFile(await Self.bytes(as: .office))
        let document = try #require(file.documentElement)
        #expect(document["S"]?.name == "Document" && document["Lang"]?.text == "en")
        let parts = file.kids(of: document).compactMap { file.document.dictionary($0) }
        #expect(parts.map { $0["S"]?.name } == ["Part", "Part", "Part"])
        #expect(parts.map { $0["Lang"]?.text } == ["ar", "ar", "en"])
        #expect(parts.map(file.page) == [0, 1, 3])
        // Each page of the leaflet has elements in its part.
        let pages = file.kids(of: parts[1]).map { file.page(of: file.document.dictionary($0)) }
        #expect(Set(pages) == [1, 2])
    }

    @Test func `A book is named by itself, in its own language`() async throws {
        let file = try FinishedFile(await Self.bytes(as: .office))
        #expect(file.document.catalog["Lang"]?.text == "en")
        #expect(file.document.dictionary(file.document.trailer["Info"])?["Title"]?.text == "Sheets of Elm Lane Surgery")
    }

    @Test func `Every piece of content of a book has a place in its parent tree`() async throws {
        let file = try FinishedFile(await Self.bytes(as: .screen))
        #expect(file.pages.map { $0["StructParents"]?.integer } == Array(0..<4))
        // Two links on each wall poster, one on the leaflet's outside, none inside.
        #expect(file.pages.indices.map { file.links(on: $0).count } == [2, 1, 0, 2])
        let keys = file.pages.indices.flatMap { file.links(on: $0).compactMap { $0["StructParent"]?.integer } }
        #expect(keys == [4, 5, 6, 7, 8])
        #expect(file.parents.keys.sorted() == Array(0...8))
    }

    @Test func `Bound again a book is the same file`() async throws {
        #expect(try await Self.bytes(as: .press) == Self.bytes(as: .press))
    }
}
