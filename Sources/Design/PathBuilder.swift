internal import Foundation

/// Puts a path together from the steps of SVG's path commands, all in absolute units.
struct PathBuilder {
    typealias Point = Drawing.Point

    private(set) var segments: [Drawing.Segment] = []
    private(set) var current = Point.zero
    private var start = Point.zero
    /// The last control point of a curve that has just been drawn, for one that continues it smoothly.
    private var control: Control?

    private enum Control { case cubic(Point), quadratic(Point) }

    mutating func move(to point: Point) {
        add(.move(point), to: point)
        start = point
    }

    mutating func line(to point: Point) { add(.line(point), to: point) }

    mutating func close() { add(.close, to: start) }

    /// A cubic curve; without `first` it continues the last cubic curve smoothly.
    mutating func cubic(_ first: Point?, _ second: Point, to end: Point) {
        var mirrored = current
        if case .cubic(let last) = control { mirrored = 2 * current - last }
        add(.cubic(first ?? mirrored, second, end), to: end)
        control = .cubic(second)
    }

    /// A quadratic curve; without `middle` it continues the last quadratic curve smoothly.
    mutating func quadratic(_ middle: Point?, to end: Point) {
        var mirrored = current
        if case .quadratic(let last) = control { mirrored = 2 * current - last }
        let point = middle ?? mirrored
        // The same curve as a cubic one.
        add(.cubic(current + 2 / 3 * (point - current), end + 2 / 3 * (point - end), end), to: end)
        control = .quadratic(point)
    }

    /// A part of an ellipse, as in the path command A.
    mutating func arc(
        to end: Point, radii: Point, degrees: Double = 0, isLarge: Bool = false, isClockwise: Bool = true
    ) {
        control = nil
        if end == current { return }
        guard
            let arc = EllipticalArc(
                from: current, to: end, radii: radii, rotation: degrees * .pi / 180, isLarge: isLarge,
                isClockwise: isClockwise)
        else { return line(to: end) }
        append(arc)
        // Rounding must not open the path.
        if case .cubic(let first, let second, _)? = segments.popLast() { add(.cubic(first, second, end), to: end) }
    }

    /// A whole ellipse, clockwise from its rightmost point (SVG 1.1, "The 'circle' element").
    mutating func ellipse(around centre: Point, radii: Point) {
        move(to: centre + Point(radii.x, 0))
        append(EllipticalArc(centre: centre, radii: radii, rotation: 0, start: 0, extent: 2 * .pi))
        close()
    }

    private mutating func append(_ arc: EllipticalArc) {
        for (first, second, end) in arc.cubics { add(.cubic(first, second, end), to: end) }
    }

    private mutating func add(_ segment: Drawing.Segment, to point: Point) {
        segments.append(segment)
        current = point
        control = nil
    }
}
