internal import Foundation
internal import Translation

/// A day as people write it: `4 March 2031`, `Tuesday 4th March 2031`, `4/3/2031` with the day first, `2031-03-04`.
struct EnteredDate: Equatable {
    /// As ISO 8601 writes it, such as `2031-03-04`; later days are larger.
    let iso: String
    let weekday: Weekday
    /// The weekday that was written with it.
    let writtenWeekday: Weekday?

    private let words: String

    /// Nothing if there is no such day.
    init?(_ text: String) {
        let words = text.split { $0 == " " || $0 == "," }
        let writtenWeekday = words.first.flatMap { Weekday(entered: $0) }
        let rest = words.dropFirst(writtenWeekday == nil ? 0 : 1).joined(separator: " ").lowercased()
        guard let (day, month, year) = Self.numbers(in: rest),
            let weekday = Self.weekday(day: day, month: month, year: year)
        else { return nil }
        self.weekday = weekday
        self.writtenWeekday = writtenWeekday
        iso = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        self.words = "\(weekday.english) \(day) \(Self.months[month - 1].capitalized) \(year)"
    }

    /// Such as `Tuesday 4 March 2031`.
    var english: String { words }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static func numbers(in text: String) -> (day: Int, month: Int, year: Int)? {
        if let iso = text.wholeMatch(of: /([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})/) {
            return numbers(iso.output.3, iso.output.2, iso.output.1)
        }
        if let british = text.wholeMatch(of: /([0-9]{1,2})[\/.]([0-9]{1,2})[\/.]([0-9]{4})/) {
            return numbers(british.output.1, british.output.2, british.output.3)
        }
        guard let words = text.wholeMatch(of: /([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,}) ([0-9]{4})/),
            let month = months.firstIndex(where: { $0.hasPrefix(words.output.2) })
        else { return nil }
        return numbers(words.output.1, "\(month + 1)", words.output.3)
    }

    private static func numbers(
        _ day: Substring, _ month: Substring, _ year: Substring
    ) -> (day: Int, month: Int, year: Int)? {
        guard let day = Int(day), let month = Int(month), let year = Int(year) else { return nil }
        return (day, month, year)
    }

    /// The weekday of a day that there is, in the years of ordinary calendars.
    private static func weekday(day: Int, month: Int, year: Int) -> Weekday? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let day = DateComponents(year: year, month: month, day: day)
        guard (1900...9999).contains(year), day.isValidDate(in: calendar), let date = calendar.date(from: day) else {
            return nil
        }
        // Foundation's weeks begin with Sunday, the number 1.
        return Weekday.allCases[(calendar.component(.weekday, from: date) + 5) % 7]
    }
}
