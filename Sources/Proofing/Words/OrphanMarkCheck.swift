package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let orphanMark = Self("catalogue.orphan-mark", .error)
}

/// Vowel signs and accents without a letter of their script to stand on.
struct OrphanMarkCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        var base: Unicode.Scalar?
        for scalar in translation.text.unicodeScalars {
            if LetterText.isMark(scalar) {
                guard !Self.carries(base, scalar) else { continue }
                return [report(on: scalar, in: translation)]
            }
            // A joiner stands between a letter and its marks.
            if scalar != "\u{200C}", scalar != "\u{200D}" { base = scalar }
        }
        return []
    }

    private func report(on mark: Unicode.Scalar, in translation: Translated) -> Diagnostic {
        translation.report(
            .orphanMark, "the mark '◌\(mark)' (\(mark.name)) has no letter before it",
            help: "Put it right behind its letter, without a space, or remove it.")
    }

    /// Whether a mark can stand on a character: a letter of one of its scripts, or a sign that is there to show it.
    private static func carries(_ base: Unicode.Scalar?, _ mark: Unicode.Scalar) -> Bool {
        guard let base else { return false }
        if base == "\u{25CC}" || base == "\u{A0}" { return true }
        // Selectors of a variant are told by another check.
        if mark.properties.isVariationSelector { return true }
        guard LetterText.isLetter(base) else { return false }
        let script = TextBreaks.script(of: base)
        if CharacterScripts.isWritten(mark, in: script) || script == "Zyyy" { return true }
        // Accents that no script has for itself.
        return CharacterScripts.isWritten(mark, in: "Zinh")
    }
}
