internal import Translation

/// A day as people write it: `4 March 2031`, `Tuesday 4th March 2031`, `4/3/2031` with the day first, `2031-03-04`.
struct EnteredDate: Equatable {
    let date: CalendarDate
    /// The weekday that was written with it.
    let writtenWeekday: Weekday?

    /// Nothing if there is no such day.
    init?(_ text: String) {
        let words = text.split { $0 == " " || $0 == "," }
        let writtenWeekday = words.first.flatMap { Weekday(entered: $0) }
        let rest = words.dropFirst(writtenWeekday == nil ? 0 : 1).joined(separator: " ").lowercased()
        guard let (day, month, year) = Self.numbers(in: rest),
            // Nobody plans for other years, but everybody may slip on a key.
            (1900...9999).contains(year), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self.date = date
        self.writtenWeekday = writtenWeekday
    }

    /// As ISO 8601 writes it, such as `2031-03-04`; later days are larger.
    var iso: String { date.text }
    var weekday: Weekday { date.weekday }

    /// Such as `Tuesday 4 March 2031`.
    var english: String { "\(weekday.english) \(date.english)" }

    private static func numbers(in text: String) -> (day: Int, month: Int, year: Int)? {
        if let iso = text.wholeMatch(of: /([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})/) {
            return numbers(iso.output.3, iso.output.2, iso.output.1)
        }
        if let british = text.wholeMatch(of: /([0-9]{1,2})[\/.]([0-9]{1,2})[\/.]([0-9]{4})/) {
            return numbers(british.output.1, british.output.2, british.output.3)
        }
        guard let words = text.wholeMatch(of: /([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,}) ([0-9]{4})/),
            let month = CalendarDate.englishMonths.firstIndex(where: { $0.lowercased().hasPrefix(words.output.2) })
        else { return nil }
        return numbers(words.output.1, "\(month + 1)", words.output.3)
    }

    private static func numbers(
        _ day: Substring, _ month: Substring, _ year: Substring
    ) -> (day: Int, month: Int, year: Int)? {
        guard let day = Int(day), let month = Int(month), let year = Int(year) else { return nil }
        return (day, month, year)
    }
}
