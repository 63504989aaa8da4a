package import Design
package import Diagnostics
internal import Signing
package import Translation

extension Diagnostic.Code {
    package static let forbiddenWords = Self("facts.forbidden-words", .error)
}

/// Words that no sheet may hold, such as promises that nobody can keep.
package struct ForbiddenWordsCheck: FactCheck {
    package func diagnostics(for text: TemplateText, with facts: FactContext) -> [Diagnostic] {
        Self.diagnostics(for: text.text, at: text.location, register: facts.register)
    }

    /// The English catalogue's own words where they differ from those of the templates.
    package static func diagnostics(
        for english: Catalogue, of texts: [TemplateText], register: FactRegister
    ) -> [Diagnostic] {
        Set(texts.map(\.id)).sorted().compactMap { english[$0] }.flatMap { message in
            message.translations.filter { $0 != message.id.text }.flatMap {
                diagnostics(for: $0, at: message.translationLocation, register: register)
            }
        }
    }

    private static func diagnostics(
        for words: String, at location: SourceLocation, register: FactRegister
    ) -> [Diagnostic] {
        register.forbidden(in: words).map { entry, pattern in
            Diagnostic(
                .forbiddenWords, "the words hold '\(pattern)', which may not be printed", help: entry.reason,
                at: location, notes: [Diagnostic.Note("the register of facts says so here", at: entry.location)])
        }
    }
}
