package import Design
package import Diagnostics
package import Translation

/// A translation with everything mended that has only one mend.
package struct Mend: Sendable, Hashable {
    package let message: MessageID
    package let location: SourceLocation
    package let old: String
    package let new: String
    /// What was wrong, in the order in which it was mended.
    package let codes: [Diagnostic.Code]
}

extension CatalogueProof {
    /// More rounds than there are checks that could need each other's mends.
    private static let mostRounds = 8

    /// The mends of a catalogue's translations, of each message one.
    package static func mends(
        of catalogue: Catalogue, in language: Language, of texts: [TemplateText], glossary: Glossary = Glossary()
    ) -> [Mend] {
        Translated.all(of: texts, in: catalogue, language, glossary).compactMap(mend)
    }

    /// Lets each check mend in turn until nothing changes; mends that undo each other are none.
    private static func mend(_ translation: Translated) -> Mend? {
        var text = translation.text
        var codes: [Diagnostic.Code] = []
        for _ in 0..<mostRounds {
            let before = text
            for check in checks {
                let current = translation.with(text)
                let mended = check.mended(current)
                guard !mended.isSpelt(like: text) else { continue }
                codes += check.diagnostics(for: current).filter { $0.replacement != nil }.map(\.code)
                text = mended
            }
            guard text.isSpelt(like: before) else { continue }
            guard !text.isSpelt(like: translation.text) else { return nil }
            return Mend(
                message: translation.message.id, location: translation.message.translationLocation,
                old: translation.text, new: text, codes: codes.unique)
        }
        return nil
    }
}

extension Translated {
    /// The same message with another translation.
    fileprivate func with(_ text: String) -> Translated {
        Translated(english: english, message: message, text: text, language: language, glossary: glossary)
    }
}

extension String {
    /// Whether both have the same characters; to Swift a letter in two parts equals the one that it makes.
    fileprivate func isSpelt(like other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
