package import Diagnostics
internal import SourceYAML

/// The terms of the field: which stay English everywhere, and how each language says the others.
package struct Glossary: Sendable {
    package let terms: [GlossaryTerm]

    package init(terms: [GlossaryTerm] = []) { self.terms = terms }

    /// The terms that stay English.
    package var kept: [GlossaryTerm] { terms.filter(\.isKept) }

    /// Reads `glossary.yaml`, which may know more languages than a project has.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["terms"], reporting: &diagnostics),
            let entries = file.named("terms", reporting: &diagnostics)
        else {
            terms = []
            return
        }
        var parser = GlossaryParser()
        terms = entries.compactMap { parser.term($0.name, in: $0.value) }
        diagnostics += parser.diagnostics
    }
}

/// One term.
package struct GlossaryTerm: Sendable, Hashable {
    /// As it stands in English messages.
    package let english: String
    /// Its words in small letters.
    package let words: [String]
    /// What it means here, for translators.
    package let meaning: String
    /// Whether it stays in Latin letters in every language, because doors, forms and telephones show it so.
    package let isKept: Bool
    /// Whether the catalogue must explain it once.
    package let needsGloss: Bool
    /// By language, the parts that words for it have in all their forms; a translation has one of them.
    package let preferred: [String: [String]]
    /// By language, the parts of words that are not used for it.
    package let forbidden: [String: [String]]
    /// Where the file has it.
    package let location: SourceLocation

    package init(
        _ english: String, meaning: String, isKept: Bool = false, needsGloss: Bool = false,
        preferred: [String: [String]] = [:], forbidden: [String: [String]] = [:], location: SourceLocation
    ) {
        self.english = english
        words = english.lowercased().split(separator: " ").map(String.init)
        self.meaning = meaning
        self.isKept = isKept
        self.needsGloss = needsGloss
        self.preferred = preferred
        self.forbidden = forbidden
        self.location = location
    }
}
