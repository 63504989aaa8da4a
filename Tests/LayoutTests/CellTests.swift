import Design
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// Sheets for many languages: a cell for each.
@Suite(.drawing) struct CellTests {
    private static let poster = TestProject.template("many-languages")
    private static let card = TestProject.template("point-card")
    private static let smallCard = TestProject.template("point-card-small")

    /// A sheet with the first so many languages, not laid out.
    private func sheet(_ template: Template, count: Int) -> Edition {
        sheet(template, Array(Sheets.tags.filter { $0 != "en" }.prefix(count)))
    }

    private func sheet(_ template: Template, _ tags: [String]) -> Edition {
        TestProject.sheet(template, languages: ["en"] + tags)
    }

    /// Cells of a page with their places, one frame for each.
    private func cells(_ page: EditionPage, _ name: String) -> [EditionFrame] {
        page.frames.filter { $0.frame.name.hasPrefix("\(name) ") }
    }

    /// How many columns and rows a page's cells stand in.
    private func shape(_ page: EditionPage, _ name: String) -> [Int] {
        let frames = cells(page, name).map(\.frame)
        // A right-to-left cell has its frames at other places, so that only their middles are in a column.
        let tops = Set(frames.map { ($0.top * 10).rounded() })
        let inFirstRow = frames.filter { ($0.top * 10).rounded() == tops.min() }
        return [inFirstRow.count, tops.count]
    }

    /// How many languages, and the columns and rows of each page that has cells.
    private static let posters: [(Int, [[Int]])] = [
        (2, [[2, 1]]), (6, [[2, 3]]), (7, [[3, 3]]), (9, [[3, 3]]), (10, [[3, 4]]), (12, [[3, 4]]), (13, [[4, 4]]),
        (16, [[4, 4]]), (17, [[4, 5]]), (20, [[4, 5]]), (21, [[5, 5]]), (25, [[5, 5]]), (26, [[5, 6]]), (30, [[5, 6]]),
    ]
    private static let cards: [(Int, [[Int]])] = [
        (2, [[2, 2]]), (6, [[2, 4]]), (7, [[3, 3]]), (10, [[3, 4]]), (11, [[3, 5]]), (16, [[3, 6]]), (17, [[4, 5]]),
        (22, [[4, 6]]), (23, [[4, 6], [1, 1]]), (30, [[4, 6], [4, 2]]),
    ]
    private static let smallCards: [(Int, [[Int]])] = [
        (2, [[2, 2]]), (6, [[2, 4]]), (7, [[3, 3]]), (10, [[3, 4]]), (11, [[3, 4], [1, 1]]), (22, [[3, 4], [3, 4]]),
        (30, [[3, 4], [3, 4], [3, 3]]),
    ]

    @Test(arguments: posters) func `A poster takes the first grid with room for all`(count: Int, shapes: [[Int]]) {
        #expect(sheet(Self.poster, count: count).pages.map { shape($0, "name") } == shapes)
    }

    @Test(arguments: cards) func `A card has two cells more, and pages when there are too many`(
        count: Int, shapes: [[Int]]
    ) {
        let pages = sheet(Self.card, count: count).pages
        #expect(pages.dropLast().map { plates($0) } == shapes)
        #expect(pages.last?.page.name == "back")
    }

    @Test(arguments: smallCards) func `A small card comes in pages of twelve`(count: Int, shapes: [[Int]]) {
        let pages = sheet(Self.smallCard, count: count).pages
        #expect(pages.dropLast().map { plates($0) } == shapes)
        #expect(pages.last?.page.name == "back")
    }

    /// Columns and rows of a card's plates, of which each has one bell.
    private func plates(_ page: EditionPage) -> [Int] {
        let tops = page.artwork.compactMap { piece in
            if case .drawing("shared/bell.svg", _, let y, _, _, _, _) = piece.kind { (y * 10).rounded() } else { nil }
        }
        return [tops.count { $0 == tops.first }, Set(tops).count]
    }

    /// Every language has its cell once, on whatever page.
    @Test(arguments: [poster, card, smallCard].map(\.name), [2, 7, 16, 23, 30])
    func `Every language has one cell`(name: String, count: Int) {
        let sheet = sheet(TestProject.template(name), count: count)
        let key = name == "many-languages" ? "name" : "says"
        let tags = sheet.pages.flatMap { cells($0, key) }.map(\.language.tag)
        #expect(tags.sorted() == sheet.languages.dropFirst().map(\.tag).sorted())
    }

    /// Whatever order they are asked for in: by the names that their readers know them by, script by script.
    @Test func `Cells stand in the order of the languages' own names`() {
        let tags = ["zh-Hans", "uk", "ar", "vi", "so", "ti", "om", "pl", "bn", "ckb"]
        let expected = ["om", "pl", "so", "vi", "uk", "ar", "ckb", "ti", "bn", "zh-Hans"]
        for order in [tags, tags.reversed(), tags.sorted()] {
            let pages = sheet(Self.poster, order).pages
            #expect(pages.flatMap { cells($0, "name") }.map(\.language.tag) == expected)
        }
    }

    @Test(arguments: ["point-card", "point-card-small"])
    func `Cells for staff come last and in English`(name: String) throws {
        let pages = TestProject.sheet(TestProject.template(name)).pages.dropLast()
        let frames = pages.flatMap(\.frames).filter { $0.frame.name.last?.isNumber == true }
        let last = try #require(frames.firstIndex { $0.frame.name.hasPrefix("sign language") })
        #expect(
            frames.suffix(from: last).map { String($0.frame.name.prefix { !$0.isNumber }) }
                == ["sign language ", "another "])
        #expect(frames.suffix(from: last).allSatisfy { $0.language.tag == "en" })
        #expect(!frames.prefix(last).contains { $0.language.tag == "en" })
    }

    private static func layout(_ template: Template) throws -> SheetLayout {
        TestProject.sheet(template).laidOut(with: try TestProject.fontMap())
    }

    /// In a right-to-left language's cell the bell and the words change sides, and no other cell is touched.
    @Test func `Each cell runs as its language does`() throws {
        let edition = TestProject.sheet(Self.card)
        let page = try #require(Self.layout(Self.card).pages.first)
        #expect(!page.isRightToLeft)
        let bells = page.artwork.compactMap { piece in
            if case .drawing("shared/bell.svg", let box, _, _) = piece { box } else { nil }
        }
        let cells = cells(edition.pages[0], "says")
        for (cell, bell) in zip(cells, bells) {
            let frame = try #require(page.frame(cell.frame.name)).rectangle
            let isRight = cell.language.isRightToLeft
            #expect(isRight ? bell.x >= frame.right : bell.right <= frame.x, "\(cell.language.tag)")
            for (block, text) in page.texts where block.frame == cell.frame.name {
                #expect(block.language == cell.language.tag)
                #expect(text.spec.isRightToLeft == isRight)
                let line = try #require(text.lines.first?.ink)
                // The ink starts at its side, give or take a side bearing.
                let distance = isRight ? frame.right - line.right : line.x - frame.x
                #expect(abs(distance) < 0.3 * text.spec.size, "\(cell.language.tag)")
            }
        }
        #expect(Set(cells.map(\.language.isRightToLeft)) == [true, false])
    }

    @Test(arguments: ["many-languages", "point-card", "point-card-small"])
    func `All cells of one script have one size`(name: String) throws {
        let template = TestProject.template(name)
        for page in try Self.layout(template).pages {
            var sizes: [String: Set<Int>] = [:]
            for (block, text) in page.texts where block.frame.last?.isNumber == true && !text.isExempt {
                let family = TestProject.language(block.language).setting.textFamilies[0]
                let kind = "\(block.frame.prefix { !$0.isNumber })\(text.spec.isBold) \(family)"
                // Settings of one family may have sizes of their own, as Vietnamese has for its accents.
                let setting = TestProject.language(block.language).setting.name
                sizes["\(kind) \(setting)", default: []].insert(Int((text.spec.size * 100).rounded()))
            }
            #expect(sizes.allSatisfy { $0.value.count == 1 }, "\(sizes)")
        }
    }

    @Test func `Cells fill their area and do not overlap`() throws {
        let page = try #require(Self.layout(Self.poster).pages.first)
        let unit = 72 / 25.4
        let plates = page.artwork.compactMap { piece in
            if case .plate(let box, let look) = piece, look.fill == "room" { box } else { nil }
        }
        #expect(plates.count == 16)
        let area = Rectangle(x: 12.5 * unit, y: 18 * unit, width: 272 * unit, height: 296 * unit)
        #expect(plates.allSatisfy { area.contains($0, tolerance: 0.01) })
        for (index, plate) in plates.enumerated() {
            for other in plates.dropFirst(index + 1) {
                let meets =
                    plate.x < other.right && other.x < plate.right
                    && plate.y < other.bottom && other.y < plate.bottom
                #expect(!meets)
            }
        }
    }
}
