package import Diagnostics
internal import Layout
internal import Translation

extension Diagnostic.Code {
    package static let catalogueState = Self("catalogue.state", .warning)
    package static let catalogueLanguage = Self("catalogue.language", .warning)
}

/// What a catalogue's header says of itself and is not so.
enum HeaderCheck {
    static func diagnostics(for header: CatalogueHeader, of language: Language) -> [Diagnostic] {
        [state(in: header), otherLanguage(in: header, than: language)].compactMap(\.self)
    }

    /// A misspelt state counts as a draft, which nobody who approved the words expects.
    private static func state(in header: CatalogueHeader) -> Diagnostic? {
        guard let field = header.field("X-State"), CatalogueState(rawValue: field.value) == nil else { return nil }
        return Diagnostic(
            .catalogueState, "the header's X-State is not known, so the words count as a machine draft",
            help: "Write one of: \(CatalogueState.allCases.map(\.rawValue).joined(separator: ", ")).",
            at: field.location)
    }

    /// A catalogue that was copied from another language's.
    private static func otherLanguage(in header: CatalogueHeader, than language: Language) -> Diagnostic? {
        guard let named = header.language, named.replacing("_", with: "-") != language.tag else { return nil }
        return Diagnostic(
            .catalogueLanguage, "the header says that this is not the catalogue of '\(language.tag)'",
            help: "Write 'Language: \(language.tag)' if it is.", at: header.languageLocation)
    }
}
