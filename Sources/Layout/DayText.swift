internal import Foundation
internal import Graphics
package import Translation

/// A day as the readers of a language write it.
package enum DayText {
    /// What stands for the weekday in a pattern of `languages.yaml`.
    private static let weekday = "{weekday}"

    /// Weekday, day, month and year.
    ///
    /// ICU knows no days in some languages: there the pattern names the weekday as the catalogue does in a timetable.
    package static func text(of day: CalendarDate, in language: Language, catalogue: Catalogue?) -> String {
        var pattern = language.datePattern
        if let own = pattern, own.contains(weekday) {
            let id = MessageID(context: "opening hours", text: day.weekday.rawValue.capitalized)
            guard let name = catalogue?[id]?.translations.first, !name.isEmpty else { return day.text }
            // ICU takes letters in a pattern for fields unless they stand in apostrophes (UTS #35, date format patterns).
            pattern = own.replacing(weekday, with: "'\(name.replacing("'", with: "''"))'")
        }
        return DateText.day(day.daysSince1970, locale: language.locale, pattern: pattern) ?? day.text
    }
}
