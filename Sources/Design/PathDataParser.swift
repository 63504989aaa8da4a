/// Reads the `d` of a path (SVG 1.1, "The grammar for path data").
///
/// SVG draws a path up to its first fault; we draw none of it and say where the fault is.
struct PathDataParser {
    typealias Point = Drawing.Point

    private var scanner: NumberScanner
    private var path = PathBuilder()
    /// Where relative coordinates start: the last point, or zero for absolute ones.
    private var origin = Point.zero

    init(_ scanner: NumberScanner) { self.scanner = scanner }

    /// All steps of the path.
    mutating func segments() throws(DrawingFault) -> [Drawing.Segment] {
        scanner.skipSpace()
        while scanner.next != nil {
            let here = scanner.here
            let letter = scanner.take() ?? 0
            guard let command = Command(letter | 0x20) else { throw .expected("a command such as M or L", at: here) }
            if path.segments.isEmpty, command != .move { throw .expected("M at the start of the path", at: here) }
            try draw(command, isRelative: letter & 0x20 != 0)
            scanner.skipSpace()
        }
        return path.segments
    }

    private enum Command {
        case move, line, horizontal, vertical, cubic, smoothCubic, quadratic, smoothQuadratic, arc, close

        init?(_ lowercase: UInt8) {
            switch lowercase {
            case UInt8(ascii: "m"): self = .move
            case UInt8(ascii: "l"): self = .line
            case UInt8(ascii: "h"): self = .horizontal
            case UInt8(ascii: "v"): self = .vertical
            case UInt8(ascii: "c"): self = .cubic
            case UInt8(ascii: "s"): self = .smoothCubic
            case UInt8(ascii: "q"): self = .quadratic
            case UInt8(ascii: "t"): self = .smoothQuadratic
            case UInt8(ascii: "a"): self = .arc
            case UInt8(ascii: "z"): self = .close
            default: return nil
            }
        }
    }

    /// Draws a command as often as numbers follow it.
    private mutating func draw(_ command: Command, isRelative: Bool) throws(DrawingFault) {
        if command == .close { return path.close() }
        scanner.skipSpace()
        // Further pairs of numbers after a move are lines.
        var command = command
        var hasMore = true
        while hasMore {
            origin = isRelative ? path.current : .zero
            try drawOnce(command)
            if command == .move { command = .line }
            hasMore = scanner.skipSeparator() || scanner.startsNumber
        }
    }

    private mutating func drawOnce(_ command: Command) throws(DrawingFault) {
        switch command {
        case .move: path.move(to: try point())
        case .line: path.line(to: try point())
        case .horizontal: path.line(to: Point(origin.x + (try scanner.number()), path.current.y))
        case .vertical: path.line(to: Point(path.current.x, origin.y + (try scanner.number())))
        case .cubic: path.cubic(try point(), try nextPoint(), to: try nextPoint())
        case .smoothCubic: path.cubic(nil, try point(), to: try nextPoint())
        case .quadratic: path.quadratic(try point(), to: try nextPoint())
        case .smoothQuadratic: path.quadratic(nil, to: try point())
        case .arc: try arc()
        case .close: path.close()
        }
    }

    private mutating func arc() throws(DrawingFault) {
        let radii = Point(try scanner.number(), try nextNumber())
        let degrees = try nextNumber()
        let (isLarge, isClockwise) = (try flag(), try flag())
        path.arc(
            to: try nextPoint(), radii: radii, degrees: degrees, isLarge: isLarge, isClockwise: isClockwise)
    }

    private mutating func point() throws(DrawingFault) -> Point {
        origin + Point(try scanner.number(), try nextNumber())
    }

    private mutating func nextPoint() throws(DrawingFault) -> Point {
        scanner.skipSeparator()
        return try point()
    }

    private mutating func nextNumber() throws(DrawingFault) -> Double {
        scanner.skipSeparator()
        return try scanner.number()
    }

    /// A 0 or 1, which needs no space after it.
    private mutating func flag() throws(DrawingFault) -> Bool {
        scanner.skipSeparator()
        let here = scanner.here
        switch scanner.take() {
        case UInt8(ascii: "0"): return false
        case UInt8(ascii: "1"): return true
        default: throw .expected("0 or 1", at: here)
        }
    }
}
