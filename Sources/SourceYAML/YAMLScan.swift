/// Looks over YAML line by line for references and deep nesting, before it is parsed.
///
/// Aliases make a small file large when it is read: ten lines of ten would be ten thousand million values.
struct YAMLScan {
    private enum Quote { case single, double }

    private var quote: Quote?
    private var depth = 0
    /// The indentation of the line whose `|` or `>` opened a block of text, which may hold anything.
    private var blockIndent: Int?

    /// What must not stand on a line, and where, counted from 1.
    mutating func read(_ line: [Unicode.Scalar]) -> (words: String, column: Int)? {
        let indent = line.prefix { $0 == " " }.count
        if let block = blockIndent {
            if indent == line.count || indent > block { return nil }
            blockIndent = nil
        }
        let marks = line.prefix { " -?".unicodeScalars.contains($0) }.count { $0 != " " }
        if quote == nil, marks > YAMLLimits.depth { return tooDeep(at: 1) }
        let end = contentEnd(of: line)
        var index = 0
        while index < end {
            if let finding = step(line, &index) { return finding }
        }
        if quote == nil, opensBlock(line[..<end]) { blockIndent = indent }
        return nil
    }

    private func tooDeep(at column: Int) -> (words: String, column: Int) {
        ("the text nests more than \(YAMLLimits.depth) levels", column)
    }

    /// Takes one character, or two where one escapes the other.
    private mutating func step(_ line: [Unicode.Scalar], _ index: inout Int) -> (words: String, column: Int)? {
        let scalar = line[index]
        defer { index += 1 }
        switch (quote, scalar) {
        case (.double, "\\"): index += 1
        case (.double, "\""), (.single, "'"): quote = nil
        case (.some, _): break
        case (nil, "\"") where startsToken(line, index): quote = .double
        case (nil, "'") where startsToken(line, index): quote = .single
        case (nil, "["), (nil, "{"):
            depth += 1
            if depth > YAMLLimits.depth { return tooDeep(at: index + 1) }
        case (nil, "]"), (nil, "}"): depth = max(0, depth - 1)
        case (nil, "&"), (nil, "*"):
            let isNamed = index + 1 < line.count && line[index + 1] != " "
            if isNamed, startsToken(line, index) { return ("'&' and '*' references are not supported", index + 1) }
        default: break
        }
        return nil
    }

    private func startsToken(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        index == 0 || " \t[{,".unicodeScalars.contains(line[index - 1])
    }

    /// Where a line's comment starts, or the line's end.
    private func contentEnd(of line: [Unicode.Scalar]) -> Int {
        var inside = quote
        for (index, scalar) in line.enumerated() {
            switch (inside, scalar) {
            case (nil, "#") where index == 0 || line[index - 1] == " ": return index
            case (nil, "\"") where startsToken(line, index): inside = .double
            case (nil, "'") where startsToken(line, index): inside = .single
            case (.double, "\"") where index == 0 || line[index - 1] != "\\": inside = nil
            case (.single, "'"): inside = nil
            default: break
            }
        }
        return line.count
    }

    /// Whether a line ends with `|` or `>`, with or without their indicators.
    private func opensBlock(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = line.split(separator: " ")
        guard let last = words.last, let first = last.first, first == "|" || first == ">" else { return false }
        return last.dropFirst().allSatisfy { "+-123456789".unicodeScalars.contains($0) }
    }
}
