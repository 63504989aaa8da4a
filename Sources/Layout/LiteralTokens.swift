/// Finds numbers and addresses that a translator typed into the words, which need the same care as placeholders.
enum LiteralTokens {
    /// Ranges of tokens that the bidi algorithm would reorder in right-to-left text, or that must not break:
    /// grouped numbers, prices, percentages, web and e-mail addresses.
    static func find(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var index = text.startIndex
        while index < text.endIndex {
            if isStart(at: index, in: text), let end = end(of: index, in: text), isToken(text[index..<end]) {
                found.append(index..<end)
                index = end
            } else {
                index = text.index(after: index)
            }
        }
        return found
    }

    /// A token starts at a digit, `+`, `(`, `£` or a Latin letter that no other such character precedes.
    private static func isStart(at index: String.Index, in text: String) -> Bool {
        guard isTokenCharacter(text[index]) || "+(£".contains(text[index]) else { return false }
        return index == text.startIndex || !isTokenCharacter(text[text.index(before: index)])
    }

    private static func end(of start: String.Index, in text: String) -> String.Index? {
        var end = text.index(after: start)
        while end < text.endIndex {
            let character = text[end]
            let next = text.index(after: end)
            let joins = next < text.endIndex && (isDigit(text[next]) || text[next] == "(")
            if isTokenCharacter(character) || "%)".contains(character) {
                end = next
            } else if ".:/@-_?&=".contains(character), next < text.endIndex,
                isTokenCharacter(text[next]) || text[next] == "/"
            {
                end = next
            } else if character == " ", joins,
                isDigit(text[text.index(before: end)]) || text[text.index(before: end)] == ")"
            {
                end = next
            } else {
                break
            }
        }
        return end
    }

    /// Words such as NHS keep their order by themselves; a lone number too.
    private static func isToken(_ text: Substring) -> Bool {
        let hasDigit = text.contains(where: isDigit)
        let isAddress = text.contains("://") || text.contains("@") || text.hasPrefix("www.")
        let isGrouped = hasDigit && text.contains { " -/+()%£".contains($0) }
        return isAddress || isGrouped
    }

    private static func isTokenCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
