package import Diagnostics

extension Diagnostic.Code {
    /// A spreadsheet took a text for a number.
    package static let exchangeNumber = Self("exchange.number", .error)
}

/// Finds numbers that a spreadsheet made: a telephone number without its zero or plus, `2.07946E+10`.
struct NumberCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard !words.isExpected(words.text) else { return nil }
        let isScientific = words.text.wholeMatch(of: /[+-]?[0-9]+([.,][0-9]+)?E[+-]?[0-9]+/) != nil
        let isShortened = [words.old, words.english ?? ""].contains { Self.isShortened(words.text, from: $0) }
        guard words.cell.kind == .number || isScientific || isShortened else { return nil }
        return words.report(
            .exchangeNumber, "is '\(words.text.short)', which a spreadsheet made a number of",
            help: "Write it again, with its zeros and plus, in a cell of the format 'Text'")
    }

    /// Whether a number is what is left of another: `2079460123` of `02079460123` or `+2079460123`.
    private static func isShortened(_ number: String, from text: String) -> Bool {
        guard text.wholeMatch(of: /[+0][0-9]+/) != nil, number.wholeMatch(of: /[0-9]+/) != nil else { return false }
        return text.drop { "+0".contains($0) } == number.drop { $0 == "0" } && number != text
    }
}
