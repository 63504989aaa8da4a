package import Diagnostics

extension Diagnostic.Code {
    /// A spreadsheet took a text for a date or a time.
    package static let exchangeDate = Self("exchange.date", .error)
}

/// Finds dates and times that a spreadsheet made: `05-Dec`, `12/05/2026`, or the number of a day.
struct DateCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        let isDate = words.cell.kind == .date || Self.isDate(words.text)
        guard isDate, !words.isExpected(words.text) else { return nil }
        return words.report(
            .exchangeDate, "is '\(words.text.short)', which a spreadsheet made a date or a time",
            help: "Write the words again, in a cell of the format 'Text'")
    }

    /// `31/12/2026 23:59:59`, with a little room: longer texts are not looked at.
    private static let longest = 24

    /// The forms in which spreadsheets show what they took for a date, alone in a cell.
    private static func isDate(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let month = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)"
        let forms = [
            "[0-9]{1,2}-\(month)(-[0-9]{2,4})?", "\(month)-[0-9]{2,4}",
            "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?",
            "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?( ?[AP]M)?",
        ]
        return forms.contains { form in (try? Regex(form).ignoresCase().wholeMatch(in: text)) != nil }
    }
}
