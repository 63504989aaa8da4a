internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let placeholderMissing = Self("catalogue.placeholder-missing", .error)
    package static let placeholderUnknown = Self("catalogue.placeholder-unknown", .error)
}

/// Placeholders that the translation lost, doubled or misspelt.
struct PlaceholderCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let wanted = MessageText(translation.english.text).placeholders
        let found = MessageText(translation.text)
        let lost = wanted.filter { !found.placeholders.contains($0) }.map { name in
            translation.report(
                .placeholderMissing, "the translation lacks the placeholder '{\(name.rawValue)}'",
                help: "Put '{\(name.rawValue)}', with its braces and in Latin letters, where its value belongs.")
        }
        let surplus = (found.unknownNames + found.placeholders.filter { !wanted.contains($0) }.map(\.rawValue)).map {
            translation.report(
                .placeholderUnknown, "the English has no placeholder '{\($0)}'",
                help: "Placeholders must be spelt as in the English; translate only the words around them.")
        }
        return lost + surplus
    }
}
