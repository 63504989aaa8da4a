package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let termForbidden = Self("catalogue.term-forbidden", .warning)
}

/// A word that the glossary says does not mean the term, such as one for booking a visit where the English registers.
struct ForbiddenTermCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let tag = translation.language.tag
        guard translation.glossary.terms.contains(where: { $0.forbidden[tag] != nil }) else { return [] }
        let text = SearchedText(translation.prose).lowercased
        func words(for term: GlossaryTerm) -> [String] {
            (term.forbidden[tag] ?? []).filter { text.holds($0.lowercased()) }
        }
        return translation.terms { !words(for: $0).isEmpty }.flatMap { term in
            words(for: term).map { word in
                var report = translation.report(
                    .termForbidden, "the translation has '\(word)', which is not used for '\(term.english)'",
                    help: term.help(in: tag))
                report.notes.append(term.note)
                return report
            }
        }
    }
}
