internal import SourceYAML
internal import Translation

/// A practice file with its notes; what was left out stands in it as an example that is not in use.
struct PracticeFileText {
    let answers: PracticeAnswers

    /// The details alone.
    var details: String {
        Self.parts.flatMap { $0.lines.flatMap { $0.inUse(by: answers) } }.joined(separator: "\n")
    }

    /// The whole file; `command` makes its sheets.
    func text(command: String) -> String {
        let head = """
            # What Register Here prints for your surgery. Lines that start with # are not in use: notes, and examples with no
            # space after the #. To use an example, take away its # and put in your own details.
            #
            # This command makes the sheets:
            # \(command)
            """
        let parts = Self.parts.map { part in
            (part.notes.map { "# \($0)" } + part.lines.flatMap { $0.shown(for: answers) }).joined(separator: "\n")
        }
        return ([head] + parts).joined(separator: "\n\n") + "\n"
    }

    /// Details that belong together, and notes on them.
    private struct Part {
        let notes: [String]
        let lines: [Line]
    }

    /// One key and where its value comes from.
    private struct Line {
        let start: String
        let question: PracticeQuestion
        let form: Form

        init(_ start: String, _ question: PracticeQuestion, _ form: Form = .quoted) {
            (self.start, self.question, self.form) = (start, question, form)
        }

        /// The line or lines that hold what was answered; none if it was left out.
        func inUse(by answers: PracticeAnswers) -> [String] {
            isUsed(by: answers) ? lines(from: answers) : []
        }

        /// The lines in use, or an example that is not.
        func shown(for answers: PracticeAnswers) -> [String] {
            if isUsed(by: answers) { return inUse(by: answers) }
            // A logo that may not be printed yet keeps its name.
            let values = question == .logo && answers[.logo] != nil ? answers : .example
            return lines(from: values).map { "#" + $0 }
        }

        private func lines(from answers: PracticeAnswers) -> [String] {
            form == .none ? [start] : answers.lines(of: question).map { start + form.text(of: $0) }
        }

        private func isUsed(by answers: PracticeAnswers) -> Bool {
            switch (question, form) {
            case (.weekdays, .none): answers[.weekdays] != nil || answers[.otherDays] != nil
            case (.logo, _), (.logoPermission, _): answers.says(.logoPermission)
            case (_, .none) where question.kind == .yesOrNo: answers.says(question)
            default: answers[question] != nil
            }
        }
    }

    /// How a value is written.
    private enum Form {
        case quoted, plain, list
        /// The first or the second of two times.
        case opens, closes
        case weekday
        /// Only a key, above others.
        case none

        func text(of value: String) -> String {
            switch self {
            case .quoted: value.yamlQuoted
            case .plain: value
            case .list: "[\(value)]"
            case .opens: String(value.prefix { $0 != " " }).yamlQuoted
            case .closes: String(value.drop { $0 != " " }.dropFirst()).yamlQuoted
            case .weekday: EnteredDate(value)?.weekday.rawValue ?? ""
            case .none: ""
            }
        }
    }

    private static let parts: [Part] = surgery + promises + others

    private static let surgery = [
        Part(notes: ["The name that patients know."], lines: [Line("name: ", .name)]),
        Part(notes: ["The number that patients dial."], lines: [Line("phone: ", .phone)]),
        Part(
            notes: ["The website, with https:// at its start; it becomes the code to scan."],
            lines: [Line("website: ", .website)]),
        Part(
            notes: ["Opening hours, one line on the sheets for each: days in English, 24-hour times in quotes."],
            lines: [
                Line("hours:", .weekdays, .none), Line("  - ", .weekdays, .plain), Line("  - ", .otherDays, .plain),
            ]),
        Part(
            notes: ["The nation whose rules hold for the surgery: england, scotland, wales or northern-ireland."],
            lines: [Line("nation: ", .nation, .plain)]),
    ]

    private static let promises = [
        Part(
            notes: [
                "true only if the practice has declared itself a Safe Surgery. Then the sheets promise:",
                PracticeQuestion.safeSurgeryPromise,
            ], lines: [Line("safe_surgery: ", .safeSurgery, .plain)]),
        Part(
            notes: [
                "The award Surgery of Sanctuary: who gave it, and from which day until which it holds (year-month-day).",
                "The last three lines are your own, in English, and may be left out.",
            ],
            lines: [
                Line("sanctuary:", .award, .none), Line("  awarded_by: ", .awardedBy),
                Line("  from: ", .awardFrom, .plain), Line("  until: ", .awardUntil, .plain),
                Line("  learned: ", .learned), Line("  doing: ", .doing), Line("  sharing: ", .sharing),
            ]),
        Part(
            notes: [
                "An SVG file, or a PNG or JPEG file of at most 4000 pixels a side, in this file's folder. It is printed only",
                "if you say that you may print it.",
            ], lines: [Line("logo: ", .logo), Line("logo_permission: ", .logoPermission, .plain)]),
    ]

    private static let others = [
        Part(
            notes: ["Who helps people whom a surgery has turned away."],
            lines: [Line("help:", .helpName, .none), Line("  name: ", .helpName), Line("  phone: ", .helpPhone)]),
        Part(
            notes: ["How staff reach interpreters. It is printed for staff only, never where patients see it."],
            lines: [
                Line("interpreters:", .interpreterPhone, .none), Line("  phone: ", .interpreterPhone),
                Line("  code: ", .interpreterCode),
            ]),
        Part(
            notes: [
                "A meeting at which people can ask questions: topic is vaccines or health; answered_by is doctor, nurse or",
                "pharmacist; a place, a link or both. The last three are true only if the organiser says so.",
            ],
            lines: [
                Line("event:", .event, .none), Line("  topic: ", .topic, .plain), Line("  date: ", .eventDate, .plain),
                Line("  weekday: ", .eventDate, .weekday), Line("  opens: ", .eventTimes, .opens),
                Line("  closes: ", .eventTimes, .closes), Line("  place: ", .place), Line("  link: ", .link),
                Line("  languages: ", .eventLanguages, .list), Line("  answered_by: ", .answeredBy, .plain),
                Line("  no_documents: ", .noDocuments, .plain), Line("  children: ", .children, .plain),
                Line("  step_free: ", .stepFree, .plain),
            ]),
    ]
}
