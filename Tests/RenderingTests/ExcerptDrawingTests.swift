import Design
import Graphics
import Layout
import Rendering
import TestSupport
import Testing

/// A part of the Arabic wall poster, drawn into a page of a document.
@Suite(.drawing) struct ExcerptDrawingTests {
    private let page: PageLayout
    private let excerpt: Excerpt
    private let layout: PageLayout
    private let cabinet = DrawingCabinet(TestProject.illustrations)

    init() throws {
        page = try TestProject.layout("ar")
        let block = try #require(page.blocks.first { $0.origin?.message == "It is free." })
        excerpt = try #require(Excerpt(of: page, showing: [block]))
        let english = TestProject.language("en")
        let style = Style("body", points: 10)
        let alternate = DocumentText("Free", in: english, style: style, role: .figure)
        layout =
            Document(
                title: "Proof", head: DocumentText("Head", in: english, style: style),
                on: Paper(name: "A4", width: 210, height: 297),
                groups: [DocumentGroup([DocumentRow([.excerpt(excerpt, tallest: 500, alternate: alternate)])])],
                languages: TestProject.setting.languages, about: english
            ).laidOut(with: try TestProject.fontMap()).pages[0]
    }

    private static let pixels = 4.0

    /// The page as a picture of four pixels a point.
    private func picture(_ cabinet: DrawingCabinet, pale: DrawingCabinet?) throws -> Picture {
        try Picture(
            png: PageRenderer(layout, from: cabinet, pale: pale)
                .png(width: Int(layout.width * Self.pixels), with: TestProject.fontMap()))
    }

    private func colour(_ role: String) throws -> [UInt8] {
        let colour = try #require(TestProject.setting.palette[role])
        return [colour.blue, colour.green, colour.red].map { UInt8($0) }
    }

    /// A place of the poster, on the document's page.
    private func place(_ x: Double, _ y: Double) throws -> (x: Int, y: Int) {
        let box = try #require(layout.blocks.first { if case .excerpt = $0.content { true } else { false } }).rectangle
        let scale = box.width / excerpt.area.width
        let factor = Self.pixels
        return (
            Int((box.x + (x - excerpt.area.x) * scale) * factor), Int((box.y + (y - excerpt.area.y) * scale) * factor)
        )
    }

    @Test func `The message keeps its colours between lines of the theme, and all else is pale`() throws {
        let picture = try picture(cabinet, pale: cabinet.pale)
        func pixel(_ x: Double, _ y: Double) throws -> [Int] {
            let place = try place(x, y)
            let start = (place.y * picture.width + place.x) * 4
            return picture.bytes[start..<start + 3].map(Int.init)
        }
        func isNear(_ found: [Int], _ role: String) throws -> Bool {
            zip(found, try colour(role)).allSatisfy { abs($0 - Int($1)) < 8 }
        }
        let marked = excerpt.marked[0]
        let middle = marked.y + marked.height / 2
        for x in [marked.x, marked.right] { #expect(try isNear(pixel(x, middle), "door")) }
        // Inside, beside the letters, is the beam, and outside of it the same in pale.
        #expect(try pixel(marked.right - 4, marked.y + 4) == colour("beam").map(Int.init))
        let pale = try colour("beam").map { (Int($0) + 255) / 2 }
        let outside = try pixel(marked.x - 20, middle)
        #expect(zip(outside, pale).allSatisfy { abs($0 - $1) <= 1 })
    }

    @Test func `Nothing of the poster stands outside of the excerpt's box`() throws {
        let with = try picture(cabinet, pale: cabinet.pale)
        let box = try #require(layout.blocks.first { if case .excerpt = $0.content { true } else { false } }).rectangle
        let row = Int((box.bottom + 20) * Self.pixels) * with.width * 4
        #expect(with.bytes[row..<row + with.width * 4].enumerated().allSatisfy { $0 % 4 == 3 || $1 == 255 })
    }

    @Test func `A part of a page is cut from the picture of the whole`() throws {
        let renderer = PageRenderer(page, from: cabinet)
        let fonts = try TestProject.fontMap()
        let whole = try Picture(png: renderer.png(width: Int(page.width.rounded()), with: fonts))
        let area = Rectangle(x: 100, y: 200, width: 50, height: 30)
        let part = try renderer.pixels(of: area, width: 50, with: fonts)
        #expect(part.width == 50 && part.height == 30)
        // A plain place of both: the beam.
        #expect(part.bytes.count == 50 * 30 * 4)
        let pixel = (215 * whole.width + 125) * 4
        let own = (15 * 50 + 25) * 4
        #expect(
            zip(whole.bytes[pixel..<pixel + 3], part.bytes[own..<own + 3]).allSatisfy { abs(Int($0) - Int($1)) < 80 })
    }
}
