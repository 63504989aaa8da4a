/// What a font's codes stand for, by its ToUnicode table (ISO 32000-1, 9.10.3).
struct ToUnicode {
    /// A table has at most one row for each of 65,536 codes.
    private static let mostCodes = 65_536

    /// One for simple fonts, two for composite ones.
    let bytesPerCode: Int
    /// By code; the codes of cut-down fonts are few and start at 0.
    private var text: [String?] = []

    /// A font without a table has no text.
    init(bytesPerCode: Int) { self.bytesPerCode = bytesPerCode }

    init(font: [String: PDFObject], in document: PDFDocument) {
        bytesPerCode = document.resolved(font["Subtype"]).name == "Type0" ? 2 : 1
        guard case .stream(let stream) = document.resolved(font["ToUnicode"]),
            let program = document.unpacked(stream, limit: 4_000_000)
        else { return }
        // What could be read before a fault counts; the missing rows show up as missing text.
        try? read(program)
    }

    var isEmpty: Bool { text.isEmpty }

    /// The text of a code; nothing if the font does not say or says that it does not know (U+FFFD).
    subscript(code: Int) -> String? { text.indices.contains(code) ? text[code] : nil }

    /// The codes of a shown string.
    func codes(_ bytes: [UInt8]) -> [Int] {
        if bytesPerCode == 1 { return bytes.map(Int.init) }
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    }

    private mutating func read(_ program: [UInt8]) throws(PrepressError) {
        var lexer = PDFLexer(program)
        while true {
            switch try lexer.next() {
            case .end: return
            case .word where lexer.isAt(lexer.range, "beginbfchar"): try readCharacters(&lexer)
            case .word where lexer.isAt(lexer.range, "beginbfrange"): try readRanges(&lexer)
            default: break
            }
        }
    }

    private mutating func readCharacters(_ lexer: inout PDFLexer) throws(PrepressError) {
        while try lexer.next() == .hexadecimal {
            let code = Self.code(lexer.string(lexer.range, .hexadecimal))
            guard try lexer.next() == .hexadecimal else { return }
            set(code, String(decodingUTF16: lexer.string(lexer.range, .hexadecimal)))
        }
    }

    private mutating func readRanges(_ lexer: inout PDFLexer) throws(PrepressError) {
        while try lexer.next() == .hexadecimal {
            let first = Self.code(lexer.string(lexer.range, .hexadecimal))
            guard try lexer.next() == .hexadecimal else { return }
            let last = min(Self.code(lexer.string(lexer.range, .hexadecimal)), first + 255)
            switch try lexer.next() {
            case .hexadecimal:
                var units = lexer.string(lexer.range, .hexadecimal)
                for code in first...max(first, last) {
                    set(code, String(decodingUTF16: units))
                    if let end = units.popLast() { units.append(end &+ 1) }
                }
            case .openArray:
                var code = first
                while try lexer.next() == .hexadecimal {
                    set(code, String(decodingUTF16: lexer.string(lexer.range, .hexadecimal)))
                    code += 1
                }
            default: return
            }
        }
    }

    private mutating func set(_ code: Int, _ value: String) {
        guard (0..<Self.mostCodes).contains(code), !value.isEmpty, value != "\u{FFFD}" else { return }
        while text.count <= code { text.append(nil) }
        text[code] = value
    }

    private static func code(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }
}
