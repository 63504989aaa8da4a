internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let sameTranslation = Self("catalogue.same-translation", .warning)
}

/// Two English messages with one and the same translation, as it comes about when a line is copied and forgotten.
///
/// Where one message has all the words of the other, such as 'Free.' and 'It is free.', one translation may do for both.
struct SameTranslationCheck: ComparisonCheck {
    func diagnostics(for translations: [Translated]) -> [Diagnostic] {
        var firsts: [String: Translated] = [:]
        return translations.compactMap { translation in
            let bare = translation.prose.bare
            guard !bare.isEmpty else { return nil }
            guard let first = firsts[bare] else {
                firsts[bare] = translation
                return nil
            }
            guard !Self.areAlike(first, translation) else { return nil }
            var report = translation.report(
                .sameTranslation, "the translation is the same as that of '\(first.english.text)'",
                help: "Check that both are translated and say what their English says.")
            report.notes.append(Diagnostic.Note("the other one stands here", at: first.place))
            return report
        }
    }

    /// Whether one English message has all the words of the other.
    private static func areAlike(_ first: Translated, _ second: Translated) -> Bool {
        let words = [first, second].map { Set($0.sourceWords.map(\.key)) }
        return words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0])
    }
}
