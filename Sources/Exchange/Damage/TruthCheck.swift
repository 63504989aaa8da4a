package import Diagnostics

extension Diagnostic.Code {
    /// A spreadsheet took a word for a truth value.
    package static let exchangeTruthValue = Self("exchange.truth-value", .error)
}

/// Finds `TRUE` and `FALSE` where words were.
struct TruthCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        let isTruth = words.cell.kind == .truth || ["TRUE", "FALSE"].contains(words.text)
        guard isTruth, !words.isExpected(words.text) else { return nil }
        return words.report(
            .exchangeTruthValue, "is '\(words.text)', which a spreadsheet made of a word",
            help: "Write the word again, in a cell of the format 'Text'")
    }
}
