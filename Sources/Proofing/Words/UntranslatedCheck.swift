package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let untranslated = Self("catalogue.untranslated", .warning)
}

/// A translation that is the English again.
struct UntranslatedCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard translation.isEnglish else { return [] }
        return [
            translation.report(
                .untranslated, "the translation is the English text again",
                help: "Translate it, or leave it empty until somebody does.")
        ]
    }
}

extension Translated {
    /// Whether nothing is translated, though something is there to translate.
    ///
    /// A single word may be the same in two languages of one script, as `Date` is in French.
    var isEnglish: Bool {
        guard language.tag != "en" else { return false }
        guard source.saysTheSame(as: prose) else { return false }
        let kept = glossary.keptRanges(in: source)
        let own = sourceWords.filter { word in word.hasLetters && !kept.contains { $0.overlaps(word.range) } }
        guard !own.isEmpty else { return false }
        return own.count > 1 || language.script != "Latn" || source.isLocked.contains(true)
    }
}

extension Prose {
    /// Whether both have the same words and placeholders, whatever their marks, spaces and capitals.
    fileprivate func saysTheSame(as other: Prose) -> Bool {
        let (left, right) = (letters, other.letters)
        return left.elementsEqual(right) {
            $0 == $1 || $0.properties.lowercaseMapping == $1.properties.lowercaseMapping
        }
    }

    private var letters: some Sequence<Unicode.Scalar> {
        scalars.indices.lazy.filter { isWord(at: $0) }.map { scalars[$0] }
    }
}
