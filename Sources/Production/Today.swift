package import Design
internal import Diagnostics
package import Foundation

/// The month that reviews of facts are held against: all that is ever read off a clock.
package enum Today {
    /// The environment variable that names another month, such as 2027-11, to see what will be due.
    package static let variable = "REGISTER_HERE_TODAY"

    /// The environment's month, else that of its date for reproducible builds, else this machine's in Greenwich.
    package static func month(
        environment: [String: String] = ProcessInfo.processInfo.environment, clock: Date = .now
    ) -> Month? {
        environment[variable].flatMap { Month($0) } ?? month(of: EditionDate.date(in: environment) ?? clock)
    }

    /// What is wrong with the environment's month, which then counts for nothing.
    static func problem(in environment: [String: String]) -> Diagnostic? {
        guard let text = environment[variable], !text.isEmpty, Month(text) == nil else { return nil }
        return Diagnostic(
            .dateIgnored, "\(variable) is not a month, so reviews are held against this machine's date",
            help: "Give a month such as 2027-11, or unset the variable.")
    }

    private static func month(of date: Date) -> Month? {
        let style = Date.VerbatimFormatStyle(
            format: "\(year: .padded(4))-\(month: .twoDigits)", locale: Locale(identifier: "en_GB_POSIX"),
            timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return Month(date.formatted(style))
    }
}
