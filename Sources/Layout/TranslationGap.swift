package import Design
package import Diagnostics
package import Translation

extension Diagnostic.Code {
    package static let missingTranslation = Self("catalogue.translation-missing", .error)
    package static let staleTranslation = Self("catalogue.translation-stale", .error)
}

extension Diagnostic {
    /// A message that a catalogue does not have, or has no translation of.
    package static func missing(_ text: TemplateText, in catalogue: Catalogue) -> Diagnostic {
        let message = catalogue[MessageID(context: text.context, text: text.text)]
        let name = SafeText.shortened(text.text)
        return Diagnostic(
            .missingTranslation,
            message == nil ? "the message '\(name)' is not in the file" : "the message '\(name)' has no translation",
            help: message == nil
                ? "Bring the file up to date with Translations/posters.pot ('make catalogues', or in Poedit 'Update "
                    + "from POT file'), then translate the message."
                : "Write the translation into 'msgstr'.",
            at: message?.translationLocation ?? SourceLocation(file: catalogue.file),
            notes: [Note("the English words stand here", at: text.location)])
    }

    /// A translation that is marked as one to look at again.
    package static func stale(_ text: TemplateText, _ message: Message) -> Diagnostic {
        let change = message.previous.map { " The English was '\($0.text)' and is now '\(text.text)'." } ?? ""
        return Diagnostic(
            .staleTranslation, "the translation of '\(SafeText.shortened(text.text))' is marked fuzzy",
            help: "Look whether it says what the English says, then remove the word 'fuzzy' (in Poedit: 'Needs work')."
                + change,
            at: message.translationLocation, notes: [Note("the English words stand here", at: text.location)])
    }
}
