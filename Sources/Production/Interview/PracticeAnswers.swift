/// What a practice has answered so far, each answer in the form in which the file has it.
package struct PracticeAnswers: Sendable, Equatable {
    /// Lines by question; none where it was left out.
    private var lines: [PracticeQuestion: [String]] = [:]
    private var closed: Set<PracticeQuestion> = []

    package init() {}

    /// The last line that was given; nothing if none was.
    subscript(question: PracticeQuestion) -> String? { lines[question]?.last }

    /// All lines that were given.
    func lines(of question: PracticeQuestion) -> [String] { lines[question] ?? [] }

    /// Whether the answer is yes.
    func says(_ question: PracticeQuestion) -> Bool { self[question] == "true" }

    /// Whether nothing more is to be asked here.
    func isSettled(_ question: PracticeQuestion) -> Bool { closed.contains(question) }

    mutating func add(_ line: String, to question: PracticeQuestion) { lines[question, default: []].append(line) }

    mutating func settle(_ question: PracticeQuestion) { closed.insert(question) }

    /// The first question that makes sense and is not settled.
    var nextQuestion: PracticeQuestion? {
        PracticeQuestion.allCases.first { $0.isAsked(after: self) && !isSettled($0) }
    }

    /// These answers, and an invented one wherever one is still needed: then a parser can judge them.
    var completed: PracticeAnswers {
        var result = self
        for question in PracticeQuestion.allCases where question.isAsked(after: self) && self[question] == nil {
            guard !question.isOptional(after: self), let stand = Self.standIns[question] else { continue }
            result.add(stand, to: question)
        }
        return result
    }

    /// Answers that exclude no other: nothing more is needed after a no, and any day lies within this award.
    private static let standIns: [PracticeQuestion: String] = {
        var answers = example.lines.compactMapValues(\.last)
        (answers[.award], answers[.event]) = ("false", "false")
        answers[.awardFrom] = "1900-01-01"
        answers[.awardUntil] = "9999-12-31"
        return answers
    }()

    /// An invented practice that answered everything, for the examples in the file.
    static let example: PracticeAnswers = {
        let lines: [(PracticeQuestion, String)] = [
            (.name, "Elm Lane Surgery"), (.phone, "020 7946 0123"), (.website, "https://elm-lane-surgery.example"),
            (.weekdays, "{from: monday, to: friday, opens: \"8:00\", closes: \"18:30\"}"),
            (.otherDays, "{from: saturday, opens: \"9:00\", closes: \"12:00\"}"), (.nation, "england"),
            (.safeSurgery, "false"), (.award, "true"), (.awardedBy, "Elmshire City of Sanctuary"),
            (.awardFrom, "2031-03-04"), (.awardUntil, "2034-03-03"),
            (.learned, "We learned from people who seek sanctuary."),
            (.doing, "We register everybody on the day on which they ask."),
            (.sharing, "We show other surgeries how it is done."), (.logo, "logo.svg"), (.logoPermission, "true"),
            (.helpName, "Elmshire Advice"), (.helpPhone, "020 7946 0456"), (.interpreterPhone, "020 7946 0789"),
            (.interpreterCode, "1234"), (.event, "true"), (.topic, "vaccines"), (.eventDate, "2031-03-04"),
            (.eventTimes, "14:00 15:30"), (.place, "Elm Lane Surgery, upstairs"),
            (.link, "https://elm-lane-surgery.example/ask"), (.eventLanguages, "ar, fa"), (.answeredBy, "nurse"),
            (.noDocuments, "true"), (.children, "true"), (.stepFree, "true"),
        ]
        var answers = PracticeAnswers()
        for (question, line) in lines { answers.add(line, to: question) }
        return answers
    }()
}
