import Diagnostics
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// The file that an interview writes.
@Suite struct PracticeFileTextTests {
    /// Answers to every question.
    private static let full = [
        "Elm \"Lane\": #1", "020 7946 0123", "elm.example", "8:00 to 18:30", "sat 9 to 12", "sun 10 to 11", "", "",
        "yes", "yes", "Elmshire", "4 March 2031", "3 March 2034", "We learned.", "We do.", "We share.", "logo.svg",
        "yes",
        "Advice", "020 7946 0456", "020 7946 0789", "0012", "Arabic, Urdu", "yes", "vaccines", "4 March 2031",
        "14:00 to 15:30", "Upstairs: room 'B'", "elm.example/ask", "ar fa", "nurse", "yes", "no", "yes",
    ]

    /// Answers to what must be answered.
    private static let bare = [
        "Elm Lane", "020 7946 0123", "", "", "", "", "", "", "", "", "", "", "",
    ]

    private static func text(after lines: [String], file: String = "practice.yaml") throws -> String {
        var interview = PracticeInterview(
            PracticeInterview.Setting(
                languages: TestProject.setting.languages.languages, nations: ["england"], today: "2030-06-01",
                file: file))
        for line in lines { interview.hear(line) }
        guard case .finished(let text) = interview.turn else { throw Unfinished(turn: interview.turn) }
        return text
    }

    private struct Unfinished: Error { let turn: PracticeInterview.Turn }

    /// What the parser makes of a text.
    private static func practice(_ text: String) throws -> Practice {
        let (practice, problems) = read(text)
        #expect(problems == [])
        return try #require(practice)
    }

    private static func read(_ text: String) -> (practice: Practice?, problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let practice = Practice(parsing: SourceText(file: "practice.yaml", text: text), reporting: &problems)
        return (practice, problems)
    }

    @Test func `before the first answer nothing is judged that was not asked for`() {
        let details = PracticeFileText(answers: PracticeAnswers().completed).details
        let keys = details.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(keys == ["name", "phone", "nation", "safe_surgery"])
    }

    @Test func `an answer to every question is in the file`() throws {
        let practice = try Self.practice(Self.text(after: Self.full))
        #expect(practice.name == "Elm \"Lane\": #1")
        #expect(practice.phone == "020 7946 0123")
        #expect(practice.website == "https://elm.example")
        #expect(
            practice.hours == [
                OpeningHours(first: .monday, last: .friday, opens: "8:00", closes: "18:30"),
                OpeningHours(first: .saturday, last: .saturday, opens: "9:00", closes: "12:00"),
                OpeningHours(first: .sunday, last: .sunday, opens: "10:00", closes: "11:00"),
            ])
        #expect(practice.logo == "logo.svg")
        #expect(practice.nation == "england")
        #expect(practice.isSafeSurgery && !practice.isExample)
    }

    @Test func `parts with lines of their own are written whole`() throws {
        let text = try Self.text(after: Self.full)
        for part in [
            """
            sanctuary:
              awarded_by: "Elmshire"
              from: 2031-03-04
              until: 2034-03-03
              learned: "We learned."
              doing: "We do."
              sharing: "We share."
            """,
            "logo: \"logo.svg\"\nlogo_permission: true\n", "help:\n  name: \"Advice\"\n  phone: \"020 7946 0456\"\n",
            "interpreters:\n  phone: \"020 7946 0789\"\n  code: \"0012\"\n",
            """
            event:
              topic: vaccines
              date: 2031-03-04
              weekday: tuesday
              opens: "14:00"
              closes: "15:30"
              place: "Upstairs: room 'B'"
              link: "https://elm.example/ask"
              languages: [ar, fa]
              answered_by: nurse
              no_documents: true
              children: false
              step_free: true
            """,
        ] { #expect(text.contains(part)) }
        #expect(!text.contains("\n#  ") && !text.contains("\n#name"))
    }

    @Test func `what was left out is no detail, but an example`() throws {
        let text = try Self.text(after: Self.bare)
        let practice = try Self.practice(text)
        #expect(practice.website == nil && practice.logo == nil && practice.hours == [] && !practice.isSafeSurgery)
        for line in [
            "#website: \"", "#hours:\n#  - {from: monday", "#sanctuary:\n#  awarded_by: ", "#help:", "#event:",
        ] {
            #expect(text.contains("\n" + line))
        }
    }

    @Test func `the examples are right as soon as they are taken into use`() throws {
        let used = try Self.text(after: Self.bare).replacing(/(?m)^#(?=[a-z]|  )/, with: "")
        let practice = try Self.practice(used)
        #expect(practice.website == "https://elm-lane-surgery.example")
        #expect(practice.hours.count == 2)
        #expect(used.contains("\nevent:\n  topic: vaccines\n"))
    }

    @Test func `other opening hours need none from Monday to Friday`() throws {
        var lines = Self.bare
        lines.insert("sat 9 to 12", at: 4)
        let text = try Self.text(after: lines)
        #expect(text.contains("\nhours:\n#  - {from: monday, "))
        #expect(
            try Self.practice(text).hours == [
                OpeningHours(first: .saturday, last: .saturday, opens: "9:00", closes: "12:00")
            ])
    }

    @Test func `a logo without permission is not in use and keeps its name`() throws {
        var lines = Self.bare
        lines.replaceSubrange(8...8, with: ["crest.svg", "no"])
        let text = try Self.text(after: lines)
        #expect(text.contains("\n#logo: \"crest.svg\"\n#logo_permission: true\n"))
        #expect(try Self.practice(text).logo == nil)
    }

    /// The file's name and the command that the file tells.
    @Test(arguments: [
        ("practice.yaml", "practice.yaml --languages ar,ur"),
        ("a b/p's.yaml", "'a b/p'\\''s.yaml'"),
        ("a\nname: x.yaml", "'a<U+000A>name: x.yaml'"),
    ])
    func `the file tells the command that makes its sheets`(file: String, command: String) throws {
        let text = try Self.text(after: Self.full, file: file)
        #expect(text.contains("\n# posters pack \(command)"))
        #expect(try Self.practice(text).name == "Elm \"Lane\": #1")
    }

    @Test func `without a choice the command makes all languages`() throws {
        #expect(try Self.text(after: Self.bare).contains("\n# posters pack practice.yaml\n"))
    }

    @Test func `no line is longer than the parser reads or a window shows`() throws {
        for lines in [Self.full, Self.bare] {
            #expect(try Self.text(after: lines).split(separator: "\n").allSatisfy { $0.count <= 120 })
        }
    }
}
