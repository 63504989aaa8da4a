package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let wrongDirection = Self("catalogue.wrong-direction", .error)
}

/// Translations most of whose letters run the other way than the language does, such as Arabic words in a Polish file.
struct DirectionCheck: WordsCheck {
    /// Fewer are a name or an abbreviation.
    private static let fewest = 8

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let language = translation.language
        let text = LetterText(translation.text)
        let english = translation.englishWords
        var count = (along: 0, against: 0)
        // Names that are the English's own, such as 'NHS 111', say nothing about the translation.
        for word in text.words where !english.contains(text.text(of: word).lowercased()) {
            for isRightToLeft in text.scalars[word].compactMap(CharacterScripts.isRightToLeft) {
                if isRightToLeft == language.isRightToLeft { count.along += 1 } else { count.against += 1 }
            }
        }
        guard count.against >= Self.fewest, count.against > count.along else { return [] }
        let ways = ["from left to right", "from right to left"]
        let (own, other) = language.isRightToLeft ? (ways[1], ways[0]) : (ways[0], ways[1])
        return [
            translation.report(
                .wrongDirection, "most letters run \(other), and \(language.englishName) is written \(own)",
                help: "Look whether the words are those of this language; the whole message is set \(own).")
        ]
    }
}
