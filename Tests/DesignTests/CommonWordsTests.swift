import Design
import Diagnostics
import Layout
import TestSupport
import Testing
import Translation

@Suite struct CommonWordsTests {
    private func read(_ text: String) -> (words: CommonWords, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let words = CommonWords(parsing: SourceText(file: "common.yaml", text: text), reporting: &reports)
        return (words, reports)
    }

    @Test func `the project's common words are the hours and the days`() {
        let messages = TestProject.setting.common.messages
        #expect(Set(messages.keys) == Set(Weekday.allCases.map(\.rawValue) + ["hours_line", "day_range"]))
        #expect(Weekday.allCases.allSatisfy { messages[$0.rawValue]?.text == $0.english })
        #expect(Weekday.allCases.allSatisfy { messages[$0.rawValue]?.context == "opening hours" })
        #expect(messages.values.allSatisfy { $0.note?.isEmpty == false && $0.isTranslated })
    }

    @Test(arguments: [
        ("hours_line", [Placeholder.days, .opens, .closes]), ("day_range", [.firstDay, .lastDay]), ("monday", []),
    ])
    func `a common message has its placeholders`(name: String, placeholders: [Placeholder]) throws {
        let message = try #require(TestProject.setting.common.messages[name])
        #expect(MessageText(message.text).placeholders == placeholders)
        #expect(MessageText(message.text).unknownNames == [])
    }

    /// A file of common words in which everything is right but what `line` says of the hours.
    private func file(_ line: String) -> String {
        let others = CommonWords.names.dropFirst().map { "  \($0): {text: Two}" }
        return (["messages:", "  hours_line: \(line)"] + others).joined(separator: "\n")
    }

    @Test func `a message has words, context, note and facts`() throws {
        let (words, reports) = read(file("{text: One, context: c, note: n, facts: [F01]}"))
        #expect(reports == [])
        let one = try #require(words.messages["hours_line"])
        #expect([one.text, one.context, one.note] == ["One", "c", "n"])
        #expect(one.facts == ["F01"])
        #expect(words.messages["day_range"]?.text == "Two")
        #expect(words.messages["day_range"]?.location.line == 3)
    }

    @Test(arguments: CommonWords.names)
    func `a message that is not there is missed where the messages begin`(name: String) {
        let lines = file("{text: One}").split(separator: "\n").filter { !$0.contains(" \(name):") }
        let reports = read(lines.joined(separator: "\n")).reports
        #expect(reports.map(\.place) == ["yaml.missing-key 2:3"])
        #expect(reports.first?.help == "Add a line '\(name): …'.")
    }

    @Test func `a message that nobody needs is reported with a guess`() {
        let input = MarkedText(file("{text: One}") + "\n  ▸mondey: {text: Three}")
        let reports = read(input.text).reports
        #expect(reports.map(\.place) == ["yaml.unknown-key \(input.place)"])
        #expect(reports.first?.help == "Did you mean 'monday'?")
    }

    @Test(arguments: [
        ("▸message: {}", "yaml.unknown-key", "Did you mean 'messages'?"),
        ("▸[]", "yaml.wrong-kind", "'key: value'"), ("messages: ▸[a]", "yaml.wrong-kind", "'key: value'"),
        ("messages: ▸none", "yaml.wrong-kind", "'key: value'"),
    ])
    func `a faulty file of common words is reported`(marked: String, code: String, help: String) throws {
        try check(MarkedText(marked), code: code, help: help)
    }

    @Test(arguments: [
        ("▸One", "yaml.wrong-kind", "'key: value'"), ("▸{note: n}", "yaml.missing-key", "'text: …'"),
        ("{text: ▸[]}", "yaml.wrong-kind", "some text"),
        ("{text: One, ▸english: Two}", "yaml.unknown-key", "text, context, note, facts"),
        ("{text: One, facts: ▸F01}", "yaml.wrong-kind", "a list"),
    ])
    func `a faulty message is reported`(marked: String, code: String, help: String) throws {
        try check(MarkedText(file(marked)), code: code, help: help)
    }

    private func check(_ input: MarkedText, code: String, help: String) throws {
        let report = try #require(read(input.text).reports.first)
        #expect(report.place == "\(code) \(input.place)")
        #expect(report.help?.contains(help) == true)
    }
}
