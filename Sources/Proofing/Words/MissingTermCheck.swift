internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let termMissing = Self("catalogue.term-missing", .error)
}

/// A term that stays in Latin letters, such as NHS or HC2, and that the translation lacks.
///
/// Readers must recognise it on the door, the form or the telephone. Terms of digits alone are numbers.
struct MissingTermCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let english = SearchedText(translation.english.text)
        let wanted = translation.glossary.kept.filter {
            $0.english.contains(where: \.isLetter) && $0.stands(in: english)
        }
        guard !wanted.isEmpty else { return [] }
        let text = SearchedText(translation.prose)
        let lost = wanted.filter { !$0.stands(in: text) }
        return lost.map { term in
            var report = translation.report(
                .termMissing, "the translation lacks '\(term.english)', which stays as it is",
                help: "Write '\(term.english)' in these Latin letters; you may explain it beside them.")
            report.notes.append(term.note)
            return report
        }
    }
}
