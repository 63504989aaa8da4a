import Foundation
import Layout
import Prepress
import TestSupport
import Testing

/// Sheets of several pages in one file.
@Suite struct SheetPagesTests {
    /// Templates, a language, and how many pages their files have.
    private static let sheets = [
        ("wall-poster", "en", 1), ("leaflet", "ar", 2), ("handbill", "ur", 2), ("access-card", "ar", 2),
        ("point-card", "en", 2), ("point-card-small", "en", 3), ("screen", "km", 3),
    ]

    private func file(_ template: String, _ tag: String, _ variant: SheetVariant = .office) async throws -> FinishedFile
    {
        try FinishedFile(await SheetLibrary.sheet(of: template, tag, as: variant).bytes)
    }

    @Test(arguments: sheets) func `A file has the pages of its sheet`(template: String, tag: String, count: Int)
        async throws
    {
        let sheet = try await SheetLibrary.sheet(of: template, tag)
        let pages = try FinishedFile(sheet.bytes).pages
        #expect(pages.count == count && sheet.sheet.pages.count == count)
        for (page, layout) in zip(pages, sheet.sheet.pages) {
            let box = (page["MediaBox"]?.array ?? []).compactMap(\.number)
            try #require(box.count == 4)
            #expect(abs(box[2] - layout.width) < 0.01 && abs(box[3] - layout.height) < 0.01)
        }
    }

    @Test(arguments: sheets, [SheetVariant.office, .screen])
    func `Every piece of content belongs to an element of its own page`(
        sheet: (template: String, tag: String, count: Int), variant: SheetVariant
    ) async throws {
        let file = try await file(sheet.template, sheet.tag, variant)
        let parents = file.parents
        #expect(file.pages.map { $0["StructParents"]?.integer } == Array(0..<sheet.count))
        for (index, page) in file.pages.enumerated() {
            let content = String(decoding: try file.document.content(of: page), as: UTF8.self)
            let marks = content.matches(of: /\/MCID ([0-9]+)/).compactMap { Int($0.1) }
            let owners = try #require(file.document.array(parents[index]))
            #expect(marks == Array(0..<owners.count))
            for (number, owner) in owners.enumerated() {
                let element = file.document.dictionary(owner)
                #expect(file.page(of: element) == index)
                #expect(file.kids(of: element).contains(.integer(number)))
            }
        }
        // What is not a page's is a link's.
        #expect(parents.keys.sorted() == Array(0..<parents.count))
        let root = file.document.dictionary(file.document.catalog["StructTreeRoot"])
        #expect(root?["ParentTreeNextKey"]?.integer == parents.count)
    }

    private static let call = "tel:02079460123"

    /// Templates and the addresses of the links on each of their pages.
    @Test(arguments: [
        ("handbill", "ur", [[call], [call]]), ("leaflet", "ar", [["tel:02079460456"], []]),
        ("access-card", "en", [[], ["tel:02079460456"]]),
        ("event-flyer", "fa", [["https://elm-lane-surgery.example/ask", call]]),
        ("wall-poster", "ar", [[call, "https://elm-lane-surgery.example"]]),
    ])
    func `Links lie on the page of their words and belong to it`(
        template: String, tag: String, addresses: [[String]]
    ) async throws {
        let file = try await file(template, tag, .screen)
        let parents = file.parents
        #expect(file.pages.indices.map { file.links(on: $0).compactMap(file.address) } == addresses)
        for index in file.pages.indices {
            for link in file.links(on: index) {
                let key = try #require(link["StructParent"]?.integer)
                #expect(key >= file.pages.count)
                let element = try #require(file.document.dictionary(parents[key]))
                #expect(element["S"]?.name == "Link" && file.page(of: element) == index)
                let targets = file.kids(of: element).compactMap { file.document.dictionary($0) }
                    .filter { $0["Type"]?.name == "OBJR" }
                #expect(targets.map { file.document.dictionary($0["Obj"]) } == [link])
                #expect(targets.compactMap { file.page(of: $0) } == [index])
            }
        }
        let office = try await self.file(template, tag)
        #expect(office.pages.indices.allSatisfy { office.links(on: $0).isEmpty })
    }

    @Test(arguments: ["leaflet", "handbill", "screen", "point-card"])
    func `A sheet for screens has a bookmark for each heading, and other forms have none`(template: String) async throws
    {
        let sheet = try await SheetLibrary.sheet(of: template, "en", as: .screen)
        let headings = sheet.sheet.pages.enumerated().flatMap { index, page in
            page.blocks.compactMap { block -> FinishedFile.Bookmark? in
                guard block.role.rawValue.hasPrefix("H"), case .text(let text) = block.content else { return nil }
                return FinishedFile.Bookmark(title: text.plainText, page: index)
            }
        }
        let bookmarks = try FinishedFile(sheet.bytes).bookmarks
        #expect(bookmarks.flatMap(\.withKids).map { FinishedFile.Bookmark(title: $0.title, page: $0.page) } == headings)
        #expect(headings.contains { $0.page ?? 0 > 0 })
        #expect(try await file(template, "en").bookmarks == [])
    }

    /// No sheet of ours is judged otherwise for having pages.
    @Test(arguments: ["leaflet", "access-card", "point-card-small", "event-flyer"], SheetVariant.allCases)
    func `Preflight finds nothing`(template: String, variant: SheetVariant) async throws {
        let sheet = try await SheetLibrary.sheet(of: template, "ar", as: variant)
        #expect(Preflight().diagnostics(for: sheet.bytes, as: variant, named: template) == [])
    }
}

extension FinishedFile.Bookmark {
    /// The bookmark and all below it, in order.
    fileprivate var withKids: [FinishedFile.Bookmark] { [self] + kids.flatMap(\.withKids) }
}
