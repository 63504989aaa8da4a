package import Diagnostics

extension Diagnostic.Code {
    /// The header does not say properly which plural forms there are.
    package static let cataloguePluralForms = Diagnostic.Code("catalogue.plural-forms", .warning)
    /// A message has more or fewer plural forms than the header says.
    package static let cataloguePluralCount = Diagnostic.Code("catalogue.plural-count", .error)
}

extension CatalogueParser {
    /// Compares the messages that have plural forms with what the header says about them.
    mutating func checkPlurals() {
        let plurals = messages.filter { $0.plural != nil && !$0.isObsolete }
        guard let field = header?.field("Plural-Forms") else {
            if let first = plurals.first { reportUnknownForms(at: first.location) }
            return
        }
        let forms = PluralForms(reading: field.value)
        if let problem = forms.problem, !(forms.isPlaceholder && plurals.isEmpty) {
            reportForms(problem, at: field.location)
        }
        guard let count = forms.count else { return }
        for message in plurals where message.translations.count != count { checkCount(of: message, expected: count) }
    }

    private mutating func checkCount(of message: Message, expected: Int) {
        // A message without a translation has as many forms as English, until someone begins with it.
        guard !message.isFuzzy, !message.translations.allSatisfy(\.isEmpty) else { return }
        reports.report(
            .cataloguePluralCount,
            "The header says that the language has \(expected) plural forms, but here are \(message.translations.count)",
            help: "The last must be msgstr[\(expected - 1)], or else Plural-Forms in the header is to be corrected",
            at: message.translationLocation)
    }

    private mutating func reportUnknownForms(at location: SourceLocation) {
        reports.report(
            .cataloguePluralForms, "The header does not say which plural forms the language has",
            help: "Poedit writes Plural-Forms for you when you choose the language", at: location)
    }

    private mutating func reportForms(_ problem: String, at location: SourceLocation) {
        reports.report(
            .cataloguePluralForms, "The plural rule in the header is not used, because \(problem)",
            help: "Poedit writes Plural-Forms for you when you choose the language", at: location)
    }
}
