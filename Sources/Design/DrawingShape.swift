/// The elements that draw, and what each consists of (SVG 1.1, "Paths" and "Basic shapes").
enum DrawingShape: String, CaseIterable {
    case path, circle, rect, line, polyline, polygon

    /// The attributes that say where it is.
    var attributes: [String] {
        switch self {
        case .path: ["d"]
        case .circle: ["cx", "cy", "r"]
        case .rect: ["x", "y", "width", "height", "rx", "ry"]
        case .line: ["x1", "y1", "x2", "y2"]
        case .polyline, .polygon: ["points"]
        }
    }

    /// Those that it cannot be drawn without.
    private var required: [String] {
        switch self {
        case .circle: ["r"]
        case .rect: ["width", "height"]
        case .path, .line, .polyline, .polygon: attributes
        }
    }

    /// A line has no inside, so nothing of it would be black.
    var hasInside: Bool { self != .line }

    /// The outline; empty where SVG draws nothing, as for a circle without radius.
    func segments(of tag: DrawingTag, in lexer: DrawingLexer) throws(DrawingFault) -> [Drawing.Segment] {
        for name in required where tag[name] == nil {
            throw DrawingFault(
                .drawingSyntax, "this '\(rawValue)' lacks its '\(name)'", help: "Add \(name)=\"…\".", at: tag.range)
        }
        let reader = ShapeReader(tag: tag, lexer: lexer)
        return switch self {
        case .path: try reader.path()
        case .circle: try reader.circle()
        case .rect: try reader.rectangle()
        case .line: try reader.line()
        case .polyline: try reader.polygon(isClosed: false)
        case .polygon: try reader.polygon(isClosed: true)
        }
    }
}

/// Reads one shape's attributes.
private struct ShapeReader {
    typealias Point = Drawing.Point

    let tag: DrawingTag
    let lexer: DrawingLexer

    func path() throws(DrawingFault) -> [Drawing.Segment] {
        guard let data = tag["d"] else { return [] }
        var parser = PathDataParser(NumberScanner(lexer.bytes, data.range))
        return try parser.segments()
    }

    func circle() throws(DrawingFault) -> [Drawing.Segment] {
        let centre = try point("cx", "cy")
        let radius = try length("r") ?? 0
        guard radius > 0 else { return [] }
        var path = PathBuilder()
        path.ellipse(around: centre, radii: Point(radius, radius))
        return path.segments
    }

    func rectangle() throws(DrawingFault) -> [Drawing.Segment] {
        let origin = try point("x", "y")
        let size = Point(try length("width") ?? 0, try length("height") ?? 0)
        guard size.x > 0, size.y > 0 else { return [] }
        // One radius stands for both, and neither goes beyond the middle.
        let (rx, ry) = (try length("rx"), try length("ry"))
        let radii = Point(min(rx ?? ry ?? 0, size.x / 2), min(ry ?? rx ?? 0, size.y / 2))
        return radii.x > 0 && radii.y > 0 ? rounded(origin, size, radii) : sharp(origin, size)
    }

    func line() throws(DrawingFault) -> [Drawing.Segment] {
        [.move(try point("x1", "y1")), .line(try point("x2", "y2"))]
    }

    func polygon(isClosed: Bool) throws(DrawingFault) -> [Drawing.Segment] {
        guard let list = tag["points"], !lexer.words(in: list.range).isEmpty else { return [] }
        var scanner = NumberScanner(lexer.bytes, list.range)
        let numbers = try scanner.numbers()
        guard numbers.count.isMultiple(of: 2) else { throw .expected("an even count of numbers", at: list.range) }
        let points = stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
        return [.move(points[0])] + points.dropFirst().map { .line($0) } + (isClosed ? [.close] : [])
    }

    private func sharp(_ origin: Point, _ size: Point) -> [Drawing.Segment] {
        let end = origin + size
        return [
            .move(origin), .line(Point(end.x, origin.y)), .line(end), .line(Point(origin.x, end.y)), .close,
        ]
    }

    /// From the upper left corner's end clockwise, so that dashes start where SVG has them start.
    private func rounded(_ origin: Point, _ size: Point, _ radii: Point) -> [Drawing.Segment] {
        let (end, corner) = (origin + size, (x: Point(radii.x, 0), y: Point(0, radii.y)))
        let (topRight, bottomLeft) = (Point(end.x, origin.y), Point(origin.x, end.y))
        var path = PathBuilder()
        path.move(to: origin + corner.x)
        path.line(to: topRight - corner.x)
        path.arc(to: topRight + corner.y, radii: radii)
        path.line(to: end - corner.y)
        path.arc(to: end - corner.x, radii: radii)
        path.line(to: bottomLeft + corner.x)
        path.arc(to: bottomLeft - corner.y, radii: radii)
        path.line(to: origin + corner.y)
        path.arc(to: origin + corner.x, radii: radii)
        path.close()
        return path.segments
    }

    private func point(_ x: String, _ y: String) throws(DrawingFault) -> Point {
        Point(try number(x) ?? 0, try number(y) ?? 0)
    }

    private func number(_ name: String) throws(DrawingFault) -> Double? {
        guard let attribute = tag[name] else { return nil }
        return try lexer.number(attribute)
    }

    private func length(_ name: String) throws(DrawingFault) -> Double? {
        guard let attribute = tag[name] else { return nil }
        return try lexer.length(attribute)
    }
}
