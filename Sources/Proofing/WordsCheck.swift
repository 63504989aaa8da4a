package import Design
package import Diagnostics
package import Translation

/// One thing that is looked at in every translated message, before anything is laid out.
package protocol WordsCheck: Sendable {
    /// What is wrong with one translation.
    func diagnostics(for translation: Translated) -> [Diagnostic]

    /// The translation as it should be, where only one mend is possible; the same text where nothing is to be mended.
    func mended(_ translation: Translated) -> String
}

extension WordsCheck {
    /// Most faults have no mend that is certain to be right.
    package func mended(_ translation: Translated) -> String { translation.text }
}

/// An English message with its translation.
package struct Translated {
    package let english: TemplateText
    package let message: Message
    /// The first form; sheets have no plurals.
    package let text: String
    package let language: Language

    /// A report about this translation.
    ///
    /// `replacement` is the whole translation as it should be, where only one mend is possible.
    func report(
        _ code: Diagnostic.Code, _ message: String, help: String, replacement: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            code, message, help: help, replacement: replacement, at: self.message.translationLocation,
            on: Diagnostic.Subject(language: language.tag),
            notes: [Diagnostic.Note("the English is '\(english.text)'", at: english.location)])
    }
}

/// All checks of a catalogue against the English words of the templates.
package enum CatalogueProof {
    /// The checks, in the order of their reports.
    package static let checks: [any WordsCheck] = [
        PlaceholderCheck(), BidiControlsCheck(), InvisibleCharacterCheck(), WrongLetterCheck(), WrongDigitsCheck(),
    ]

    /// What is wrong with a catalogue's header and with its translations of some English words.
    package static func diagnostics(
        for catalogue: Catalogue, in language: Language, of texts: [TemplateText]
    ) -> [Diagnostic] {
        let header = HeaderCheck.diagnostics(for: catalogue.header, of: language)
        return header
            + texts.filter { $0.isTranslated }.flatMap { english -> [Diagnostic] in
                guard let message = catalogue[MessageID(context: english.context, text: english.text)],
                    let text = message.translations.first, !text.isEmpty
                else { return [] }
                let translated = Translated(english: english, message: message, text: text, language: language)
                return checks.flatMap { $0.diagnostics(for: translated) }
            }
    }
}
