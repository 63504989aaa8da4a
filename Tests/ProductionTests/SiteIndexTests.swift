import Diagnostics
import Foundation
import Graphics
import TestSupport
import Testing

@testable import Production

/// What a site says to programs, and what it says of itself as it was before.
@Suite(.drawing) struct SiteIndexTests {
    @Test func `The index lists every sheet with its checksum, and is read back as it was`() async throws {
        let site = try await SiteSample.shared.value
        #expect(try site.index.json == site.files["data.json"])
        let sheets = site.files.keys.filter { $0.hasPrefix("sheets/") }
        #expect(Set(site.index.sheets.map(\.path)) == Set(sheets))
        #expect(Set(site.index.sheets.map(\.id)).count == site.index.sheets.count)
        for sheet in site.index.sheets {
            let bytes = try #require(site.files[sheet.path])
            #expect(sheet.sha256 == Checksum.sha256(bytes) && sheet.bytes == bytes.count, "\(sheet.path)")
            #expect(site.files[sheet.page] != nil && site.files[sheet.picture] != nil, "\(sheet.path)")
        }
        for bundle in site.index.languages.flatMap({ [$0.zip, $0.book] }).compactMap(\.self) {
            let bytes = try #require(site.files[bundle.path])
            #expect(bundle.sha256 == Checksum.sha256(bytes) && bundle.bytes == bytes.count, "\(bundle.path)")
        }
        let poster = try #require(site.index.sheets.first { $0.id == "wall-poster-ar-A3-office-pdf" })
        #expect(
            poster.languages == ["ar"] && poster.paper == "A3" && poster.variant == "office" && poster.sheet == "T1")
        #expect(poster.state == "approved" && poster.forDisplay && poster.label == "A3 for the office printer")
        #expect(site.index.date == "2026-11-01T00:00:00Z")
    }

    @Test func `Each language has a part of the index, which is all that the start page fetches`() async throws {
        struct Part: Decodable { let sheets: [SiteIndex.Sheet] }
        let site = try await SiteSample.shared.value
        for language in site.index.languages {
            let bytes = try #require(site.files["data/\(language.tag).json"])
            let part = try JSONDecoder().decode(Part.self, from: Data(bytes))
            #expect(part.sheets == site.index.sheets.filter { $0.page.hasPrefix("\(language.tag)/") })
            #expect(!part.sheets.isEmpty)
        }
    }

    @Test func `The same site twice is the same bytes, and what changes is told`() async throws {
        try await ProjectCopy.with { copy in
            let first = try await SiteSample.make(in: copy, languages: ["uk", "ar"])
            #expect(first.index.changes == [] && !first.text("feed.xml").contains("<entry>"))
            let again = try await SiteSample.make(in: copy, languages: ["uk", "ar"])
            #expect(again.files == first.files)

            let words = try copy.text(of: "Translations/uk.po").translating("It is free.", as: "Це безоплатно.")
            try words.write(to: copy.file("Translations/uk.po"), atomically: true, encoding: .utf8)
            let changed = try await SiteSample.make(in: copy, languages: ["uk", "ar"])
            let change = try #require(changed.index.changes.first)
            #expect(changed.index.changes.count == 1)
            #expect(change.kind == .words && change.page == "uk/wall-poster.html" && change.languages == "Ukrainian")
            let code = try #require(first.index.sheets.first { $0.page == change.page }?.code)
            #expect(change.earlierCode == code && change.code != code)
            #expect(changed.text("feed.xml").contains("<title>T1 Wall poster, Ukrainian: new words</title>"))
            #expect(changed.text("check/index.html").contains("<tr data-old=\"\(code)\">"))
            #expect(!again.text("check/index.html").contains("data-old"))

            // What was told once is told on, and a site that stays as it is stays so.
            let last = try await SiteSample.make(in: copy, languages: ["uk"])
            #expect(last.index.changes.map(\.kind) == [.removed, .words])
            #expect(try await SiteSample.make(in: copy, languages: ["uk"]).files == last.files)
        }
    }

    @Test func `A feed can be read, and names nothing twice`() async throws {
        let index = SiteIndex(
            date: "2026-11-01T00:00:00Z", languages: [], sheets: [],
            changes: [
                Self.change(.added, page: "ar/leaflet.html"), Self.change(.words, page: "ar/leaflet.html"),
                Self.change(.state, page: "uk/leaflet.html"), Self.change(.removed, page: "uk/leaflet.html"),
            ])
        let feed = SiteFeed(index: index, title: "Posters & more").source
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "feed.xml")
            try feed.write(to: file, atomically: true, encoding: .utf8)
            let script = """
                import sys, xml.etree.ElementTree as tree
                root = tree.parse(sys.argv[1]).getroot(); atom = "{http://www.w3.org/2005/Atom}"
                print(root.tag == atom + "feed", root.find(atom + "title").text)
                ids = [entry.find(atom + "id").text for entry in root.iter(atom + "entry")]
                print(len(ids), len(set(ids)))
                print([entry.find(atom + "updated").text for entry in root.iter(atom + "entry")][0])
                print([len(entry.findall(atom + "link")) for entry in root.iter(atom + "entry")])
                """
            let said = try Tool("python3").run(["-c", script, file.path])
            #expect(
                said.lines == ["True Posters & more", "4 4", "2026-11-01T00:00:00Z", "[1, 1, 1, 0]"], "\(said.error)")
        }
    }

    private static func change(_ kind: SiteIndex.Change.Kind, page: String) -> SiteIndex.Change {
        SiteIndex.Change(
            date: "2026-11-01T00:00:00Z", kind: kind, page: page, sheet: "T4", title: "Leaflet <A4>",
            languages: "Arabic",
            code: "3fa2c1", earlierCode: nil, state: "machine-draft")
    }

    @Test(arguments: [
        ("{}", "is no index of a site as this program writes them"),
        ("not JSON", "is no index of a site as this program writes them"), (nil, "cannot be read"),
    ])
    func `An earlier index that is none is reported, and the site made all the same`(
        content: String?, reason: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let file = copy.file("earlier.json")
            try content?.write(to: file, atomically: true, encoding: .utf8)
            let site = try await SiteSample.make(in: copy, languages: ["uk"], since: file)
            #expect(site.result.diagnostics.map(\.code) == [.noEarlierSite])
            #expect(site.result.diagnostics.first?.message.contains("'earlier.json' \(reason)") == true)
            #expect(site.index.changes == [])
        }
    }

    @Test func `An index of another layout is not taken for one of this`() throws {
        var index = SiteIndex(date: "2026-11-01T00:00:00Z", languages: [], sheets: [], changes: [])
        #expect(try SiteIndex(parsing: index.json) == index)
        index.version = 2
        #expect(try SiteIndex(parsing: index.json) == nil)
    }
}
