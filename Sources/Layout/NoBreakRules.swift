/// The small joins that each language's typographers expect: spaces at which a line must not end.
struct NoBreakRules {
    let language: String

    private static let noBreakSpace: Character = "\u{A0}"
    private static let narrowNoBreakSpace: Character = "\u{202F}"

    /// One-letter words that Slavic typography does not leave at a line's end.
    private static let oneLetterWords: [String: Set<Character>] = [
        "pl": ["a", "i", "o", "u", "w", "z"], "cs": ["a", "i", "k", "o", "s", "u", "v", "z"],
        "sk": ["a", "i", "k", "o", "s", "u", "v", "z"], "uk": ["а", "в", "з", "і", "й", "о", "у", "є"],
    ]

    func applied(to text: String) -> String {
        var characters = Array(text)
        for index in characters.indices where characters[index] == " " {
            if let space = replacement(at: index, in: characters) { characters[index] = space }
        }
        return String(characters)
    }

    private func replacement(at index: Int, in text: [Character]) -> Character? {
        let before = index > 0 ? text[index - 1] : nil
        let after = index + 1 < text.count ? text[index + 1] : nil
        if language == "fr", let after, "?!;".contains(after) { return Self.narrowNoBreakSpace }
        if language == "fr", after == ":" || after == "»" || before == "«" { return Self.noBreakSpace }
        if let before, before.isASCII, before.isNumber, isUnit(after: index, in: text) { return Self.noBreakSpace }
        if let before, isOneLetterWord(before, at: index - 1, in: text) { return Self.noBreakSpace }
        return nil
    }

    private func isOneLetterWord(_ letter: Character, at index: Int, in text: [Character]) -> Bool {
        guard let words = Self.oneLetterWords[language], words.contains(Character(letter.lowercased())) else {
            return false
        }
        return index == 0 || text[index - 1].isWhitespace || text[index - 1].opensWords
    }

    /// Units of measure that stay with their numbers.
    static let units: Set<String> = ["km", "m", "mg", "ml", "kg", "g", "%", "£"]

    private func isUnit(after index: Int, in text: [Character]) -> Bool {
        let unit = text[(index + 1)...].prefix { $0 == "%" || !$0.isWhitespace && !$0.isPunctuation }
        return Self.units.contains(String(unit))
    }
}

extension Character {
    /// An opening bracket or quotation mark.
    ///
    /// The straight quotation mark opens too where a letter follows it; an apostrophe belongs to its word.
    fileprivate var opensWords: Bool {
        switch unicodeScalars.first?.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: true
        default: self == "\""
        }
    }
}
