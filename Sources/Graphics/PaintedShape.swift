/// One step along an outline.
package enum PathSegment: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case cubic(Point, Point, Point)
    /// Back to the last `move`.
    case close
}

/// An outline with its paints.
package struct PaintedShape: Sendable, Hashable {
    package let segments: [PathSegment]
    package let fill: RGBColour?
    package let stroke: Stroke?

    package init(segments: [PathSegment], fill: RGBColour?, stroke: Stroke?) {
        self.segments = segments
        self.fill = fill
        self.stroke = stroke
    }

    /// How an outline is gone over.
    package struct Stroke: Sendable, Hashable {
        package enum Cap: Sendable, Hashable { case butt, round, square }
        package enum Join: Sendable, Hashable { case miter, round, bevel }

        package let colour: RGBColour
        package let width: Double
        package let cap: Cap
        package let join: Join
        package let dash: [Double]

        package init(colour: RGBColour, width: Double, cap: Cap, join: Join, dash: [Double]) {
            self.colour = colour
            self.width = width
            self.cap = cap
            self.join = join
            self.dash = dash
        }
    }
}
