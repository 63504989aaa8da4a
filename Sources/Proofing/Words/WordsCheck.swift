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
    /// The terms of the field.
    package let glossary: Glossary
    /// Both texts taken apart, once for all checks.
    let prose: Prose
    let source: Prose
    let sourceWords: [Prose.Word]

    package init(
        english: TemplateText, message: Message, text: String, language: Language, glossary: Glossary = Glossary()
    ) {
        self.english = english
        self.message = message
        self.text = text
        self.language = language
        self.glossary = glossary
        prose = Prose(text)
        source = Prose(english.text)
        sourceWords = source.words
    }

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
    package static let checks: [any WordsCheck] = letters + wording

    /// The checks of placeholders, letters and what steers them.
    static let letters: [any WordsCheck] = [
        PlaceholderCheck(), BidiControlsCheck(), DirectionCheck(), InvisibleCharacterCheck(), NormalizationCheck(),
        PresentationFormCheck(), WrongLetterCheck(), WrongScriptCheck(), OrthographyCheck(), OrphanMarkCheck(),
        DoubledMarkCheck(), WrongDigitsCheck(), BreakOpportunityCheck(),
    ]

    /// The checks of a whole catalogue, whose reports come before those of single messages.
    package static let catalogueChecks: [any CatalogueCheck] = [
        HeaderCheck(), ZawgyiCheck(), OtherLanguageCheck(), LookAlikeTranslationsCheck(),
    ]

    /// What makes a file unfit as a whole, so that reports on single messages would say nothing.
    package static let refusals: Set<Diagnostic.Code> = [.zawgyi, .otherLanguage]

    /// What is wrong with a catalogue and with its translations of some English words.
    package static func diagnostics(
        for catalogue: Catalogue, in language: Language, of texts: [TemplateText], glossary: Glossary = Glossary()
    ) -> [Diagnostic] {
        let whole = catalogueChecks.flatMap { $0.diagnostics(for: catalogue, in: language, of: texts) }
        guard !whole.contains(where: { refusals.contains($0.code) }) else { return whole }
        let translations = Translated.all(of: texts, in: catalogue, language, glossary)
        return whole + comparing.flatMap { $0.diagnostics(for: translations) }
            + translations.flatMap { translation in checks.flatMap { $0.diagnostics(for: translation) } }
    }

    /// What is wrong with the translation of one English text; nothing if there is none.
    package static func diagnostics(
        for english: TemplateText, in catalogue: Catalogue, _ language: Language, glossary: Glossary = Glossary()
    ) -> [Diagnostic] {
        Translated.all(of: [english], in: catalogue, language, glossary).flatMap { translation in
            checks.flatMap { $0.diagnostics(for: translation) }
        }
    }
}
