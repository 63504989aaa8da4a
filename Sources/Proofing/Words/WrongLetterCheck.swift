internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let wrongLetter = Self("catalogue.wrong-letter", .error)
    package static let doubtfulLetter = Self("catalogue.doubtful-letter", .warning)
}

/// Letters of a neighbouring language or an old character set that look alike in print and are wrong all the same.
///
/// Which they are stands in `Translations/letters.yaml`.
struct WrongLetterCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let found = Self.findings(in: translation)
        guard !found.rules.isEmpty else { return [] }
        let mended = found.mended
        return found.rules.map { Self.report(on: $0, in: translation, mended: mended) }
    }

    func mended(_ translation: Translated) -> String { Self.findings(in: translation).mended }

    /// The rules that the text breaks, each once, and the text with all mends that are certain.
    private static func findings(in translation: Translated) -> (rules: [LetterRule], mended: String) {
        let text = Array(translation.text.unicodeScalars)
        // A foreign name may keep the letters that it has in English.
        let english = Set(translation.english.text.unicodeScalars)
        let rules = translation.language.letters.rules.filter { !english.isSuperset(of: $0.wrong) }
        let starts = Set(rules.compactMap(\.wrong.first))
        guard text.contains(where: starts.contains) else { return ([], translation.text) }
        var broken: [LetterRule] = []
        var mended: [Unicode.Scalar] = []
        var position = 0
        while position < text.count {
            let rule = starts.contains(text[position]) ? rules.first { $0.matches(text, at: position) } : nil
            if let rule {
                if !broken.contains(rule) { broken.append(rule) }
                mended += rule.mend ?? rule.wrong
            } else {
                mended.append(text[position])
            }
            position += rule?.wrong.count ?? 1
        }
        return (broken, LetterText.text(of: mended))
    }

    private static func report(on rule: LetterRule, in translation: Translated, mended: String) -> Diagnostic {
        let language = translation.language.englishName
        let wrong = named(rule.wrong)
        let isSeveral = rule.right.count > 1
        let words =
            rule.isDoubtful
            ? "\(wrong) is seldom right here in \(language)"
            : "\(wrong) is not how \(language) is written"
        let right = rule.right.map(named).joined(separator: " or ")
        var help =
            rule.right == [[]] ? "Remove it." : "Write \(right) instead\(isSeveral ? ", whichever is meant" : "")."
        if let note = rule.note { help += " \(note)" }
        return translation.report(
            rule.isDoubtful ? .doubtfulLetter : .wrongLetter, words, help: help,
            replacement: rule.mend == nil ? nil : mended)
    }

    private static func named(_ scalars: [Unicode.Scalar]) -> String {
        "'\(LetterText.text(of: scalars))' (\(scalars.map(\.name).joined(separator: " ")))"
    }
}
