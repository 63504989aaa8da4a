import Design
import Graphics
import TestSupport
import Testing

@testable import Layout

/// A leaflet of three panels: flap 97, back 100 and cover 100 mm on the outside, and what lies behind them inside.
@Suite(.drawing) struct LeafletTests {
    private static let unit = 72 / 25.4
    private static let template = TestProject.template("leaflet")
    private static let tags = ["en", "ar", "ur", "ckb", "my", "zh-Hans"]

    /// The frames of each panel, in their order from the start edge, by side.
    private static let panels = [
        [["where"], ["refused", "help", "strip"], ["cover-sign", "cover", "cover-language", "draft"]],
        [["how"], ["visit"], ["costs"]],
    ]

    private func pages(_ tag: String) throws -> [PageLayout] {
        TestProject.sheet(Self.template, tag).laidOut(with: try TestProject.fontMap()).pages
    }

    private func folds(_ page: PageLayout) -> [Double] { page.folds.map { ($0 / Self.unit * 10).rounded() / 10 } }

    /// The panels of a page from the start edge, in points from the left edge.
    private func panels(of page: PageLayout) -> [ClosedRange<Double>] {
        let edges = ([0, page.width] + page.folds).sorted()
        let panels = zip(edges, edges.dropFirst()).map { $0...$1 }
        return page.isRightToLeft ? panels.reversed() : panels
    }

    @Test(arguments: [("en", [97.0, 197], [100.0, 200]), ("ar", [200, 100], [197, 97])])
    func `Folds are counted from the edge where reading starts`(
        tag: String, outside: [Double], inside: [Double]
    ) throws {
        #expect(try pages(tag).map(folds) == [outside, inside])
    }

    /// Turned over its short edge, the paper is folded at the same places.
    @Test(arguments: tags) func `Folds of both sides lie on top of each other`(tag: String) throws {
        let pages = try pages(tag)
        let behind = pages[1].folds.map { pages[1].width - $0 }
        for (fold, other) in zip(pages[0].folds.sorted(), behind.sorted()) { #expect(abs(fold - other) < 0.001) }
    }

    @Test(arguments: tags) func `The cover is the panel at the end, and the flap the narrow one at the start`(
        tag: String
    ) throws {
        let outside = try pages(tag)[0]
        let panels = panels(of: outside)
        let widths = panels.map { (($0.upperBound - $0.lowerBound) / Self.unit).rounded() }
        #expect(widths == [97, 100, 100])
        #expect(panels[2].contains(outside.isRightToLeft ? 0 : outside.width))
        let cover = try #require(outside.frame("cover")).rectangle
        #expect(panels[2].contains(cover.x) && panels[2].contains(cover.right))
        #expect((cover.x < outside.width / 3) == outside.isRightToLeft)
    }

    /// At least 7 mm: printers leave up to 5 mm white, and nobody folds to the millimetre.
    @Test(arguments: tags) func `Every frame stands in its panel and keeps away from folds and edges`(tag: String)
        throws
    {
        for (page, names) in zip(try pages(tag), Self.panels) {
            #expect(Set(page.frames.map(\.name)) == Set(names.flatMap(\.self)))
            for (panel, names) in zip(panels(of: page), names) {
                let room = panel.lowerBound + 7 * Self.unit - 0.01...panel.upperBound - 7 * Self.unit + 0.01
                for name in names {
                    let frame = try #require(page.frame(name)).rectangle
                    #expect(room.contains(frame.x) && room.contains(frame.right), "\(name)")
                }
            }
        }
    }

    @Test(arguments: tags) func `No ink comes near a fold`(tag: String) throws {
        for page in try pages(tag) {
            let inks = page.texts.flatMap(\.text.lines).compactMap(\.ink)
            for fold in page.folds {
                #expect(inks.allSatisfy { $0.right < fold - 5 * Self.unit || $0.x > fold + 5 * Self.unit })
            }
        }
    }
}
