package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let mixedStops = Self("catalogue.mixed-stops", .warning)
}

/// Sentences that end with another mark than most sentences of the catalogue, where the language has two.
///
/// Hindi and its neighbours are written with the danda or with the full stop; neither is forced upon a translator.
struct MixedStopsCheck: ComparisonCheck {
    func diagnostics(for translations: [Translated]) -> [Diagnostic] {
        guard let language = translations.first?.language, let marks = SentenceMarks(of: language),
            marks.stops.count > 1
        else { return [] }
        let ended = translations.compactMap { translation in
            marks.stop(of: translation.prose).map { (translation: translation, stop: $0) }
        }
        let counts = Dictionary(ended.map { ($0.stop, 1) }, uniquingKeysWith: +)
        let usual = marks.stops.max { counts[$0, default: 0] < counts[$1, default: 0] }
        guard counts.count > 1, let usual else { return [] }
        return ended.filter { $0.stop != usual }.map { translation, stop in
            translation.report(
                .mixedStops,
                "this sentence ends with '\(stop)' (\(SafeText.name(of: stop))), and most end with '\(usual)'",
                help: "End all sentences of the catalogue with the same mark.",
                replacement: Self.ended(with: usual, translation.prose))
        }
    }

    /// The text with another last mark.
    private static func ended(with usual: Unicode.Scalar, _ prose: Prose) -> String {
        var scalars = prose.scalars
        if let last = prose.lastOfWords { scalars[last] = usual }
        return scalars.text
    }
}

extension SentenceMarks {
    /// The full stop that a text ends with.
    fileprivate func stop(of prose: Prose) -> Unicode.Scalar? {
        guard let last = prose.lastOfWords, !prose.isLocked[last], stops.contains(prose.scalars[last]) else {
            return nil
        }
        return prose.scalars[last]
    }
}
