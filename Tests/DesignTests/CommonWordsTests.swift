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
        #expect(messages.values.allSatisfy { $0.note?.isEmpty == false && !$0.isEnglishOnly })
    }

    @Test(arguments: [
        ("hours_line", [Placeholder.days, .opens, .closes]), ("day_range", [.firstDay, .lastDay]), ("monday", []),
    ])
    func `a common message has its placeholders`(name: String, placeholders: [Placeholder]) throws {
        let message = try #require(TestProject.setting.common.messages[name])
        #expect(MessageText(message.text).placeholders == placeholders)
        #expect(MessageText(message.text).unknownNames == [])
    }

    @Test func `a message has words, context, note and facts`() throws {
        let (words, reports) = read("messages:\n  a: {text: One, context: c, note: n, facts: [F01]}\n  b: {text: Two}")
        #expect(reports == [])
        let one = try #require(words.messages["a"])
        #expect([one.text, one.context, one.note] == ["One", "c", "n"])
        #expect(one.facts == ["F01"])
        #expect(words.messages["b"]?.text == "Two")
        #expect(words.messages["b"]?.location.line == 3)
    }

    @Test(arguments: [
        ("▸message: {}", "yaml.unknown-key", "Did you mean 'messages'?"),
        ("messages:\n  a: ▸One", "yaml.wrong-kind", "'key: value'"),
        ("messages:\n  a: ▸{note: n}", "yaml.missing-key", "'text: …'"),
        ("messages:\n  a: {text: ▸[]}", "yaml.wrong-kind", "some text"),
        ("messages:\n  a: {text: One, ▸english: Two}", "yaml.unknown-key", "text, context, note, facts"),
        ("messages:\n  a: {text: One, facts: ▸F01}", "yaml.wrong-kind", "a list"),
        ("▸[]", "yaml.wrong-kind", "'key: value'"),
    ])
    func `a faulty file of common words is reported`(marked: String, code: String, help: String) throws {
        let input = MarkedText(marked)
        let report = try #require(read(input.text).reports.first)
        #expect(report.place == "\(code) \(input.place)")
        #expect(report.help?.contains(help) == true)
    }

    @Test func `messages that are no mapping are reported`() {
        withKnownIssue("CommonWords.swift: '.entries ?? []' reads them as no messages at all") {
            #expect(read("messages: [a]").reports.map(\.code.name) == ["yaml.wrong-kind"])
        }
    }
}
