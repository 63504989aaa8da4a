import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing

/// What a screen reader says of a sheet, as data and inside of pictures.
@Suite(.drawing) struct SpokenWordTests {
    private struct Word: Decodable {
        let page: Int
        let role: String
        let text: String?
        let alternateText: String?
        let copies: Int
    }

    private struct NotThere: Error {}

    private func planned(_ template: String, paper: String) async throws -> (RenderWorker, SheetLayout) {
        var selection = Order.Selection()
        (selection.templates, selection.languages, selection.papers) = ([template], ["ur"], [paper])
        var problems: [Diagnostic] = []
        guard let order = Order(selection, of: TestProject.project, reporting: &problems),
            let edition = order.editions.first?.edition
        else { throw NotThere() }
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        return (worker, await worker.proofed(edition).layout)
    }

    private func words(of layout: SheetLayout) throws -> [Word] {
        try JSONDecoder().decode([Word].self, from: Data(SpokenWord.json(of: layout).utf8))
    }

    @Test func `Each word knows its page`() async throws {
        let (_, layout) = try await planned("leaflet", paper: "A4-landscape")
        let pages = try words(of: layout).map(\.page)
        #expect(Set(pages) == [1, 2])
        #expect(pages == pages.sorted())
    }

    @Test(arguments: [("card", 1), ("A4", 10)])
    func `Words of small sheets on a large one are said once and counted`(paper: String, copies: Int) async throws {
        let (_, layout) = try await planned("access-card", paper: paper)
        let words = try words(of: layout)
        #expect(words.allSatisfy { $0.copies == copies })
        #expect(words.count { $0.role == "H1" } == 1)
    }

    @Test func `A picture holds its words for people who do not see it`() async throws {
        let (worker, layout) = try await planned("wall-poster", paper: "A5")
        let png = try await worker.png(of: layout.pages[0], width: 200)
        let expected = try words(of: layout).compactMap { $0.text ?? $0.alternateText }.joined(separator: "\n")
        let chunks = Self.chunks(of: png)
        #expect(chunks.map(\.type).prefix(4) == ["IHDR", "iTXt", "iTXt", "iTXt"])
        #expect(chunks.map(\.type).suffix(1) == ["IEND"])
        let texts = chunks.filter { $0.type == "iTXt" }.map { String(decoding: $0.data, as: UTF8.self) }
        #expect(texts[0] == "Title\0\0\0ur\0\0\(layout.pages[0].title)")
        #expect(texts[1] == "Description\0\0\0ur\0\0\(expected)")
        #expect(texts[2].hasPrefix("XML:com.adobe.xmp\0\0\0\0\0<?xpacket"))
        #expect(texts[2].contains("<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang=\"x-default\">"))
    }

    /// The pieces of a PNG file.
    private static func chunks(of png: [UInt8]) -> [(type: String, data: [UInt8])] {
        var (place, chunks) = (8, [(type: String, data: [UInt8])]())
        while place + 12 <= png.count {
            let length = png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            let type = String(decoding: png[place + 4..<place + 8], as: UTF8.self)
            chunks.append((type, Array(png[place + 8..<place + 8 + length])))
            place += 12 + length
        }
        return chunks
    }
}
