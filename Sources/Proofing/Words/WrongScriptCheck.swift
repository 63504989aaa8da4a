package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let wrongScriptLetter = Self("catalogue.wrong-script-letter", .error)
    package static let mixedScripts = Self("catalogue.mixed-scripts", .warning)
}

/// Letters of another script inside words, above all those that the eye cannot tell: a Latin 'i' in a Ukrainian word.
struct WrongScriptCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let finder = StrangerFinder(translation)
        let found = finder.strangers
        let mended = found.isEmpty ? nil : Self.mended(finder.text, found)
        return found.prefix(1).map { Self.report(on: $0, in: translation, mended: mended) }
            + finder.mixedWords.prefix(1).map { word in
                translation.report(
                    .mixedScripts, "the word '\(word)' has letters of two scripts",
                    help: "Write it in one script, or put a space or a hyphen between the two.")
            }
    }

    func mended(_ translation: Translated) -> String {
        let finder = StrangerFinder(translation)
        return Self.mended(finder.text, finder.strangers) ?? translation.text
    }

    /// The text in the language's own letters, if it is certain which each must be.
    private static func mended(_ text: LetterText, _ strangers: [StrangerFinder.Stranger]) -> String? {
        var scalars = text.scalars
        for stranger in strangers {
            guard stranger.alike.count == 1 else { return nil }
            scalars[stranger.position] = stranger.alike[0]
        }
        return LetterText.text(of: scalars)
    }

    private static func report(
        on stranger: StrangerFinder.Stranger, in translation: Translated, mended: String?
    ) -> Diagnostic {
        let right = stranger.alike.map(\.quoted).joined(separator: " or ")
        return translation.report(
            .wrongScriptLetter,
            "the word '\(stranger.word)' has \(stranger.letter.quoted), a letter of another script",
            help: "Write \(right), which looks the same.", replacement: mended)
    }
}

/// Finds letters of other scripts in the words of a translation.
struct StrangerFinder {
    /// A letter of another script that looks like one of the language's own.
    struct Stranger {
        let position: Int
        let letter: Unicode.Scalar
        let word: String
        let alike: [Unicode.Scalar]
    }

    let text: LetterText
    private let language: Language
    private let english: Set<String>
    private let lookAlikes: LookAlikes

    init(_ translation: Translated) {
        language = translation.language
        let text = LetterText(translation.text)
        self.text = text
        english = text.scalars.contains(where: translation.language.isForeign) ? translation.englishWords : []
        lookAlikes = LookAlikes.of(translation.language)
    }

    /// Scripts whose letters look like one another's.
    private static let alike: Set<String> = ["Latn", "Cyrl", "Grek", "Armn"]

    /// Scripts that put a foreign word beside their own without a space.
    private static let spaceless: Set<String> = [
        "Hans", "Hant", "Jpan", "Kore", "Thai", "Laoo", "Khmr", "Mymr", "Tibt",
    ]

    /// Letters that only look like the language's own, in words that are its own or look like it as a whole.
    var strangers: [Stranger] {
        guard Self.alike.contains(language.script) else { return [] }
        return text.words.indices.flatMap { strangers(inWord: $0) }
    }

    /// Words in whose middle a letter of another script stands that looks like none of the language's own.
    var mixedWords: [String] {
        guard !Self.spaceless.contains(language.script) else { return [] }
        return text.words.indices.filter { isMixed($0) && strangers(inWord: $0).isEmpty }.map {
            text.text(of: text.words[$0])
        }
    }

    private func strangers(inWord index: Int) -> [Stranger] {
        let word = text.words[index]
        let foreign = foreignLetters(of: word)
        guard !foreign.isEmpty, !english.contains(text.text(of: word).lowercased()) else { return [] }
        let found = foreign.map { position in
            let letter = text.scalars[position]
            let isAlike = Self.alike.contains(TextBreaks.script(of: letter))
            return Stranger(
                position: position, letter: letter, word: text.text(of: word),
                alike: isAlike ? lookAlikes.letters(like: letter) : [])
        }
        guard found.allSatisfy({ !$0.alike.isEmpty }) else { return [] }
        let isMistake = ownLetters(of: word).isEmpty ? isMistaken(found, inWord: index) : !isAcronym(foreign, in: word)
        return isMistake ? found : []
    }

    /// Whether a word of nothing but foreign letters is meant to be one of the language's.
    ///
    /// Abbreviations such as MIME are not, and of single letters only those that are a word by themselves.
    private func isMistaken(_ strangers: [Stranger], inWord index: Int) -> Bool {
        guard standsAmongOwn(index) else { return false }
        if strangers.count > 1 { return strangers.contains { $0.letter.properties.isLowercase } }
        let meant = strangers.flatMap(\.alike).map { String($0).lowercased() }
        return meant.contains(where: language.letters.words.contains)
    }

    /// Whether a foreign word has no foreign neighbour that cannot be mistaken: a phrase is no mistake.
    private func standsAmongOwn(_ index: Int) -> Bool {
        let neighbours = [index - 1, index + 1].filter(text.words.indices.contains)
        return !neighbours.isEmpty && neighbours.allSatisfy { foreignLetters(of: text.words[$0]).isEmpty }
    }

    /// Whether foreign letters are an abbreviation with an ending of the language behind it, or a prefix before it.
    private func isAcronym(_ foreign: [Int], in word: Range<Int>) -> Bool {
        guard let first = foreign.first, let last = foreign.last, first < last else { return false }
        let isRun = last - first + 1 == foreign.count && (first == word.lowerBound || last == word.upperBound - 1)
        let isCapital = foreign.allSatisfy { text.scalars[$0].properties.isUppercase }
        return isRun && isCapital && ownLetters(of: word).contains { text.scalars[$0].properties.isLowercase }
    }

    /// A foreign letter with own letters on both sides.
    private func isMixed(_ index: Int) -> Bool {
        let word = text.words[index]
        let foreign = foreignLetters(of: word)
        guard let first = foreign.first, let last = foreign.last else { return false }
        let own = ownLetters(of: word)
        return own.contains { $0 < first } && own.contains { $0 > last }
            && !english.contains(text.text(of: word).lowercased())
    }

    private func foreignLetters(of word: Range<Int>) -> [Int] {
        word.filter { LetterText.isLetter(text.scalars[$0]) && language.isForeign(text.scalars[$0]) }
    }

    private func ownLetters(of word: Range<Int>) -> [Int] {
        word.filter { LetterText.isLetter(text.scalars[$0]) && language.hasLetter(text.scalars[$0]) }
    }
}
