/// A day of the Gregorian calendar, without a clock or a place.
package struct CalendarDate: Sendable, Hashable, Comparable {
    package let year, month, day: Int

    /// Takes a day that there is.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Takes a day as ISO 8601 writes it, such as `2031-03-04`.
    package init?(_ text: String) {
        guard text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return nil }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days after 1 January 1970 (the civil calendar's day count in eras of 400 years).
    package var daysSince1970: Int {
        let (y, m) = month <= 2 ? (year - 1, month + 9) : (year, month - 3)
        let (era, yearOfEra) = (y / 400, y % 400)
        let dayOfYear = (153 * m + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday, the fourth day.
        Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7]
    }

    /// As ISO 8601 writes it.
    package var text: String {
        func digits(_ number: Int, _ count: Int) -> String {
            String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
        }
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
