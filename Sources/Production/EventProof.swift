internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let eventPast = Self("practice.event-past", .error)
    package static let eventWeekday = Self("practice.event-weekday", .error)
    package static let eventLanguage = Self("practice.event-language", .error)
    package static let awardPast = Self("practice.award-past", .error)
}

/// Looks at a practice's dates before a sheet with one of them is made.
///
/// Reports say which date is wrong, never what it is.
enum EventProof {
    static func diagnostics(
        for practice: Practice, today: CalendarDate?, languages: LanguageTable, in templates: [Template]
    ) -> [Diagnostic] {
        func isNeeded(_ claim: Condition) -> Bool { templates.contains { $0.requirements.contains(claim) } }
        return (isNeeded(.event) ? event(of: practice, today: today, languages: languages) : [])
            + (isNeeded(.sanctuary) ? award(of: practice, today: today) : [])
    }

    private static func event(
        of practice: Practice, today: CalendarDate?, languages: LanguageTable
    ) -> [Diagnostic] {
        guard let event = practice.event else { return [] }
        var found: [Diagnostic] = []
        if let today, event.date < today {
            found.append(
                Diagnostic(
                    .eventPast, "the date of the meeting is past",
                    help: "Give the date of the next one, or remove 'event'.",
                    at: practice.locations["event.date"]))
        }
        if let weekday = event.weekday, weekday != event.date.weekday {
            found.append(
                Diagnostic(
                    .eventWeekday, "the weekday of the meeting is not that of its date",
                    help: "Look into the calendar: one of the two is wrong.", at: practice.locations["event.weekday"]))
        }
        for tag in event.languages where languages[tag] == nil {
            found.append(
                Diagnostic(
                    .eventLanguage, "one of the languages of the meeting is not known",
                    help: "Write tags such as 'ar'; 'posters languages' lists them.",
                    at: practice.locations["event.languages"]))
        }
        return found
    }

    private static func award(of practice: Practice, today: CalendarDate?) -> [Diagnostic] {
        guard let award = practice.sanctuary, let today, award.until < today else { return [] }
        return [
            Diagnostic(
                .awardPast, "the award of sanctuary is no longer valid",
                help: "Give the dates of the new award, or remove 'sanctuary'.",
                at: practice.locations["sanctuary.until"])
        ]
    }
}
