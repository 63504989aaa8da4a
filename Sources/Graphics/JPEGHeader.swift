/// What a JPEG file says of its picture (ITU-T T.81, annex B), read without decoding it.
///
/// Decoders make something of every file: they fill up what is cut off and guess at inks. So the whole file is looked
/// through first.
package struct JPEGHeader: Sendable, Hashable {
    package let width: Int
    package let height: Int
    /// How many numbers make a pixel: 1 for shades of grey, 3 for screen colours, 4 for inks.
    package let components: Int
    /// Which way up the picture is held (EXIF 2.3, tag 274); 1 is upright.
    package let orientation: Int

    /// Whether bytes claim to be a JPEG file.
    package static func claims(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

    package init(_ bytes: [UInt8]) throws(GraphicsError) {
        guard Self.claims(bytes) else { throw .jpeg("it is not a JPEG file") }
        var reading = JPEGReading(bytes)
        try reading.read()
        guard let frame = reading.frame else { throw .malformedJPEG }
        (width, height, components) = frame
        orientation = reading.orientation ?? 1
    }
}

/// Goes through the segments of a JPEG file up to its end.
private struct JPEGReading {
    private let bytes: [UInt8]
    private var position = 2
    private(set) var frame: (width: Int, height: Int, components: Int)?
    private(set) var orientation: Int?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() throws(GraphicsError) {
        var hasPixels = false
        while true {
            let marker = try nextMarker()
            // The end of the image.
            if marker == 0xD9 {
                guard hasPixels else { throw .malformedJPEG }
                return
            }
            let content = try nextContent()
            switch marker {
            case 0xC0...0xC2: try readFrame(content)
            case 0xC3, 0xC5...0xCB, 0xCD...0xCF: throw .jpeg("it is packed in a way that is not read")
            case 0xE1: orientation = orientation ?? EXIF.orientation(in: bytes[content])
            case 0xDA:
                guard frame != nil else { throw .malformedJPEG }
                hasPixels = true
                skipPixels()
            default: break
            }
        }
    }

    private mutating func nextMarker() throws(GraphicsError) -> UInt8 {
        guard try nextByte() == 0xFF else { throw .malformedJPEG }
        var marker = try nextByte()
        // Any number of these may fill up.
        while marker == 0xFF { marker = try nextByte() }
        // Markers that have no content stand among pixels only, or begin another picture.
        guard ![0x00, 0x01].contains(marker), !(0xD0...0xD8).contains(marker) else { throw .malformedJPEG }
        return marker
    }

    private mutating func nextContent() throws(GraphicsError) -> Range<Int> {
        let length = Int(try nextByte()) << 8 | Int(try nextByte())
        guard length >= 2 else { throw .malformedJPEG }
        let end = position + length - 2
        guard end <= bytes.count else { throw .shortJPEG }
        defer { position = end }
        return position..<end
    }

    private mutating func nextByte() throws(GraphicsError) -> UInt8 {
        guard position < bytes.count else { throw .shortJPEG }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func readFrame(_ content: Range<Int>) throws(GraphicsError) {
        guard frame == nil, content.count >= 6 else { throw .malformedJPEG }
        let part = Array(bytes[content])
        guard part[0] == 8 else { throw .jpeg("it is packed in a way that is not read") }
        let (height, width) = (Int(part[1]) << 8 | Int(part[2]), Int(part[3]) << 8 | Int(part[4]))
        guard width > 0, height > 0, part.count == 6 + 3 * Int(part[5]) else { throw .malformedJPEG }
        frame = (width, height, Int(part[5]))
    }

    /// Passes over packed pixels, in which 0xFF is followed by 0 or by the number of a restart.
    private mutating func skipPixels() {
        while position + 1 < bytes.count {
            if bytes[position] == 0xFF, bytes[position + 1] != 0, !(0xD0...0xD7).contains(bytes[position + 1]) {
                return
            }
            position += 1
        }
        position = bytes.count
    }
}

/// What cameras write into pictures.
private enum EXIF {
    /// How the picture is held; nothing if this is not said in a form that can be read.
    static func orientation(in segment: ArraySlice<UInt8>) -> Int? {
        guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let bytes = Array(segment.dropFirst(6))
        let isLittle = bytes.starts(with: Array("II*\0".utf8))
        guard isLittle || bytes.starts(with: Array("MM\0*".utf8)) else { return nil }
        func number(at place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= bytes.count else { return nil }
            let digits = Array(bytes[place..<place + count])
            return (isLittle ? digits.reversed() : digits).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(at: 4, 4), let count = number(at: directory, 2) else { return nil }
        let entries = (0..<count).lazy.map { directory + 2 + $0 * 12 }
        // A short number (type 3) stands in the entry itself.
        guard let entry = entries.first(where: { number(at: $0, 2) == 274 && number(at: $0 + 2, 2) == 3 }),
            let value = number(at: entry + 8, 2), (1...8).contains(value)
        else { return nil }
        return value
    }
}

extension GraphicsError {
    static func jpeg(_ reason: String) -> Self { Self(operation: "reading the JPEG", reason: reason) }

    fileprivate static let malformedJPEG = jpeg("it is not built as a JPEG file is")
    fileprivate static let shortJPEG = jpeg("it is cut short")
}
