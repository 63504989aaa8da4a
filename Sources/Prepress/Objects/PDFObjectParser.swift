/// Reads objects from PDF source.
struct PDFObjectParser {
    /// Nobody nests deeper; readers that recurse without a limit can be made to overflow their stack.
    private static let deepest = 64

    private var lexer: PDFLexer

    init(_ bytes: [UInt8], from position: Int = 0) { lexer = PDFLexer(bytes, from: position) }

    /// Behind what was read last.
    var position: Int { lexer.position }

    /// The one object of some source.
    static func object(_ bytes: [UInt8]) throws(PrepressError) -> PDFObject {
        var parser = PDFObjectParser(bytes)
        return try parser.next()
    }

    /// The next object.
    mutating func next() throws(PrepressError) -> PDFObject {
        let token = try lexer.next()
        return try object(token, depth: 0)
    }

    /// Whether a word comes next; if it does, goes behind it.
    mutating func takes(_ word: StaticString) throws(PrepressError) -> Bool {
        let saved = lexer
        if try lexer.next() == .word, lexer.isAt(lexer.range, word) { return true }
        lexer = saved
        return false
    }

    private mutating func object(_ token: PDFLexer.Token, depth: Int) throws(PrepressError) -> PDFObject {
        guard depth < Self.deepest else { throw PrepressError(reason: "objects nest too deep") }
        let range = lexer.range
        switch token {
        case .number: return try number(range)
        case .name: return .name(lexer.name(range))
        case .string, .hexadecimal: return .string(lexer.string(range, token))
        case .openArray: return .array(try items(depth))
        case .openDictionary: return .dictionary(try entries(depth))
        case .word where lexer.isAt(range, "true"): return .boolean(true)
        case .word where lexer.isAt(range, "false"): return .boolean(false)
        case .word where lexer.isAt(range, "null"): return .null
        default: throw PrepressError(reason: "'\(lexer.text(range).prefix(20))' is no object")
        }
    }

    /// A number, or the reference that it starts.
    private mutating func number(_ range: Range<Int>) throws(PrepressError) -> PDFObject {
        let value = lexer.number(range)
        guard !lexer.bytes[range].contains(0x2E), abs(value) < 1e15 else { return .real(value) }
        let saved = lexer
        if value >= 0, try lexer.next() == .number, try lexer.next() == .word, lexer.isAt(lexer.range, "R") {
            return .reference(Int(value))
        }
        lexer = saved
        return .integer(Int(value))
    }

    private mutating func items(_ depth: Int) throws(PrepressError) -> [PDFObject] {
        var items: [PDFObject] = []
        while true {
            let token = try lexer.next()
            if token == .closeArray { return items }
            items.append(try object(token, depth: depth + 1))
        }
    }

    private mutating func entries(_ depth: Int) throws(PrepressError) -> [String: PDFObject] {
        var entries: [String: PDFObject] = [:]
        while true {
            let token = try lexer.next()
            if token == .closeDictionary { return entries }
            guard token == .name else { throw PrepressError(reason: "a dictionary has a key that is no name") }
            let key = lexer.name(lexer.range)
            let value = try lexer.next()
            entries[key] = try object(value, depth: depth + 1)
        }
    }
}
