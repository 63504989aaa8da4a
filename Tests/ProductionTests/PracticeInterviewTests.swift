import Design
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// The interview without a terminal: lines in, questions and a file out.
@Suite struct PracticeInterviewTests {
    private static func interview(fileExists: Bool = false, file: String = "practice.yaml") -> PracticeInterview {
        PracticeInterview(
            PracticeInterview.Setting(
                languages: TestProject.setting.languages.languages, nations: ["england"], today: "2030-06-01",
                file: file,
                fileExists: fileExists, hasFile: { $0 == "logo.svg" }))
    }

    /// The interview after some lines; those that are empty are Enter alone.
    private static func interview(after lines: [String]) -> PracticeInterview {
        lines.reduce(into: interview()) { interview, line in interview.hear(line) }
    }

    /// Lines that lead to a question, by the question.
    private static let ways: [PracticeQuestion: [String]] = {
        let toNation = ["Elm Lane", "020 7946 0123", "", "", ""]
        let toAward = toNation + ["", "no"]
        let toLogo = toAward + ["no"]
        let toHelp = toLogo + [""]
        let toEvent = toHelp + ["", "", ""]
        let toPlace = toEvent + ["yes", "health", "4 March 2031", "14:00 to 15:30"]
        return [
            .name: [], .phone: ["Elm Lane"], .website: Array(toNation[..<2]), .weekdays: Array(toNation[..<3]),
            .otherDays: Array(toNation[..<4]), .nation: toNation, .safeSurgery: toNation + [""], .award: toAward,
            .awardedBy: toAward + ["yes"], .awardFrom: toAward + ["yes", "Elmshire"],
            .awardUntil: toAward + ["yes", "Elmshire", "4 March 2031"], .logo: toLogo,
            .logoPermission: toLogo + ["logo.svg"], .helpName: toHelp, .helpPhone: toHelp + ["Advice"],
            .interpreterPhone: toHelp + [""], .interpreterCode: toHelp + ["", "020 7946 0789"],
            .languages: toHelp + ["", ""], .event: toEvent, .topic: toEvent + ["yes"],
            .eventDate: Array(toPlace.dropLast(2)),
            .eventTimes: Array(toPlace.dropLast()), .place: toPlace, .link: toPlace + [""],
            .eventLanguages: toPlace + ["Upstairs", ""], .answeredBy: toPlace + ["Upstairs", "", ""],
        ]
    }()

    /// A question, an answer to it, and the next question.
    @Test(
        arguments: [
            (.name, "Elm Lane", .phone), (.name, "Elm: \"Lane\" #1", .phone), (.name, "العيادة", .phone),
            (.phone, "020 7946 0123", .website), (.phone, "+44 (0)20 7946 0123", .website),
            (.website, "", .weekdays), (.website, "elm.example", .weekdays),
            (.website, "http://elm.example/a", .weekdays),
            (.weekdays, "", .otherDays), (.weekdays, "8:00 to 18:30", .otherDays), (.otherDays, "", .nation),
            (.otherDays, "sat 9 to 12", .otherDays), (.nation, "", .safeSurgery),
            (.nation, "Northern Ireland", .safeSurgery),
            (.safeSurgery, "", .award), (.safeSurgery, "YES", .award), (.award, "n", .logo), (.award, "y", .awardedBy),
            (.awardedBy, "Elmshire", .awardFrom), (.awardFrom, "4 March 2020", .awardUntil),
            (.awardUntil, "3 March 2034", .learned), (.logo, "", .helpName), (.logo, "logo.svg", .logoPermission),
            (.logo, "'logo.svg'", .logoPermission), (.logoPermission, "", .helpName),
            (.helpName, "", .interpreterPhone),
            (.helpName, "Advice", .helpPhone), (.helpPhone, "020 7946 0456", .interpreterPhone),
            (.interpreterPhone, "", .languages), (.interpreterPhone, "020 7946 0789", .interpreterCode),
            (.interpreterCode, "", .languages), (.languages, "", .event), (.languages, "all", .event),
            (.languages, "Arabic, ur", .event), (.event, "yes", .topic), (.topic, "vaccine", .eventDate),
            (.eventDate, "Tuesday 4 March 2031", .eventTimes), (.eventTimes, "2pm to 3.30pm", .place),
            (.place, "Upstairs", .link), (.place, "", .link), (.link, "elm.example/ask", .eventLanguages),
            (.eventLanguages, "ar fa", .answeredBy), (.answeredBy, "nurse", .noDocuments),
        ] as [(PracticeQuestion, String, PracticeQuestion)])
    func `an answer leads on`(question: PracticeQuestion, answer: String, next: PracticeQuestion) throws {
        var interview = Self.interview(after: try #require(Self.ways[question]))
        #expect(interview.question == question)
        interview.hear(answer)
        #expect(interview.question == next, "\(interview.turn)")
        #expect(interview.remark.map { $0.hasPrefix("Taken as ") || question == .nation } != false)
    }

    /// A question, an answer that it does not take, and a part of the reason.
    @Test(
        arguments: [
            (.name, "", "cannot be left out"), (.name, "   ", "cannot be left out"),
            (.name, "Elm 🏥", "U+1F3E5 (HOSPITAL)"),
            (.name, "\u{1B}[A", "U+001B"), (.name, String(repeating: "x", count: 101), "more than 100 characters"),
            (.phone, "", "cannot be left out"), (.phone, "ask", "is not a telephone number. Write it with the digits"),
            (.phone, "12", "is not a telephone number"), (.website, "elm lane.example", "is not a web address"),
            (.website, "ftp://elm.example", "is not a web address"), (.weekdays, "8 to 6", "Write two times."),
            (.otherDays, "9:00 to 12:00", "such as: monday to thursday"), (.nation, "France", "Write one of: england"),
            (.safeSurgery, "perhaps", "Write yes or no."), (.awardFrom, "soon", "There is no such day."),
            (.awardUntil, "4 March 2031", "The award ends after Tuesday 4 March 2031"),
            (.awardUntil, "4 March 2030", "That day, Monday 4 March 2030, is over."),
            (.logo, "logo.gif", "SVG, a PNG or a JPEG"),
            (.logo, "other.svg", "There is no such file"), (.helpPhone, "", "cannot be left out"),
            (.languages, "Klingon", "There are no sheets in 'Klingon'."),
            (.topic, "cake", "Write one of: vaccines, health."),
            (.topic, "", "cannot be left out"),
            (.eventDate, "Monday 4 March 2031", "That is no Monday: it is Tuesday 4 March"),
            (.eventDate, "31 May 2030", "is over"), (.eventTimes, "15:30 to 14:00", "Write two times"),
            (.link, "", "cannot be left out"), (.answeredBy, "wizard", "Write one of: doctor, nurse, pharmacist."),
        ] as [(PracticeQuestion, String, String)])
    func `an answer that is refused is asked for again`(
        question: PracticeQuestion, answer: String, reason: String
    ) throws {
        var interview = Self.interview(after: try #require(Self.ways[question]))
        interview.hear(answer)
        #expect(interview.question == question)
        #expect(interview.remark?.contains(reason) == true, "\(interview.turn)")
    }

    /// Remarks on answers that were taken.
    @Test(
        arguments: [
            (.eventDate, "4/3/2031", "Taken as Tuesday 4 March 2031."),
            (.weekdays, "8-6pm", "Taken as Monday to Friday, 8:00 to 18:00."),
            (.otherDays, "sat 9-12", "Taken as Saturday, 9:00 to 12:00."),
            (.eventTimes, "2pm-3.30pm", "Taken as 14:00 to 15:30."),
            (.nation, "wales", "no sheets for this nation yet"),
        ] as [(PracticeQuestion, String, String)])
    func `what an answer was taken for is told`(question: PracticeQuestion, answer: String, remark: String) throws {
        var interview = Self.interview(after: try #require(Self.ways[question]))
        interview.hear(answer)
        #expect(interview.remark?.contains(remark) == true)
    }

    @Test(arguments: [
        (PracticeQuestion.nation, "[england]"), (.safeSurgery, "Yes or no? [no]"), (.website, "(Enter to leave out)"),
        (.languages, "[all]"), (.otherDays, "(Enter when there are no more)"),
        (.place, "(Enter if people join online only)"),
        (.safeSurgery, PracticeQuestion.safeSurgeryPromise),
    ])
    func `a prompt says what Enter does`(question: PracticeQuestion, words: String) throws {
        let interview = Self.interview(after: try #require(Self.ways[question]))
        #expect(interview.prompt?.contains(words) == true)
    }

    @Test(arguments: ["q", "Q", "quit", nil])
    func `the interview can be stopped at every question`(line: String?) {
        for lines in Self.ways.values {
            var interview = Self.interview(after: lines)
            interview.hear(line)
            #expect(interview.turn == .stopped)
            interview.hear("Elm Lane")
            #expect(interview.turn == .stopped)
        }
    }

    @Test func `one can go back, line by line, to the first question`() {
        var interview = Self.interview(after: [
            "Elm Lane", "wrong", "020 7946 0123", "", "", "sat 9 to 12", "sun 9 to 12",
        ])
        var questions: [PracticeQuestion?] = []
        for _ in 0..<7 {
            interview.hear("back")
            questions.append(interview.question)
        }
        #expect(questions == [.otherDays, .otherDays, .weekdays, .website, .phone, .name, .name])
        #expect(interview.remark == "This is the first question.")
        interview.hear("Oak Lane")
        #expect(interview.question == .phone)
    }

    @Test func `a file that is there is not replaced unless that is wanted`() {
        for (answer, turn) in [("no", nil), ("", nil), ("yes", PracticeQuestion.name)] {
            var interview = Self.interview(fileExists: true)
            #expect(interview.question == .replace)
            interview.hear(answer)
            #expect(interview.question == turn)
            #expect((interview.turn == .stopped) == (turn == nil))
        }
    }

    @Test func `the promise that is quoted is the one on the sheets`() {
        #expect(TestProject.wallPoster.texts.map(\.text).contains(PracticeQuestion.safeSurgeryPromise))
    }
}

extension PracticeInterview {
    /// The question that is put; nothing at the end.
    var question: PracticeQuestion? {
        guard case .ask(let question, _, _) = turn else { return nil }
        return question
    }

    /// How it is put.
    var prompt: String? {
        guard case .ask(_, let prompt, _) = turn else { return nil }
        return prompt
    }

    /// What is said about the line before.
    var remark: String? {
        guard case .ask(_, _, let remark) = turn else { return nil }
        return remark
    }
}
