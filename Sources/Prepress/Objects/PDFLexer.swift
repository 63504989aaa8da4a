/// Cuts PDF source, of objects or of page content, into tokens (ISO 32000-1, 7.2 and 7.3).
struct PDFLexer {
    enum Token: Equatable {
        case number, name, string, hexadecimal, openArray, closeArray, openDictionary, closeDictionary
        /// An operator, `true`, `R` and the like.
        case word
        case end
    }

    let bytes: [UInt8]
    private(set) var position: Int
    /// Where the token lies that was read last.
    private(set) var range: Range<Int>

    init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = position
        range = position..<position
    }

    /// The next token; throws at what is none.
    mutating func next() throws(PrepressError) -> Token {
        skipSpace()
        let start = position
        defer { range = start..<position }
        guard position < bytes.count else { return .end }
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x5B: return .openArray
        case 0x5D: return .closeArray
        case 0x2F:
            skipRegular()
            return .name
        case 0x28:
            try skipString()
            return .string
        case 0x3C where take(0x3C): return .openDictionary
        case 0x3C:
            try skipHexadecimal()
            return .hexadecimal
        case 0x3E where take(0x3E): return .closeDictionary
        case 0x3E, 0x29, 0x7B, 0x7D: throw PrepressError(reason: "byte \(start) of a part is a stray bracket")
        default:
            skipRegular()
            return Self.startsNumber(byte) ? .number : .word
        }
    }

    /// Whether a token's text is `word`.
    func isAt(_ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount
            && word.withUTF8Buffer { buffer in unsafe bytes[range].elementsEqual(buffer) }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The value of a number token; malformed ones are 0, as readers have it.
    func number(_ range: Range<Int>) -> Double {
        var (value, scale, sign) = (0.0, 0.0, 1.0)
        for byte in bytes[range] {
            switch byte {
            case 0x2D: sign = -1
            case 0x2E: scale = 1
            case 0x30...0x39:
                value = value * 10 + Double(byte - 0x30)
                scale *= 10
            default: break
            }
        }
        return sign * (scale > 0 ? value / scale : value)
    }

    /// A name without its slash, `#20` and the like undone.
    func name(_ range: Range<Int>) -> String {
        let raw = bytes[range.dropFirst()]
        guard raw.contains(0x23) else { return String(decoding: raw, as: UTF8.self) }
        var (result, index): ([UInt8], Int) = ([], raw.startIndex)
        while index < raw.endIndex {
            if raw[index] == 0x23, index + 2 < raw.endIndex, let high = raw[index + 1].hexadecimal,
                let low = raw[index + 2].hexadecimal
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(raw[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes that a string token stands for.
    func string(_ range: Range<Int>, _ token: Token) -> [UInt8] {
        token == .hexadecimal ? hexadecimal(range) : literal(range)
    }

    private func hexadecimal(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count / 2)
        var high: UInt8?
        for byte in bytes[range] {
            guard let digit = byte.hexadecimal else { continue }
            if let first = high { result.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        if let high { result.append(high << 4) }
        return result
    }

    private func literal(_ range: Range<Int>) -> [UInt8] {
        var (result, index): ([UInt8], Int) = ([], range.lowerBound + 1)
        let end = range.upperBound - 1
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte != 0x5C {
                result.append(byte)
            } else if index < end {
                index = appendEscape(at: index, before: end, to: &result)
            }
        }
        return result
    }

    private func appendEscape(at start: Int, before end: Int, to result: inout [UInt8]) -> Int {
        let byte = bytes[start]
        switch byte {
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x0A: break
        case 0x0D: return start + 1 < end && bytes[start + 1] == 0x0A ? start + 2 : start + 1
        case 0x30...0x37:
            var (value, index) = (0, start)
            while index < min(end, start + 3), (0x30...0x37).contains(bytes[index]) {
                value = value << 3 | Int(bytes[index] - 0x30)
                index += 1
            }
            result.append(UInt8(value & 0xFF))
            return index
        default: result.append(byte)
        }
        return start + 1
    }

    private static func startsNumber(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x25 {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else if byte.isPDFSpace {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func skipRegular() {
        while position < bytes.count, bytes[position].isPDFRegular { position += 1 }
    }

    private mutating func skipString() throws(PrepressError) {
        let start = position
        var depth = 1
        while position < bytes.count {
            switch bytes[position] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x5C: position += 1
            default: break
            }
            position += 1
            if depth == 0 { return position = min(position, bytes.count) }
        }
        throw PrepressError(reason: "the string at byte \(start) of a part has no end")
    }

    private mutating func skipHexadecimal() throws(PrepressError) {
        let start = position
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == 0x3E { return }
        }
        throw PrepressError(reason: "the string at byte \(start) of a part has no end")
    }
}

extension UInt8 {
    /// White space (ISO 32000-1, table 1): a bit for each byte below 64.
    var isPDFSpace: Bool { self < 64 && (0x100003601 as UInt64) >> UInt64(self) & 1 == 1 }

    /// Neither white space nor a delimiter (table 2); the two numbers hold a bit for each byte below 64, and from 64 on.
    var isPDFRegular: Bool {
        if self < 64 { return (0x5000832100003601 as UInt64) >> UInt64(self) & 1 == 0 }
        return self >= 128 || (0x2800000028000000 as UInt64) >> UInt64(self - 64) & 1 == 0
    }

    fileprivate var hexadecimal: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
