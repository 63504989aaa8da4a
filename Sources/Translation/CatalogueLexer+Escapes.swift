package import Diagnostics

extension Diagnostic.Code {
    /// A backslash is followed by something that has no meaning.
    package static let catalogueEscape = Diagnostic.Code("catalogue.escape", .error)
    /// A NUL stands in the file; programs written in C take it for the end of the text.
    package static let catalogueNUL = Diagnostic.Code("catalogue.nul", .error)
}

extension CatalogueLexer {
    /// Reads a backslash and what belongs to it.
    mutating func readEscape(into value: inout String.UnicodeScalarView, reporting reports: inout CatalogueReports) {
        let start = position
        if peekByte() != nil { return readBytes(into: &value, reporting: &reports) }
        position += 1
        guard let scalar = peek(), scalar != "\n" else { return }
        position += 1
        if let meaning = Self.escapes[scalar] {
            return append(meaning, at: start..<position, to: &value, reporting: &reports)
        }
        reportEscape(at: start..<position, to: &reports)
        append(scalar, at: start..<position, to: &value, reporting: &reports)
    }

    /// The letters that may follow a backslash.
    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{7}", "b": "\u{8}", "t": "\t", "n": "\n", "v": "\u{B}", "f": "\u{C}", "r": "\r", "\\": "\\",
        "\"": "\"",
    ]

    /// Reads one byte written as a number, or as many as make up one run outside ASCII: `\303\251` is é.
    private mutating func readBytes(
        into value: inout String.UnicodeScalarView, reporting reports: inout CatalogueReports
    ) {
        let start = position
        var bytes: [UInt8] = []
        while let (number, length) = peekByte() {
            guard let byte = UInt8(exactly: number) else { break }
            guard bytes.isEmpty || byte >= 0x80 else { break }
            bytes.append(byte)
            position += length
            if byte < 0x80 { break }
        }
        if bytes.isEmpty, let (_, length) = peekByte() { position += length }
        append(bytes, at: start..<position, to: &value, reporting: &reports)
    }

    private func append(
        _ bytes: [UInt8], at range: Range<Int>, to value: inout String.UnicodeScalarView,
        reporting reports: inout CatalogueReports
    ) {
        if bytes == [0] { return reportNUL(at: range, to: &reports) }
        let decoded = text.charset.map { CatalogueDecoding(bytes: bytes, in: $0) } ?? CatalogueDecoding(utf8: bytes)
        guard decoded.isComplete, !bytes.isEmpty else { return reportEscape(at: range, to: &reports) }
        for scalar in decoded.scalars { append(scalar, at: range, to: &value, reporting: &reports) }
    }

    /// The number after a backslash, if one is next, and the length of it all: `\101` or `\x41`.
    private func peekByte() -> (number: Int, length: Int)? {
        guard peek() == "\\" else { return nil }
        let isHexadecimal = peek(1) == "x"
        let radix = isHexadecimal ? 16 : 8
        var length = isHexadecimal ? 2 : 1
        // Octal numbers have at most three digits, hexadecimal ones as many as there are.
        let limit = isHexadecimal ? Int.max : 1 + 3
        var number: Int?
        while length < limit, let scalar = peek(length), scalar.isASCIIAlphanumeric,
            let digit = Int(String(scalar), radix: radix)
        {
            number = min((number ?? 0) * radix + digit, 0x1000)
            length += 1
        }
        return number.map { ($0, length) }
    }

    private func reportEscape(at range: Range<Int>, to reports: inout CatalogueReports) {
        reports.report(
            .catalogueEscape, "\(text.string(in: range).quoted) has no meaning in a catalogue",
            help: "Write the character itself; only \\n, \\t, \\\" and \\\\ are needed, and \\\\ for a plain backslash",
            at: range)
    }

    /// Says that a NUL was left out.
    func reportNUL(at range: Range<Int>, to reports: inout CatalogueReports) {
        reports.report(
            .catalogueNUL, "The file has an invisible NUL character (U+0000) here, which was left out",
            help: "Delete it; if the file is full of them, it is no text file or was damaged on its way", at: range)
    }
}
