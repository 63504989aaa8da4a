internal import Foundation

/// A part of an ellipse by its centre (SVG 1.1, appendix F.6).
struct EllipticalArc {
    typealias Point = Drawing.Point

    let centre: Point
    let radii: Point
    /// The angle from the x axis to the ellipse's own, in radians.
    let rotation: Double
    /// Where on the ellipse the arc starts, and how far it goes.
    let start, extent: Double

    init(centre: Point, radii: Point, rotation: Double, start: Double, extent: Double) {
        (self.centre, self.radii, self.rotation) = (centre, radii, rotation)
        (self.start, self.extent) = (start, extent)
    }

    /// The arc between two points; nothing where SVG has a straight line instead.
    init?(from: Point, to: Point, radii: Point, rotation: Double, isLarge: Bool, isClockwise: Bool) {
        var radii = Point(abs(radii.x), abs(radii.y))
        // F.6.5, step 1: the ellipse's own axes, the origin halfway between the points.
        let half = ((from - to) / 2).rotated(by: -rotation)
        // F.6.6: radii that do not reach are enlarged; hypot does not overflow where they are tiny.
        let reach = hypot(half.x / radii.x, half.y / radii.y)
        guard radii.x > 0, radii.y > 0, reach.isFinite, reach > 0 else { return nil }
        if reach > 1 { radii *= reach }
        // So long and thin an ellipse is a line, and cairo could not count its points.
        guard radii.max() <= 1e3 * DrawingLimits.number else { return nil }
        // Step 2, on the circle of radius 1 that the ellipse is when each axis is divided by its radius.
        let unit = half / radii
        let distance = max(0, 1 / (unit * unit).sum() - 1).squareRoot()
        let offset = (isLarge == isClockwise ? -distance : distance) * Point(unit.y, -unit.x)
        // Steps 3 and 4.
        centre = (offset * radii).rotated(by: rotation) + (from + to) / 2
        start = (unit - offset).angle
        var extent = (-unit - offset).angle - start
        if isClockwise, extent < 0 { extent += 2 * .pi }
        if !isClockwise, extent > 0 { extent -= 2 * .pi }
        self.extent = extent
        self.radii = radii
        self.rotation = rotation
    }

    /// The arc as cubic curves of at most a quarter each, which differ from it by less than 0.03 % of the radius.
    var cubics: [(Point, Point, Point)] {
        // Rounding may make a quarter a little more than one.
        let count = max(1, (abs(extent) / (.pi / 2) - 1e-9).rounded(.up))
        let step = extent / count
        let handle = 4 / 3 * tan(step / 4)
        return (0..<Int(count)).map { index in
            let (from, to) = (start + Double(index) * step, start + Double(index + 1) * step)
            let (first, last) = (Point(angle: from), Point(angle: to))
            let controls = (first + handle * first.quarterTurned, last - handle * last.quarterTurned)
            return (place(controls.0), place(controls.1), place(last))
        }
    }

    /// Where a point of the circle of radius 1 is on the ellipse.
    private func place(_ point: Point) -> Point { (point * radii).rotated(by: rotation) + centre }
}

extension Drawing.Point {
    fileprivate init(angle: Double) { self.init(cos(angle), sin(angle)) }

    fileprivate var angle: Double { atan2(y, x) }

    fileprivate var quarterTurned: Self { Self(-y, x) }

    fileprivate func rotated(by angle: Double) -> Self {
        angle == 0 ? self : Self(cos(angle) * x - sin(angle) * y, sin(angle) * x + cos(angle) * y)
    }
}
