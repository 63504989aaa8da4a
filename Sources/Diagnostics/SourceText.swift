/// One input file's text, without a byte-order mark, and a table of its lines.
package struct SourceText: Sendable, Hashable {
    /// The file's path as it is shown to people, relative to the project where possible.
    package let file: String
    package let text: String
    /// The byte offset at which each line starts.
    private let lineStarts: [Int]

    package init(file: String, text: String) {
        self.file = file
        // Some editors begin a file with U+FEFF, which no reader of ours should take for a word.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        self.text = text
        var starts = [0]
        for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
    }

    package var lineCount: Int { lineStarts.count }

    /// The place of a range of UTF-8 offsets.
    package func location(at range: Range<Int>) -> SourceLocation {
        let line = lineStarts.lastIndex { $0 <= range.lowerBound } ?? 0
        let content = self.line(line + 1)
        let (first, last) = (range.lowerBound - lineStarts[line], range.upperBound - lineStarts[line])
        // Characters that the range touches only in part belong to it.
        let column = Self.scalars(in: content) { _, end in end <= first }
        let end = Self.scalars(in: content) { start, _ in start < last }
        return SourceLocation(
            file: file, line: line + 1, column: column + 1, length: max(1, end - column), excerpt: content)
    }

    /// The place of a mark counted as libyaml counts: line and column from 1, columns in Unicode scalars.
    package func location(line: Int, column: Int, length: Int = 1) -> SourceLocation {
        let row = min(max(line, 1), lineCount)
        return SourceLocation(
            file: file, line: row, column: max(column, 1), length: length, excerpt: self.line(row))
    }

    /// One line's text without its end, counted from 1.
    package func line(_ number: Int) -> String {
        guard lineStarts.indices.contains(number - 1) else { return "" }
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: lineStarts[number - 1])
        let next = number < lineStarts.count ? lineStarts[number] : bytes.count
        let end = bytes.index(bytes.startIndex, offsetBy: next)
        return String(text[start..<end].prefix { $0 != "\n" && $0 != "\r\n" })
    }

    /// How many scalars at a line's start have offsets of the kind asked for.
    private static func scalars(in line: String, while isCounted: (_ start: Int, _ end: Int) -> Bool) -> Int {
        var start = 0
        return line.unicodeScalars.prefix { scalar in
            let end = start + UTF8.width(scalar)
            defer { start = end }
            return isCounted(start, end)
        }.count
    }
}

/// A place in an input file: the file, and where people and editors find it.
package struct SourceLocation: Sendable, Hashable, Codable {
    package var file: String
    /// Counted from 1.
    package var line: Int
    /// Counted from 1, in Unicode scalars.
    package var column: Int
    /// How many scalars the place covers on its first line.
    package var length: Int
    /// The line itself, so that a report needs no second look at the file.
    package var excerpt: String?

    package init(file: String, line: Int = 1, column: Int = 1, length: Int = 1, excerpt: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
        self.excerpt = excerpt
    }
}
