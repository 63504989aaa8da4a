import Diagnostics

/// A catalogue's characters with a table of its lines.
///
/// Not `SourceText`: a hostile file can hold 5 MB in one line with 20,000 messages in it, and every message keeps two
/// places, so a place must cost neither a walk over the lines nor a copy of a line of any length.
struct CatalogueText {
    let file: String
    let scalars: [Unicode.Scalar]
    /// The legacy character set that the bytes were in; what bytes written as escapes mean hangs on it.
    let charset: LegacyCharset?
    /// The position at which each line starts.
    private let lineStarts: [Int]

    init(file: String, scalars: [Unicode.Scalar], charset: LegacyCharset? = nil) {
        self.file = file
        self.scalars = scalars
        self.charset = charset
        lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    }

    /// The place of some characters, for people and editors.
    func location(of range: Range<Int>) -> SourceLocation {
        let row = row(of: range.lowerBound)
        let line = lineStarts[row]..<end(ofRow: row)
        return SourceLocation(
            file: file, line: row + 1, column: range.lowerBound - line.lowerBound + 1,
            length: max(1, min(range.upperBound, line.upperBound) - range.lowerBound), excerpt: quotation(of: line))
    }

    /// Where the line ends that the position is in, before its newline.
    func lineEnd(after position: Int) -> Int { end(ofRow: row(of: position)) }

    /// Where the line begins that the position is in.
    func lineStart(before position: Int) -> Int { lineStarts[row(of: position)] }

    /// Whether a line begins at the position.
    func startsLine(at position: Int) -> Bool { lineStarts[row(of: position)] == position }

    /// Whether some characters stand among others.
    func contains(_ wanted: String, in range: Range<Int>) -> Bool {
        // Most lines do not even have the first of them, so that nothing is put together for those.
        guard let first = wanted.unicodeScalars.first else { return true }
        return range.contains {
            scalars[$0] == first && scalars[$0..<range.upperBound].starts(with: wanted.unicodeScalars)
        }
    }

    /// Some of the characters as a string.
    func string(in range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    private func row(of position: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= position { low = middle } else { high = middle }
        }
        return low
    }

    private func end(ofRow row: Int) -> Int {
        row + 1 < lineStarts.count ? lineStarts[row + 1] - 1 : scalars.count
    }

    private func quotation(of line: Range<Int>) -> String? {
        line.count <= CatalogueLimits.quotedLine ? string(in: line) : nil
    }
}
