import Graphics
import Testing

@testable import Layout

/// Marks for the print shop.
@Suite struct PrinterMarksTests {
    /// A page of 100 by 200 points with 9 points of bleed, folded at 30.
    private static let page = PageLayout(
        name: "marked", title: "", language: "en", isRightToLeft: false, isDraft: false, width: 100, height: 200,
        bleed: 9, folds: [30], artwork: [], frames: [], blocks: [])
    private let marks = PrinterMarks(for: page)

    @Test func `Two crop marks stand at each corner, in line with the trim`() {
        #expect(marks.lines.count == 8)
        for line in marks.lines {
            let isUpright = line[0].x == line[1].x
            #expect(isUpright ? [0, 100].contains(line[0].x) : [0, 200].contains(line[0].y))
        }
    }

    @Test func `No mark touches the bleed, and all are on the page`() {
        let points =
            (marks.lines + marks.folds).flatMap(\.self) + marks.targets.flatMap { marks.cross(at: $0).flatMap(\.self) }
        let margin = Self.page.margin
        for point in points {
            let isInBleed = (-9...109).contains(point.x) && (-9...209).contains(point.y)
            #expect(!isInBleed, "\(point)")
            #expect((-margin...100 + margin).contains(point.x) && (-margin...200 + margin).contains(point.y))
        }
    }

    @Test func `A fold is marked above and below the page`() {
        #expect(marks.folds.map { $0.map(\.x) } == [[30, 30], [30, 30]])
        #expect(marks.folds.map { $0[0].y < 0 } == [true, false])
    }

    @Test func `Four targets stand at the sides, none at the middle, where folds may be`() {
        #expect(marks.targets.count == 4)
        #expect(marks.targets.allSatisfy { $0.x != 50 && $0.y != 100 })
    }
}
