package import Design
package import Diagnostics
internal import Signing
package import Translation

extension Diagnostic.Code {
    package static let factChanged = Self("facts.changed", .error)
}

/// Words that were written against other facts than those that hold now.
///
/// A catalogue says in its header against which; its own words count as checked against no others.
package struct ChangedFactCheck: Sendable {
    private let register: FactRegister
    private let current: FactVersions

    package init(_ register: FactRegister) {
        self.register = register
        current = FactVersions(of: register)
    }

    /// Translations, each once, however many words of the templates are the same.
    package func diagnostics(
        for catalogue: Catalogue, in language: Language, of texts: [TemplateText]
    ) -> [Diagnostic] {
        let versions = FactVersions(in: catalogue.header)
        var facts: [MessageID: Set<String>] = [:]
        var firsts: [TemplateText] = []
        for text in texts where text.isTranslated {
            if facts[text.id] == nil { firsts.append(text) }
            facts[text.id, default: []].formUnion(text.facts)
        }
        return firsts.compactMap { text in
            // What has no words is missed for itself.
            guard let message = catalogue[text.id], message.translations.first?.isEmpty == false else { return nil }
            return report(
                facts[text.id] ?? [], in: catalogue, versions, at: message.translationLocation,
                on: Diagnostic.Subject(language: language.tag),
                notes: [Diagnostic.Note("the English is '\(text.text)'", at: text.location)])
        }
    }

    /// Words for staff, which stand in no catalogue: the English one speaks for them.
    package func diagnostics(forStaff texts: [TemplateText], english catalogue: Catalogue) -> [Diagnostic] {
        let versions = FactVersions(in: catalogue.header)
        return texts.filter { !$0.isTranslated }.compactMap { text in
            report(Set(text.facts), in: catalogue, versions, at: text.location, on: nil, notes: [])
        }
    }

    private func report(
        _ ids: Set<String>, in catalogue: Catalogue, _ versions: FactVersions, at location: SourceLocation,
        on subject: Diagnostic.Subject?, notes: [Diagnostic.Note]
    ) -> Diagnostic? {
        let changed = register.facts.filter { ids.contains($0.id) && versions[$0.id] != current[$0.id] }
        guard !changed.isEmpty else { return nil }
        let names = changed.map { "'\($0.id)'" }.joined(separator: " and ")
        let entries = changed.map { "\($0.id)@\(current[$0.id] ?? "")" }.joined(separator: " ")
        return Diagnostic(
            .factChanged, "these words are not checked against the present version of \(names)",
            help: "Check that they still say so, then write \(entries) into \(FactVersions.field) in the header of "
                + "\(catalogue.file).",
            at: location, on: subject, notes: notes + changed.map(\.note))
    }
}
