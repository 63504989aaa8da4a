import Diagnostics
import Testing

@testable import Design

/// What stands in a template of several pages, for many languages or for two, comes out of it.
@Suite struct TemplatePageTests {
    private func template(_ sheet: TemplateFault.Sheet, _ part: String = "", _ other: String = "") throws -> Template {
        let text = part.isEmpty ? sheet.text : sheet.text.replacing(part, with: other)
        let (template, reports) = readTemplate(text)
        #expect(reports == [])
        return try #require(template)
    }

    @Test(
        arguments: [
            ("one", .one), ("pair", .pair), ("staff", .staff), ("{many: [ar, uk]}", .many(["ar", "uk"])),
        ] as [(String, Readers)])
    func `a sheet has its readers`(text: String, readers: Readers) throws {
        let small = "cells: \(Self.cells)\nartwork:\n"
        let parts = readers == .many(["ar", "uk"]) ? small : "artwork:\n"
        let sheet = TemplateFault.template.replacing("artwork:\n", with: "readers: \(text)\n" + parts)
        let (template, reports) = readTemplate(sheet)
        #expect(reports == [])
        #expect(template?.readers == readers)
    }

    private static let cells = """
        {area: {start: 10, end: 200, top: 50, bottom: 280}, gaps: [1, 2], grids: {A4: [[1, 1]], A5: [[1, 1]]},
          frames: [{name: c, area: {start: 1, end: 0, top: 1, bottom: 0}}]}
        """

    @Test func `a template that says nothing else speaks to one, prints on paper and needs nothing`() throws {
        let template = try template(.poster)
        #expect(template.readers == .one)
        #expect(template.requirements == [])
        #expect(template.smallest == 1)
        #expect(template.imposition == nil)
        #expect(template.pixels == nil)
        #expect(template.largePrint == [])
        #expect(template.pages.map(\.name) == [""])
        #expect(template.pages.allSatisfy { $0.folds.isEmpty && $0.cells == nil })
    }

    @Test func `a card has all that it says`() throws {
        let template = try template(.card)
        #expect(template.readers == .pair)
        #expect(template.requirements == [.safeSurgery])
        #expect(template.smallest == 0.5)
        #expect(template.pixels == 1080)
        #expect(template.largePrint.map(\.name) == ["card"])
        #expect(template.imposition == Paper.named("A4").map { Imposition(paper: $0, columns: 2, rows: 5) })
        #expect(template.papers.map(\.name) == ["A4", "card"])
        #expect(template.drawnOn.name == "card")
    }

    @Test(arguments: [16, 20_000])
    func `a picture may have so many pixels across`(count: Int) throws {
        #expect(try template(.card, "pixels: 1080", "pixels: \(count)").pixels == count)
    }

    @Test func `words of a pair say in which of both languages they are`() throws {
        let template = try template(.card)
        #expect(template.frames.map(\.isSecond) == [false, true])
        #expect(template.frames.flatMap(\.flow).map(\.isSecond) == [false, false, false, true])
        guard case .line(let parts, let opposite) = template.frames[0].flow[1].kind else { throw Unread() }
        #expect((parts + opposite).map(\.isSecond) == [false, true])
        guard case .list(let shape, let entries) = template.frames[0].flow[2].kind else { throw Unread() }
        #expect(shape.beside == ListShape.Beside(width: 20, gap: 2, style: "plain"))
        #expect(entries.map(\.label?.text) == ["Phone"])
        #expect(template.texts.map(\.text) == ["Hello", "One", "One", "Phone", "Call", "Hello"])
    }

    @Test func `pages keep their order, folds and artwork`() throws {
        let template = try template(.bells)
        #expect(template.pages.map(\.name) == ["front", "back"])
        #expect(template.pages.map(\.folds) == [[105], []])
        #expect(template.pages.map(\.artwork.count) == [1, 0])
        #expect(template.artwork.count == 2)
        let plates = template.artwork.compactMap { if case .plate(let plate) = $0.kind { plate } else { nil } }
        #expect(
            plates == [
                Artwork.Plate(start: -3, end: 213, top: -3, bottom: 40, fill: "wall"),
                Artwork.Plate(
                    start: 0, end: 0, top: 0, bottom: 0, corner: 2, fill: "paper", otherFill: "beam", stroke: "text",
                    strokeWidth: 0.4),
            ])
    }

    @Test func `a page may be in the second language, and may stay as it is for staff`() throws {
        #expect(try template(.bells).pages.map(\.isSecond) == [false, false])
        #expect(try template(.bells).pages.map(\.isMirrored) == [true, true])
        let still = try template(.bells, "- name: back\n", "- name: back\n    mirrored: false\n")
        #expect(still.pages.map(\.isMirrored) == [true, false])
        let second = "pages:\n  - name: front\n    in: second\n    frames: [{name: a, area: "
        let head = String(TemplateFault.card.split(separator: "frames:")[0])
        let text = head + second + "{start: 1, end: 9, top: 1, bottom: 9}}]"
        #expect(readTemplate(text).reports == [])
        #expect(readTemplate(text).template?.pages.map(\.isSecond) == [true])
    }

    @Test func `cells have their place, their frames and those for staff`() throws {
        let cells = try #require(try template(.bells).pages[0].cells)
        #expect([cells.start, cells.end, cells.top, cells.bottom] == [10, 200, 50, 280])
        #expect([cells.columnGap, cells.rowGap] == [4, 3])
        #expect(cells.frames.map(\.name) == ["says", "corner"])
        #expect(cells.closing.map { $0.map(\.name) } == [["another"]])
        #expect(cells.allFrames.count == 3)
    }

    /// The first grid with room, or the last.
    @Test(arguments: [
        ("A4", 1, 2, 3), ("A4", 6, 2, 3), ("A4", 7, 3, 4), ("A4", 12, 3, 4), ("A4", 13, 3, 4), ("A5", 99, 2, 3),
    ])
    func `cells stand in the first grid that has room`(paper: String, count: Int, columns: Int, rows: Int) throws {
        let cells = try #require(try template(.bells).pages[0].cells)
        let grid = cells.grid(for: count, on: try #require(Paper.named(paper)))
        #expect(grid == Cells.Grid(columns: columns, rows: rows))
    }

    @Test func `there is no grid for a paper that the template does not name`() throws {
        let cells = try #require(try template(.bells).pages[0].cells)
        #expect(cells.grid(for: 1, on: try #require(Paper.named("A3"))) == nil)
    }

    @Test func `a grid has up to twenty columns and rows`() throws {
        let cells = Self.cells.replacing("A5: [[1, 1]]", with: "A5: [[1, 1], [20, 1], [1, 20]]")
        let head = "readers: {many: [ar, uk]}\ncells: \(cells)\nartwork:\n"
        let (template, reports) = readTemplate(TemplateFault.template.replacing("artwork:\n", with: head))
        #expect(reports == [])
        #expect(template?.pages[0].cells?.grids["A5"]?.map(\.capacity) == [1, 20, 20])
    }

    @Test func `words are the reader's, staff's or data`() throws {
        let texts = try template(.bells).texts
        #expect(texts.map(\.voice) == [.data, .staff, .staff])
        #expect(texts.map(\.text) == ["{endonym}", "First", "Find the name."])
        #expect(texts.allSatisfy { !$0.isTranslated })
    }

    @Test func `a list may be counted, and pictograms may stand by themselves`() throws {
        let template = try template(.bells)
        let flow = try #require(template.frames.last?.flow)
        guard case .list(let shape, let entries) = flow[0].kind else { throw Unread() }
        #expect([shape.numberStyle, shape.labelStyle] == ["plain", "plain"])
        #expect(entries.map(\.pictogram) == [nil])
        guard case .pictograms(["passport", "form"], size: 9, gap: 6) = flow[1].kind else { throw Unread() }
        #expect(template.pictograms.map(\.name) == ["passport", "form"])
        #expect(flow.map(\.styles) == [["plain", "plain", "plain"], []])
    }

    @Test func `drawings of the folder for all keep their name`() throws {
        let template = try template(.poster, "svg: door.svg,", "svg: shared/door.svg, ink_saver: lines.svg,")
        #expect(template.artworkFiles.map(\.file) == ["shared/door.svg", "lines.svg"])
        #expect(template.drawings == ["shared/door.svg", "test/lines.svg", "phone"])
    }

    @Test(arguments: Condition.allCases)
    func `every condition is known by its name`(condition: Condition) throws {
        let text = TemplateFault.template.replacing("when: [hours]", with: "when: [\(condition.rawValue)]")
        #expect(readTemplate(text).template?.frames.last?.conditions == [condition])
    }
}

/// Something else was read than what stands there.
private struct Unread: Error {}
