internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let twoWordings = Self("catalogue.two-wordings", .warning)
}

/// One English sentence that the catalogue says in two ways.
///
/// A context lets a word have two translations; a sentence hardly needs them. A sentence whose note says that its
/// meaning is locked must be the same inside other messages too: nobody may promise more on one sheet than on another.
struct TwoWordingsCheck: ComparisonCheck {
    /// Shorter texts may well mean two things.
    private static let fewestWords = 3

    func diagnostics(for translations: [Translated]) -> [Diagnostic] {
        differing(translations) + unlocked(translations)
    }

    private func differing(_ translations: [Translated]) -> [Diagnostic] {
        var firsts: [String: Translated] = [:]
        return translations.compactMap { translation in
            guard translation.sourceWords.count >= Self.fewestWords else { return nil }
            let english = translation.source.bare.lowercased()
            guard let first = firsts[english] else {
                firsts[english] = translation
                return nil
            }
            return first.prose.bare == translation.prose.bare ? nil : translation.report(beside: first)
        }
    }

    private func unlocked(_ translations: [Translated]) -> [Diagnostic] {
        translations.filter(\.isLocked).flatMap { locked in
            translations.filter { other in
                other.sourceWords.count > locked.sourceWords.count
                    && SearchedText(other.english.text).holds(locked.english.text)
                    && !SearchedText(other.prose.bare).holds(locked.prose.bare)
            }.map { locked.report(beside: $0) }
        }
    }
}

extension Translated {
    fileprivate var isLocked: Bool { note.map { SearchedText($0).holds("LOCKED MEANING") } ?? false }

    fileprivate func report(beside other: Translated) -> Diagnostic {
        var report = report(
            .twoWordings, "the same English sentence is said otherwise in another message",
            help: "Say it in the same words in both.")
        report.notes.append(Diagnostic.Note("the other one is '\(other.text)'", at: other.place))
        return report
    }
}

extension Prose {
    /// Letters, numbers and placeholders and nothing else.
    var bare: String { scalars.indices.filter { isWord(at: $0) }.map { scalars[$0] }.text }
}
