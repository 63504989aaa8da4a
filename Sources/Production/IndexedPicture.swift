internal import Graphics
internal import Packing

/// A picture of few colours as a PNG file a third as large as cairo's: a byte a pixel and a table of 256 colours.
///
/// Sheets have a dozen colours; all others come from the edges of letters, where the nearest one will do.
struct IndexedPicture {
    private let width: Int
    private let height: Int
    private let table: [UInt32]
    private let rows: [UInt8]

    init(_ pixels: Pixels) {
        (width, height) = (pixels.width, pixels.height)
        var counts: [UInt32: Int] = [:]
        Self.forEachRun(of: pixels) { colour, count in counts[colour, default: 0] += count }
        let common = Self.table(of: counts)
        var indices: [UInt32: UInt8] = [:]
        for (index, colour) in common.enumerated() { indices[colour] = UInt8(index) }
        for colour in counts.keys where indices[colour] == nil {
            indices[colour] = Self.nearest(to: colour, in: common)
        }
        var rows: [UInt8] = []
        rows.reserveCapacity((pixels.width + 1) * pixels.height)
        var column = 0
        Self.forEachRun(of: pixels) { colour, count in
            // Each row begins with the number of its filter: none.
            if column == 0 { rows.append(0) }
            rows.append(contentsOf: repeatElement(indices[colour] ?? 0, count: count))
            column = (column + count) % pixels.width
        }
        (table, self.rows) = (common, rows)
    }

    /// The 256 colours that say most; all, if there are no more.
    private static func table(of counts: [UInt32: Int]) -> [UInt32] {
        // Of equally common ones the darkest is first, so that equal pictures are equal files.
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if sorted.count <= 256 { return sorted.map(\.key) }
        // Colours that differ in the last three bits are one to the eye; the commonest of them stands for all.
        var groups: [UInt32: (colour: UInt32, count: Int)] = [:]
        for (colour, count) in sorted { groups[colour & 0xF8F8F8, default: (colour, 0)].count += count }
        return groups.values.sorted { ($1.count, $0.colour) < ($0.count, $1.colour) }.prefix(256).map(\.colour)
    }

    /// Neighbours of one colour, row by row, with their number.
    private static func forEachRun(of pixels: Pixels, _ body: (UInt32, Int) -> Void) {
        for row in 0..<pixels.height {
            var (last, count): (UInt32, Int) = (0, 0)
            for place in stride(from: row * pixels.width * 4, to: (row + 1) * pixels.width * 4, by: 4) {
                let colour =
                    UInt32(pixels.bytes[place + 2]) << 16 | UInt32(pixels.bytes[place + 1]) << 8
                    | UInt32(pixels.bytes[place])
                if colour != last, count > 0 {
                    body(last, count)
                    count = 0
                }
                last = colour
                count += 1
            }
            if count > 0 { body(last, count) }
        }
    }

    private static func nearest(to colour: UInt32, in table: [UInt32]) -> UInt8 {
        func distance(_ other: UInt32) -> Int {
            [16, 8, 0].reduce(0) { sum, shift in
                let difference = Int(colour >> shift & 255) - Int(other >> shift & 255)
                return sum + difference * difference
            }
        }
        return UInt8(table.indices.min { distance(table[$0]) < distance(table[$1]) } ?? 0)
    }

    /// The file (PNG specification, 11.2).
    var png: [UInt8] {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // Eight bits a pixel, of a table; packed, filtered and not interlaced as everybody does it.
        let header = PNGChunk.bytes(UInt32(width)) + PNGChunk.bytes(UInt32(height)) + [8, 3, 0, 0, 0]
        let colours = table.flatMap { colour in
            [16, 8, 0].map { UInt8(truncatingIfNeeded: colour >> $0) }
        }
        return signature + PNGChunk.bytes("IHDR", header) + PNGChunk.bytes("PLTE", colours)
            + PNGChunk.bytes("IDAT", Deflate.packed(rows, level: 6)) + PNGChunk.bytes("IEND", [])
    }
}

/// A part of a PNG file (PNG specification, 5.3).
enum PNGChunk {
    static func bytes(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + content
        return bytes(UInt32(content.count)) + body + bytes(CRC32.sum(of: body))
    }

    static func bytes(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
}
