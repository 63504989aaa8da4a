internal import Design
package import Diagnostics
internal import Foundation

extension Diagnostic.Code {
    package static let dateIgnored = Self("build.date-ignored", .warning)
}

/// The date that goes into a sheet.
///
/// It is the edition's and not the run's, so that equal sheets are equal files.
enum EditionDate {
    /// The variable of reproducible-builds.org: seconds since 1970 as `date +%s` writes them.
    private static let variable = "SOURCE_DATE_EPOCH"
    /// The first second of the year 10000, which a PDF's date has no room for.
    private static let end = 253_402_300_800

    /// The environment's date if it names one, else the month in which the facts were checked.
    static func pdfDate(
        of template: Template, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let date = date(in: environment) { return pdfDate(date) }
        return "D:\(template.factsChecked.replacing("-", with: ""))01000000Z"
    }

    /// The environment's date if it names one, else the month in which the newest facts were checked, as the web has it
    /// (RFC 3339).
    static func webDate(
        of templates: [Template], environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let date = date(in: environment) { return date.formatted(.iso8601) }
        return "\(templates.map(\.factsChecked).max() ?? "2026-01")-01T00:00:00Z"
    }

    /// What is wrong with the environment's date, which then counts for nothing.
    static func problem(in environment: [String: String]) -> Diagnostic? {
        guard let text = environment[variable], !text.isEmpty, seconds(in: environment) == nil else { return nil }
        return Diagnostic(
            .dateIgnored, "\(variable) is not a whole number of seconds, so sheets are dated by their facts",
            help: "Give the seconds since 1970 as 'date +%s' prints them, or unset the variable.")
    }

    /// The environment's date, if it names one.
    static func date(in environment: [String: String]) -> Date? {
        seconds(in: environment).map { Date(timeIntervalSince1970: Double($0)) }
    }

    private static func seconds(in environment: [String: String]) -> Int? {
        guard let text = environment[variable], text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            let seconds = Int(text), seconds < end
        else { return nil }
        return seconds
    }

    private static func pdfDate(_ date: Date) -> String {
        let style = Date.VerbatimFormatStyle(
            format:
                "\(year: .padded(4))\(month: .twoDigits)\(day: .twoDigits)\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
            locale: Locale(identifier: "en_GB_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return "D:\(date.formatted(style))Z"
    }
}
