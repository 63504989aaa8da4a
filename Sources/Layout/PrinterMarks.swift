package import Graphics

/// Crop, fold and registration marks around a page, on all plates.
///
/// Places are points from the trim's top left corner.
package struct PrinterMarks: Sendable {
    /// Beyond the bleed: a gap of 2 mm, marks of 5 mm, and 1 mm of white.
    static let room = 8 * millimetre
    private static let gap = 2 * millimetre
    private static let length = 5 * millimetre
    private static let millimetre = 72 / 25.4
    /// A quarter of a point prints on every press and hides no error of register.
    package static let thickness = 0.25

    /// Straight lines.
    package private(set) var lines: [[Point]] = []
    /// Dashed lines, where the sheet is folded.
    package private(set) var folds: [[Point]] = []
    /// Centres of registration targets.
    package private(set) var targets: [Point] = []
    package let targetRadius = 1.5 * millimetre

    package init(for layout: PageLayout) {
        let start = layout.bleed + Self.gap
        let end = start + Self.length
        for x in [0, layout.width] {
            lines.append([Point(x, -end), Point(x, -start)])
            lines.append([Point(x, layout.height + start), Point(x, layout.height + end)])
        }
        for y in [0, layout.height] {
            lines.append([Point(-end, y), Point(-start, y)])
            lines.append([Point(layout.width + start, y), Point(layout.width + end, y)])
        }
        for x in layout.folds {
            folds.append([Point(x, -end), Point(x, -start)])
            folds.append([Point(x, layout.height + start), Point(x, layout.height + end)])
        }
        let middle = (start + end) / 2
        // Beside the middle, where a fold may be.
        let (x, y) = (layout.width * 0.4, layout.height * 0.4)
        targets = [
            Point(x, -middle), Point(x, layout.height + middle), Point(-middle, y), Point(layout.width + middle, y),
        ]
    }

    /// The two lines of a target.
    package func cross(at centre: Point) -> [[Point]] {
        let reach = targetRadius * 5 / 3
        return [
            [Point(centre.x - reach, centre.y), Point(centre.x + reach, centre.y)],
            [Point(centre.x, centre.y - reach), Point(centre.x, centre.y + reach)],
        ]
    }
}
