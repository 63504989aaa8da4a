package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let notNormalized = Self("catalogue.not-nfc", .note)
}

/// Letters and marks that are not put together as Unicode recommends: they look right, and are not found by a search.
struct NormalizationCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let scalars = Array(translation.text.unicodeScalars)
        let right = Array(mended(translation).unicodeScalars)
        guard let place = zip(scalars, right).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
            return []
        }
        return [
            translation.report(
                .notNormalized,
                "letters and marks are not in Unicode's usual form NFC from \(scalars[place].quoted) on",
                help: "It looks the same; the mended text is found by searching too.",
                replacement: mended(translation))
        ]
    }

    func mended(_ translation: Translated) -> String { translation.text.composed }
}
