internal import Design
internal import Foundation

/// The date that goes into a sheet.
///
/// It is the edition's and not the run's, so that equal sheets are equal files.
enum EditionDate {
    /// SOURCE_DATE_EPOCH if it is set (reproducible-builds.org), else the month in which the facts were checked.
    static func pdfDate(
        of template: Template, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let epoch = environment["SOURCE_DATE_EPOCH"].flatMap(TimeInterval.init) {
            return pdfDate(Date(timeIntervalSince1970: epoch))
        }
        let digits = template.factsChecked.filter { $0.isASCII && $0.isNumber }
        return "D:\(digits.count == 6 ? digits : "200001")01000000Z"
    }

    private static func pdfDate(_ date: Date) -> String {
        let style = Date.VerbatimFormatStyle(
            format:
                "\(year: .padded(4))\(month: .twoDigits)\(day: .twoDigits)\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
            locale: Locale(identifier: "en_GB_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return "D:\(date.formatted(style))Z"
    }
}
