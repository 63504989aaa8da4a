internal import Graphics
internal import Synchronization
internal import Translation

extension Language {
    /// All letters and marks that words of the language have, beside `letters.additions`; nothing if nobody knows them.
    var alphabet: Set<Unicode.Scalar>? {
        if !letters.ownLetters.isEmpty { return letters.ownLetters }
        // ICU may know the language in another script only.
        guard let known = Orthography.of(locale: locale), known.main.contains(where: hasLetter) else { return nil }
        return known.all
    }

    /// The letters that every text has.
    var mainAlphabet: Set<Unicode.Scalar>? {
        letters.ownLetters.isEmpty ? Orthography.of(locale: locale)?.main : letters.ownLetters
    }
}

/// Which letters of a language look like letters of other scripts.
struct LookAlikes: Sendable {
    /// The language's letters by what they look like.
    private let letters: [String: [Unicode.Scalar]]

    private init(of language: Language) {
        let own = (language.mainAlphabet ?? []).filter {
            LetterText.isLetter($0) && language.hasLetter($0)
        }
        letters = Dictionary(grouping: own.sorted()) { Confusables.skeleton(of: String($0)) }
    }

    private static let known = Mutex<[String: LookAlikes]>([:])

    /// Those of a language, found once.
    static func of(_ language: Language) -> LookAlikes {
        known.withLock { known in
            if let found = known[language.tag] { return found }
            let found = LookAlikes(of: language)
            known[language.tag] = found
            return found
        }
    }

    /// The language's letters that look like another script's letter and are as large.
    func letters(like stranger: Unicode.Scalar) -> [Unicode.Scalar] {
        let alike = (letters[Confusables.skeleton(of: String(stranger))] ?? []).filter {
            $0.properties.generalCategory == stranger.properties.generalCategory
        }
        guard alike.count > 1 else { return alike }
        // Greek's 'σ' passes for 'o', and only 'ο' is alike in capitals too.
        let capital = Confusables.skeleton(of: String(stranger).uppercased())
        let both = alike.filter { Confusables.skeleton(of: String($0).uppercased()) == capital }
        return both.isEmpty ? alike : both
    }
}
