internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let termUnexplained = Self("catalogue.term-unexplained", .warning)
}

/// A term that stays English, such as GP, and that no translation of the catalogue explains.
///
/// What a reader meets as an explanation stands in brackets, behind a colon or a dash, or on a line of its own.
struct UnexplainedTermCheck: ComparisonCheck {
    func diagnostics(for translations: [Translated]) -> [Diagnostic] {
        guard let first = translations.first, first.language.tag != "en" else { return [] }
        let texts = translations.map { (translation: $0, letters: SearchedText($0.prose)) }
        return first.glossary.terms.filter(\.needsGloss).compactMap { term in
            let uses = texts.filter { term.stands(in: $0.letters) }.map(\.translation)
            guard let first = uses.first, !uses.contains(where: Self.explains) else { return nil }
            var report = first.report(
                .termUnexplained, "no translation explains '\(term.english)' to those who do not know it",
                help: "Explain it once in a word or two, such as in brackets behind it.")
            report.notes.append(term.note)
            return report
        }
    }

    private static let signs: Set<Unicode.Scalar> = ["(", "（", ":", "：", "፦", "៖", "–", "—", "\n"]

    private static func explains(_ translation: Translated) -> Bool {
        let prose = translation.prose
        return prose.scalars.indices.contains { signs.contains(prose.scalars[$0]) && !prose.isLocked[$0] }
    }
}
