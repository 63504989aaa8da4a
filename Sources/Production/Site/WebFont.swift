internal import Packing

/// A font as browsers take it: the tables of a font file, each packed (WOFF 1.0).
enum WebFont {
    /// Nothing if the bytes are no font file.
    static func packed(_ font: [UInt8]) -> [UInt8]? {
        guard let tables = tables(of: font) else { return nil }
        let directorySize = 44 + 20 * tables.count
        var (directory, content): ([UInt8], [UInt8]) = ([], [])
        for table in tables {
            let packed = Deflate.packed(Array(table.content), level: 9)
            let stored = packed.count < table.content.count ? packed : Array(table.content)
            directory += table.tag + bytes(directorySize + content.count) + bytes(stored.count)
            directory += bytes(table.content.count) + table.checksum
            content += stored + [UInt8](repeating: 0, count: (4 - stored.count % 4) % 4)
        }
        let unpacked = 12 + tables.reduce(0) { $0 + 16 + ($1.content.count + 3) / 4 * 4 }
        var header: [UInt8] = Array("wOFF".utf8) + font[0..<4] + bytes(directorySize + content.count)
        header += short(tables.count) + short(0) + bytes(unpacked) + short(1) + short(0)
        // No description and nothing private.
        header += [UInt8](repeating: 0, count: 20)
        return header + directory + content
    }

    private struct Table {
        let tag: [UInt8]
        let checksum: [UInt8]
        let content: ArraySlice<UInt8>
    }

    /// The tables in the order of their tags (OpenType, "Table Directory").
    private static func tables(of font: [UInt8]) -> [Table]? {
        guard font.count >= 12 else { return nil }
        let count = Int(font[4]) << 8 | Int(font[5])
        guard font.count >= 12 + 16 * count else { return nil }
        var tables: [Table] = []
        for start in stride(from: 12, to: 12 + 16 * count, by: 16) {
            let offset = number(font[(start + 8)..<(start + 12)])
            let length = number(font[(start + 12)..<(start + 16)])
            guard offset + length <= font.count else { return nil }
            tables.append(
                Table(
                    tag: Array(font[start..<start + 4]), checksum: Array(font[start + 4..<start + 8]),
                    content: font[offset..<offset + length]))
        }
        return tables
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    private static func bytes(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func short(_ number: Int) -> [UInt8] { [8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
}
