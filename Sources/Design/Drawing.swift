package import Diagnostics

/// A picture of our own as plain values: paths in absolute units, painted in roles of the palette.
package struct Drawing: Sendable, Hashable {
    package let title: String
    package let viewBox: ViewBox
    /// In the order in which they are painted.
    package let paths: [PaintedPath]
    /// Where each role of the palette is named first.
    package let roles: [String: SourceLocation]

    package init(title: String, viewBox: ViewBox, paths: [PaintedPath], roles: [String: SourceLocation]) {
        self.title = title
        self.viewBox = viewBox
        self.paths = paths
        self.roles = roles
    }

    /// A place in the drawing's own units, y downwards.
    package typealias Point = SIMD2<Double>

    /// The part of the plane that fills a drawing's box on the page.
    package struct ViewBox: Sendable, Hashable {
        package let x, y, width, height: Double

        package init(x: Double, y: Double, width: Double, height: Double) {
            (self.x, self.y, self.width, self.height) = (x, y, width, height)
        }
    }

    /// One step along a path.
    package enum Segment: Sendable, Hashable {
        case move(Point)
        case line(Point)
        case cubic(Point, Point, Point)
        /// Back to the last `move`, where a next step starts if it is no `move` itself.
        case close
    }
}

/// One outline: filled by the winding rule if it has a fill, then stroked if it has a stroke.
package struct PaintedPath: Sendable, Hashable {
    package enum LineCap: String, Sendable, CaseIterable { case butt, round, square }
    package enum LineJoin: String, Sendable, CaseIterable { case miter, round, bevel }

    package let segments: [Drawing.Segment]
    /// A role of the palette.
    package let fill: String?
    /// A role of the palette.
    package let stroke: String?
    package let strokeWidth: Double
    package let lineCap: LineCap
    package let lineJoin: LineJoin
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    package let dash: [Double]
}
