package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let sentenceEnd = Self("catalogue.sentence-end", .warning)
}

/// A mark at the end that the English has and the translation has not, or the reverse.
///
/// A label may get a colon and a heading become a question: that is how many languages say it.
struct SentenceEndCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard let marks = SentenceMarks(of: translation.language) else { return [] }
        let wanted = SentenceMarks.english.ending(of: translation.source)
        let prose = translation.prose
        let found = marks.ending(of: prose, for: wanted)
        if marks.stops.isEmpty, found == .stop, prose.endsWithLongWord { return [Self.superfluous(translation)] }
        // What is left is an abbreviation.
        let ending = marks.stops.isEmpty && found == .stop ? nil : found
        guard !marks.accepts(ending, for: wanted) else { return [] }
        let last = prose.lastOfWords.map { String(prose.scalars[$0]) } ?? ""
        guard let wanted else {
            return [
                translation.report(
                    .sentenceEnd, "the translation ends with '\(last)', and the English with a word",
                    help: "Leave the mark out, unless the words are a question or a label before something.")
            ]
        }
        let own = marks.own(wanted).first.map { "'\($0)' (\(SafeText.name(of: $0)))" } ?? "the language's own mark"
        return [
            translation.report(
                .sentenceEnd, "the translation does not end as the English does",
                help: "Check that nothing is missing, then end it with \(own).")
        ]
    }

    /// A full stop where the script has none.
    private static func superfluous(_ translation: Translated) -> Diagnostic {
        translation.report(
            .sentenceEnd, "\(translation.language.englishName) ends sentences without a full stop",
            help: "Leave the full stop out, unless the last word is an abbreviation.")
    }
}

extension Prose {
    /// Whether more than two letters stand before the last mark, which is longer than most abbreviations.
    fileprivate var endsWithLongWord: Bool {
        guard let last = lastOfWords, last > 2 else { return false }
        return (last - 3..<last).allSatisfy { isLetter(at: $0) }
    }
}

extension SentenceMarks {
    /// Whether a translation may end so where the English ends with the `wanted` mark, or with a word.
    fileprivate func accepts(_ found: Kind?, for wanted: Kind?) -> Bool {
        switch (wanted, found) {
        case (nil, nil), (nil, .colon), (nil, .question): true
        case (.stop, .stop), (.stop, .question), (.stop, .exclamation), (.stop, .ellipsis): true
        case (.stop, nil): stops.isEmpty
        // Asked with a word for it, or a mark inside a word, and not with a mark at the end.
        case (.question, .question), (.question, .stop): true
        case (.question, nil): stops.isEmpty
        case (.exclamation, .exclamation), (.exclamation, .stop): true
        case (.exclamation, nil): stops.isEmpty
        default: wanted != nil && wanted == found
        }
    }
}
