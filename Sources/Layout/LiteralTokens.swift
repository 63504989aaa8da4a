/// Finds numbers and addresses that a translator typed into the words, which need the same care as placeholders.
enum LiteralTokens {
    /// Ranges of tokens that the bidi algorithm would reorder in right-to-left text, or that must not break:
    /// grouped numbers, prices, percentages, measures, web and e-mail addresses.
    static func find(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var index = text.startIndex
        while index < text.endIndex {
            if isStart(at: index, in: text), let end = end(of: index, in: text) {
                if isToken(text[index..<end]) { found.append(index..<end) }
                index = end
            } else {
                index = text.index(after: index)
            }
        }
        return found
    }

    /// A token starts at a digit, `+`, `(`, `£` or a Latin letter that no other such character precedes.
    private static func isStart(at index: String.Index, in text: String) -> Bool {
        guard text[index].isTokenCharacter || "+(£".contains(text[index]) else { return false }
        return index == text.startIndex || !text[text.index(before: index)].isTokenCharacter
    }

    private static func end(of start: String.Index, in text: String) -> String.Index? {
        var scanner = LiteralTokenScanner(text[start...])
        return scanner.scan()
    }

    /// Words such as NHS keep their order by themselves; a lone number too.
    private static func isToken(_ text: Substring) -> Bool {
        guard text.contains(where: \.isTokenCharacter) else { return false }
        let isAddress = text.contains("://") || text.contains("@") || text.hasPrefix("www.")
        let isGrouped = text.contains(where: \.isASCIIDigit) && text.contains { " \u{A0}-/()%£".contains($0) }
        return isAddress || isGrouped || text.contains("+")
    }
}

extension Character {
    /// An ASCII letter or digit.
    var isTokenCharacter: Bool { isASCII && (isLetter || isNumber) }

    var isASCIIDigit: Bool { isASCII && isNumber }
}
