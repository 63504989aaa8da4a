internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let sentenceLost = Self("catalogue.sentence-lost", .warning)
}

/// A translation with fewer sentences than the English that is also too short for what the catalogue needs elsewhere.
///
/// Two sentences often become one. In the first 32 catalogues those are at least 0.86 times as long as their English
/// lets expect, and four of five are shorter than 0.75 times if a sentence is taken out.
struct LostSentenceCheck: ComparisonCheck {
    private static let shortest = 0.75
    /// Fewer messages do not show how long a language is.
    private static let fewestMessages = 20

    func diagnostics(for translations: [Translated]) -> [Diagnostic] {
        guard let language = translations.first?.language, let marks = SentenceMarks(of: language),
            !marks.stops.isEmpty,
            translations.count >= Self.fewestMessages
        else { return [] }
        let length = translations.map(\.prose.length).reduce(0, +)
        let growth = Double(length) / Double(translations.map(\.source.length).reduce(1, +))
        return translations.filter { translation in
            Double(translation.prose.length) < Self.shortest * Double(translation.source.length) * growth
        }.compactMap { translation in
            let counts = (
                found: marks.sentenceCount(of: translation.prose),
                wanted: SentenceMarks.english.sentenceCount(of: translation.source)
            )
            // Whether a single sentence has its mark is another check's matter.
            guard counts.wanted > 1, counts.found < counts.wanted else { return nil }
            return translation.report(
                .sentenceLost,
                "the translation is short and has fewer sentences than the English: "
                    + "\(counts.found), not \(counts.wanted)",
                help: "Check that it says all that the English says.")
        }
    }
}

extension Prose {
    /// How many scalars there are, without those that only say where a line may end.
    fileprivate var length: Int { scalars.count { $0 != "\u{200B}" } }
}
