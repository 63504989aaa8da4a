internal import Design
package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let otherLanguage = Self("catalogue.other-language", .error)
}

/// A catalogue whose words are those of another language than its name says.
///
/// Words that the English has too, such as names, do not count.
struct OtherLanguageCheck: CatalogueCheck {
    func diagnostics(for catalogue: Catalogue, in language: Language, of texts: [TemplateText]) -> [Diagnostic] {
        let words = Self.words(of: catalogue)
        guard
            let reason = Self.otherScript(words, in: language) ?? Self.otherLetters(words, in: language)
                ?? Self.otherWords(words, in: language)
        else { return [] }
        return [
            Diagnostic(
                .otherLanguage, reason,
                help:
                    "Send the words of this language, or give the file the right language; nothing else was looked at.",
                at: catalogue.languagePlace, on: Diagnostic.Subject(language: language.tag))
        ]
    }

    /// The translations' words in small letters, without those of their own English.
    private static func words(of catalogue: Catalogue) -> [String] {
        catalogue.translated.flatMap { message, text -> [String] in
            let english = Set(LetterText(message.id.text).lowercasedWords)
            return LetterText(text.composed).lowercasedWords.filter { !english.contains($0) }
        }
    }

    /// More than a fifth of the letters are of another script.
    private static func otherScript(_ words: [String], in language: Language) -> String? {
        let letters = words.flatMap(\.unicodeScalars).filter(LetterText.isLetter)
        let foreign = letters.count(where: language.isForeign)
        guard letters.count >= fewestLetters, foreign * 5 > letters.count else { return nil }
        return "\(foreign * 100 / letters.count) of 100 letters are not of the script of \(language.englishName)"
    }

    /// More than a thirtieth of the letters of the script are not the language's.
    private static func otherLetters(_ words: [String], in language: Language) -> String? {
        let letters = words.flatMap(\.unicodeScalars).filter { LetterText.isLetter($0) && language.hasLetter($0) }
        let foreign = letters.count(where: OrthographyOutliers(of: language).isOutlier)
        guard letters.count >= fewestLetters, foreign * 30 > letters.count else { return nil }
        return "\(foreign * 100 / letters.count) of 100 letters are none of \(language.englishName)"
    }

    /// Another language's small words are much more frequent than the language's own.
    private static func otherWords(_ words: [String], in language: Language) -> String? {
        guard words.count >= fewestWords, !language.letters.words.isEmpty else { return nil }
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        func share(of known: Set<String>) -> Double {
            Double(known.reduce(0) { $0 + (counts[$1] ?? 0) }) / Double(words.count)
        }
        let own = share(of: language.letters.words)
        let rival = language.letters.rivals.map { (rival: $0, share: share(of: $0.words)) }
            .filter { $0.share > max(leastShare, 1.5 * own) }.max { $0.share < $1.share }?.rival
        guard let rival, rival.words.count(where: { counts[$0] != nil }) >= fewestKinds else { return nil }
        return "the words look like \(rival.name) and not like \(language.englishName)"
    }

    /// A message or two in another language are told one by one.
    private static let fewestLetters = 200
    private static let fewestWords = 60

    /// In prose each language's own words in `letters.yaml` make a tenth to two fifths of all.
    private static let leastShare = 0.08

    /// A list of names may repeat one word that is a small word elsewhere, as Vietnamese 'la' for dollars is.
    private static let fewestKinds = 8
}
