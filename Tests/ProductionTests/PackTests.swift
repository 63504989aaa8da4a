import Design
import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

@testable import Production

/// What a receptionist gets.
@Suite(.drawing) struct PackTests {
    private static func order(
        _ languages: [String], _ templates: [String], practice: URL? = nil, isForDisplay: Bool = false
    ) throws -> Order {
        var selection = Order.Selection()
        (selection.languages, selection.templates, selection.practiceFile) = (languages, templates, practice)
        (selection.takesFirstPaper, selection.includesStaff, selection.isForDisplay) = (true, true, isForDisplay)
        selection.today = CalendarDate("2026-11-26")
        var problems: [Diagnostic] = []
        return try #require(Order(selection, of: TestProject.project, reporting: &problems))
    }

    @Test func `A pack has a folder for each language, a page of contents and one file with everything`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let order = try Self.order(["ar", "ti"], ["wall-poster", "access-card", "many-languages", "desk-guide"])
            let result = try await Pack(order, for: .printShop).make(at: folder.appending(path: "elm")) { _, _ in }
            #expect(result.diagnostics == [])
            #expect(
                result.files == [
                    "contents.html", "all-sheets.pdf", "Arabic/wall-poster-ar-A4-press.pdf",
                    "Tigrinya/wall-poster-ti-A4-press.pdf", "Arabic/access-card-ar-A4-press.pdf",
                    "Tigrinya/access-card-ti-A4-press.pdf", "Many languages/many-languages-A3-press.pdf",
                    "Staff/desk-guide-en-A4-press.pdf",
                ])
            #expect(result.drafts == 6)
            for file in result.files {
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: "elm/\(file)").path))
            }
            let listed = try Tool("unzip").run(["-Z1", folder.appending(path: "elm.zip").path], in: folder)
            #expect(listed.lines == result.files.map { "elm/\($0)" })
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == ["elm", "elm.zip"])
        }
    }

    @Test func `One file with everything has bookmarks by language and is a file for the press`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let order = try Self.order(["ar", "ti"], ["wall-poster", "leaflet"])
            _ = try await Pack(order, for: .printShop).make(at: folder.appending(path: "elm")) { _, _ in }
            let file = folder.appending(path: "elm/all-sheets.pdf").path
            let outline = try Tool("qpdf").run(["--json", "--json-key=outlines", file], in: folder).text
            #expect(
                outline.matches(of: /"title": "([^"]*)"/).map { String($0.1) }.sorted() == [
                    "Arabic", "Leaflet, A4 landscape", "Leaflet, A4 landscape", "Tigrinya", "Wall poster, A4",
                    "Wall poster, A4",
                ])
            let pages = try Tool("qpdf").run(["--show-npages", file], in: folder).text
            #expect(pages.trimmingCharacters(in: .whitespacesAndNewlines) == "6")
        }
    }

    @Test func `The same pack twice is the same archive, and an older folder goes whole`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let order = try Self.order(["uk"], ["wall-poster"])
            let place = folder.appending(path: "elm")
            _ = try await Pack(order, for: .office).make(at: place) { _, _ in }
            let first = try Data(contentsOf: folder.appending(path: "elm.zip"))
            try Data().write(to: place.appending(path: "older.pdf"))
            _ = try await Pack(order, for: .office).make(at: place) { _, _ in }
            #expect(try Data(contentsOf: folder.appending(path: "elm.zip")) == first)
            #expect(!FileManager.default.fileExists(atPath: place.appending(path: "older.pdf").path))
        }
    }

    @Test func `What the practice has not declared is left out and named`() async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("safe_surgery", "false")
            let order = try Self.order(["uk"], [], practice: practice)
            #expect(order.unclaimed.map(\.template.name) == ["window-notice"])
            let shelf = PackShelf(order: order, purpose: .office)
            #expect(
                shelf.contents.leftOut == [
                    PackContents.LeftOut(
                        what: "Safe Surgery window notice",
                        why: "the practice file has no 'safe_surgery: true'")
                ])
        }
    }

    @Test func `Of machine drafts nothing is made for display`() throws {
        let order = try Self.order(["uk", "ar"], ["wall-poster"], isForDisplay: true)
        #expect(order.editions.isEmpty)
        let shelf = PackShelf(order: order, purpose: .office)
        #expect(
            shelf.contents.leftOut.map(\.what) == ["Wall poster, Ukrainian, A4", "Wall poster, Arabic, A4"])
    }
}
