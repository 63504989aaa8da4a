package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// A translation has other placeholders than the English.
    package static let exchangePlaceholder = Self("exchange.placeholder", .error)
}

/// Finds placeholders that were lost, translated or got other braces, where the old translation had them all.
struct ChangedPlaceholderCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard let english = words.english else { return nil }
        let wanted = Set(MessageText(english).placeholders)
        let found = MessageText(words.text)
        let lost = wanted.subtracting(found.placeholders).map { "{\($0.rawValue)}" }.sorted()
        let strange =
            found.unknownNames + Set(found.placeholders).subtracting(wanted).map(\.rawValue).sorted()
            + (words.text.contains { "｛｝".contains($0) } ? ["｛｝"] : [])
        // Where the English itself has such braces, they are words.
        guard !lost.isEmpty || strange.contains(where: { !english.contains($0) }) else { return nil }
        let what =
            lost.isEmpty ? "has '\(strange[0].short)' in braces, which the English has not" : "lacks '\(lost[0])'"
        return words.report(
            .exchangePlaceholder, what,
            help:
                "Write names in braces as the English has them, with straight braces, no quotation marks and in Latin "
                + "letters")
    }
}
