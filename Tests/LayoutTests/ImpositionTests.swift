import Design
import Graphics
import TestSupport
import Testing

@testable import Layout

/// Ten cards on an A4, to be cut apart: 85 × 55 mm each, 20 mm from the sides and 11 mm from top and bottom.
@Suite(.drawing) struct ImpositionTests {
    private static let unit = 72 / 25.4
    private static let template = TestProject.template("access-card")

    private func pages(_ tag: String, paper: String = "A4") throws -> [PageLayout] {
        TestProject.sheet(Self.template, tag, paper: paper).laidOut(with: try TestProject.fontMap()).pages
    }

    /// A place in tenths of a millimetre.
    private func tenths(_ points: Double) -> Int { Int((points / Self.unit * 10).rounded()) }

    /// Where copies of a frame stand, from the paper's top left corner in tenths of a millimetre.
    private func places(of name: String, on page: PageLayout) -> [[Int]] {
        page.frames.filter { $0.name == name }.map { [tenths($0.rectangle.x), tenths($0.rectangle.y)] }
    }

    private static let columns = [200, 1050]
    private static let rows = [110, 660, 1210, 1760, 2310]

    /// A side, a frame of it, and where the frame stands on the card.
    @Test(arguments: [("en", 0, "front", 180, 50), ("ar", 0, "front", 60, 50), ("en", 1, "title", 50, 20)])
    func `Cards stand in two columns and five rows in the middle of the paper`(
        tag: String, side: Int, frame: String, x: Int, y: Int
    ) throws {
        let page = try pages(tag)[side]
        #expect([tenths(page.width), tenths(page.height)] == [2_100, 2_970])
        let columns = side == 0 ? Self.columns : Self.columns.reversed()
        #expect(
            places(of: frame, on: page)
                == Self.rows.flatMap { row in columns.map { [$0 + x, row + y] } })
    }

    @Test(arguments: ["en", "ar", "ur", "my"])
    func `A card on a sheet of ten is the card by itself`(tag: String) throws {
        for (sheet, card) in zip(try pages(tag), try pages(tag, paper: "card")) {
            let first = sheet.blocks.prefix(card.blocks.count)
            #expect(first.map(\.path) == card.blocks.map(\.path))
            #expect(first.map(\.alternateText) == card.blocks.map(\.alternateText))
            #expect(sheet.blocks.count == 10 * card.blocks.count && sheet.frames.count == 10 * card.frames.count)
            for (block, other) in zip(first, card.blocks) {
                #expect(block.rectangle.width == other.rectangle.width)
                guard case .text(let text) = block.content, case .text(let alone) = other.content else { continue }
                #expect(text.lines.map(\.text) == alone.lines.map(\.text) && text.spec == alone.spec)
            }
        }
    }

    @Test(arguments: ["en", "ar"]) func `One copy is read out and the other nine are decoration`(tag: String) throws {
        for page in try pages(tag) {
            let copies = page.blocks.count / 10
            let (first, others) = (page.blocks.prefix(copies), page.blocks.dropFirst(copies))
            #expect(first.contains { $0.role != .artifact })
            #expect(others.allSatisfy { $0.role == .artifact && $0.alternateText == nil && $0.link == nil })
        }
    }

    /// Each mark in the margin: 5 mm long, a millimetre beyond the bleed of 3.
    @Test(arguments: [0, 1]) func `Marks point at every cut and touch no card`(side: Int) throws {
        let page = try pages("en")[side]
        let lines = page.artwork.flatMap { piece in if case .cuts(let lines) = piece { lines } else { [[Point]]() } }
        let marks = Set(lines.map { $0.flatMap { [tenths($0.x), tenths($0.y)] } })
        let upright = [200, 1050, 1900].flatMap { x in [[x, 20, x, 70], [x, 2_900, x, 2_950]] }
        let level = [110, 660, 1210, 1760, 2310, 2860].flatMap { y in [[110, y, 160, y], [1940, y, 1990, y]] }
        #expect(marks == Set(upright + level))
        #expect(lines.count == marks.count)
    }

    @Test func `Cards bleed outwards and not into their neighbours`() throws {
        let boxes = try pages("en")[0].artwork.compactMap { piece in
            if case .clipped(_, let box) = piece { [box.x, box.y, box.right, box.bottom].map(tenths) } else { nil }
        }
        #expect(boxes.count == 10)
        #expect(boxes[0] == [170, 80, 1_050, 660])
        #expect(boxes[3] == [1_050, 660, 1_930, 1_210])
        #expect(boxes[9] == [1_050, 2_310, 1_930, 2_890])
    }

    @Test func `A card on paper of its own has no cuts and keeps its bleed`() throws {
        let page = try pages("en", paper: "card")[0]
        #expect([tenths(page.width), tenths(page.height), tenths(page.bleed)] == [850, 550, 30])
        #expect(!page.artwork.contains { if case .cuts = $0 { true } else { false } })
    }
}
