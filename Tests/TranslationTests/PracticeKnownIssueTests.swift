import Diagnostics
import TestSupport
import Testing
import Translation

/// Faults that the rules of a practice's details let pass, or tell badly, today.
@Suite struct PracticeKnownIssueTests {
    private func reports(_ detail: String) -> [Diagnostic] {
        readPractice(MarkedText(PracticeFault(detail, "", "").marked).text).reports
    }

    @Test(arguments: [
        ("name: \"  \"", "a name of spaces is text for YAMLMapping"),
        ("name: Elm ❤️ Lane", "isForbidden looks at isEmojiPresentation, and U+FE0F makes an emoji of others"),
        ("name: Elm 1️⃣ Lane", "isForbidden looks at isEmojiPresentation, and U+FE0F makes an emoji of others"),
        ("website: https://", "checkWebsite asks for the beginning only"),
        ("hours: [{from: monday, opens: \"8:00\", closes: \"24:30\"}]", "isTime takes any minute of hour 24"),
        ("hours: [{from: monday, opens: \"18:30\", closes: \"8:00\"}]", "nobody compares the two times"),
        ("nation: narnia", "no list of nations is asked"),
    ])
    func `a detail that cannot be right is refused`(detail: String, cause: String) {
        #expect(reports(detail).count == 1)
    }

    @Test func `a practice with an unknown key is no practice`() {
        let text = "name: Elm Lane\nphone: 020 7946 0123\nnation: england\nwebsit: https://elm.example"
        #expect(readPractice(text).practice == nil)
    }

    @Test(arguments: ["nation: england\nname: Elm Lane", "nation: england\nname: Elm Lane\nphone: []"])
    func `a missing or empty telephone number is reported once`(text: String) {
        #expect(readPractice(text).reports.count == 1)
    }

    @Test(arguments: ["phone: \"020\\u202E7946\"", "website: \"https://elm.example\\u202E\""])
    func `a character that cannot be printed is reported once`(detail: String) {
        #expect(reports(detail).count == 1)
    }

    @Test func `a bad time is reported on its own line`() {
        let input = MarkedText("hours:\n  - from: monday\n    opens: \"8:00\"\n    closes: ▸\"6 pm\"")
        let reports = readPractice("name: Elm Lane\nphone: 020 7946 0123\nnation: england\n" + input.text).reports
        #expect(reports.first?.location?.line == (input.line ?? 0) + 3)
    }

    @Test(arguments: ["from: never, opens: \"8:00\"", "from: monday, opens: late"])
    func `help ends with one full stop`(entry: String) {
        let help = reports("hours: [{\(entry), closes: \"9:00\"}]").first?.help ?? ""
        #expect(!help.hasSuffix(",."))
    }
}
