internal import Diagnostics
package import Foundation
package import Translation

/// The day that reviews of facts and meetings are held against: all that is ever read off a clock.
package enum Today {
    /// The environment variable that names another day, such as 2027-11-05, or the first of a month, such as 2027-11, to
    /// see what will be due.
    package static let variable = "REGISTER_HERE_TODAY"

    /// The environment's day, else that of its date for reproducible builds, else this machine's in Greenwich.
    package static func date(
        environment: [String: String] = ProcessInfo.processInfo.environment, clock: Date = .now
    ) -> CalendarDate? {
        environment[variable].flatMap { date($0) } ?? date(of: EditionDate.date(in: environment) ?? clock)
    }

    /// What is wrong with the environment's day, which then counts for nothing.
    static func problem(in environment: [String: String]) -> Diagnostic? {
        guard let text = environment[variable], !text.isEmpty, date(text) == nil else { return nil }
        return Diagnostic(
            .dateIgnored, "\(variable) is neither a day nor a month, so this machine's date counts",
            help: "Give a day such as 2027-11-05 or a month such as 2027-11, or unset the variable.")
    }

    private static func date(_ text: String) -> CalendarDate? { CalendarDate(text) ?? CalendarDate(text + "-01") }

    private static func date(of date: Date) -> CalendarDate? {
        let style = Date.VerbatimFormatStyle(
            format: "\(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits)",
            locale: Locale(identifier: "en_GB_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return CalendarDate(date.formatted(style))
    }
}
