/// How an element is painted: what it says itself over what it inherits.
struct DrawingPaint {
    enum Colour: Hashable {
        /// Nothing was said: SVG fills with black and strokes not at all.
        case initial
        case none
        case role(String)

        var role: String? { if case .role(let name) = self { name } else { nil } }
    }

    var fill = Colour.initial
    var stroke = Colour.initial
    var strokeWidth = 1.0
    var lineCap = PaintedPath.LineCap.butt
    var lineJoin = PaintedPath.LineJoin.miter
    var dash: [Double] = []

    /// The attributes that this knows.
    static let attributes = [
        "class", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray",
    ]

    /// A path painted so; nothing if it cannot be seen.
    func painted(_ segments: [Drawing.Segment]) -> PaintedPath? {
        let stroke = strokeWidth > 0 ? stroke.role : nil
        guard !segments.isEmpty, fill.role != nil || stroke != nil else { return nil }
        return PaintedPath(
            segments: segments, fill: fill.role, stroke: stroke, strokeWidth: strokeWidth, lineCap: lineCap,
            lineJoin: lineJoin, dash: dash)
    }
}
