package import Diagnostics
package import Signing
internal import Translation

extension Project {
    /// What changed in a language's words since somebody signed them for a step, the furthest unless one is named.
    package func changeLines(
        of tag: String, since step: Step?, reporting diagnostics: inout [Diagnostic]
    ) -> [String] {
        guard let sources = WordSources(of: self, reporting: &diagnostics),
            let words = sources.words(named: tag, in: self, reporting: &diagnostics)
        else { return [] }
        let name = "\(words.language.englishName) (\(tag))"
        let signed = words.review.signOffs
        guard let step = step ?? signed.furthestStep, signed.signOffs.contains(where: { $0.step == step }) else {
            return ["nobody has signed \(name)\(step.map { " as \($0.rawValue)" } ?? "") yet, so all of it is new"]
        }
        let changes = words.review.changes(since: step, among: words.words)
        let head = "\(name), since it was signed as \(step.rawValue): \(changes.count) of \(words.words.count) messages"
        let touched = words.words.count { words.review.standing(of: $0).state == .sourceTouched }
        let kept = "\(touched) more: only slips in the English were mended, so their sign-offs hold"
        return [head] + changes.flatMap { $0.lines(at: words.place(of: $0.words)) } + (touched > 0 ? [kept] : [])
    }
}

extension Review.ChangedWords {
    fileprivate func lines(at place: String) -> [String] {
        let english = was.map { WordDifference(from: $0, to: words.id.text).marked } ?? words.id.text
        let reasons = changes.map(\.words).joined(separator: "; ")
        var lines = ["", "\(place): \(standing.state.words)", "  English      \(english.onOneLine)"]
        // Isolated, so that words from right to left do not reorder their line.
        if words.translation != words.id.text {
            lines.append("  translation  \u{2068}\(words.translation.onOneLine)\u{2069}")
        }
        return lines + ["  why          \(reasons)"]
    }
}

extension Change {
    fileprivate var words: String {
        switch self {
        case .english: "the English has changed"
        case .translation: "the translation has changed"
        case .note: "the note for translators has changed or is new"
        case .fact(let id): "the fact \(id) has changed or is new"
        case .fuzzy: "it is marked fuzzy"
        case .new: "nobody has signed anything like it"
        }
    }
}

extension String {
    /// Without anything that a terminal would take for a command; line ends as catalogues write them.
    var onOneLine: String { SafeText.visible(replacing("\n", with: "\\n")) }
}
