internal import Design
package import Diagnostics
internal import Signing
internal import Translation

extension Diagnostic.Code {
    package static let catalogueState = Self("catalogue.state", .warning)
    package static let catalogueLanguage = Self("catalogue.language", .warning)
}

/// What a catalogue's header says of itself and is not so.
struct HeaderCheck: CatalogueCheck {
    func diagnostics(for catalogue: Catalogue, in language: Language, of texts: [TemplateText]) -> [Diagnostic] {
        [state(in: catalogue.header), otherLanguage(in: catalogue.header, than: language)].compactMap(\.self)
    }

    /// What anybody can write makes nothing better than a draft; only what people have signed does.
    private func state(in header: CatalogueHeader) -> Diagnostic? {
        let draft = WordsState.machineDraft.rawValue
        guard let field = header.field("X-State"), field.value != draft else { return nil }
        return Diagnostic(
            .catalogueState, "the header cannot say that the words are '\(field.value)'",
            help: "Write 'X-State: \(draft)', or take the line out; 'posters sign' records who has checked the words.",
            at: field.location)
    }

    /// A catalogue that was copied from another language's.
    private func otherLanguage(in header: CatalogueHeader, than language: Language) -> Diagnostic? {
        guard let named = header.language, !language.isMeant(by: named) else { return nil }
        return Diagnostic(
            .catalogueLanguage, "the header says that this is not the catalogue of '\(language.tag)'",
            help: "Write 'Language: \(language.tag)' if it is.", at: header.languageLocation)
    }
}
