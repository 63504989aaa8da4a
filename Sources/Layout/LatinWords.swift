/// Finds words such as NHS, and the spaces beside them and beside isolated tokens, in text of another script.
///
/// Spaces of the Latin font belong to them: Nastaliq's own are so narrow that `NHS` would touch the next word.
enum LatinWords {
    /// UTF-8 ranges in order.
    static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard isLatin(at: index, in: bytes) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isLatin(at: index, in: bytes) { index += 1 }
            ranges.append(start..<index)
        }
        return ranges
    }

    private static func isLatin(at index: Int, in bytes: [UInt8]) -> Bool {
        if isLetter(bytes[index]) { return true }
        guard bytes[index] == UInt8(ascii: " ") else { return false }
        let follows = index > 0 && (isLetter(bytes[index - 1]) || closesIsolate(before: index, in: bytes))
        let precedes = index + 1 < bytes.count && (isLetter(bytes[index + 1]) || opensIsolate(at: index + 1, in: bytes))
        return follows || precedes
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    /// U+2066 to U+2068.
    private static func opensIsolate(at index: Int, in bytes: [UInt8]) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x81
            && (0xA6...0xA8).contains(bytes[index + 2])
    }

    /// U+2069.
    private static func closesIsolate(before index: Int, in bytes: [UInt8]) -> Bool {
        index >= 3 && Array(bytes[index - 3..<index]) == [0xE2, 0x81, 0xA9]
    }
}
