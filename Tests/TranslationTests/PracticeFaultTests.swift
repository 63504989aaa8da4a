import Diagnostics
import TestSupport
import Testing
import Translation

/// A faulty detail is reported where it stands, and the report says which detail, never what it is.
@Suite struct PracticeFaultTests {
    @Test(arguments: PracticeFault.all)
    func `a faulty detail is reported at its place with help`(fault: PracticeFault) throws {
        let input = MarkedText(fault.marked)
        let (practice, reports) = readPractice(input.text)
        #expect(practice == nil)
        let report = try #require(reports.first)
        #expect(report.code.name == fault.code)
        #expect(report.location?.line == input.line)
        #expect(report.location?.column == input.column)
        #expect(report.help?.contains(fault.help) == true)
    }

    @Test(arguments: PracticeFault.all)
    func `a faulty detail has one report`(fault: PracticeFault) {
        #expect(readPractice(MarkedText(fault.marked).text).reports.count == 1)
    }

    @Test(arguments: [
        ("name: ▸\"Elm\\u202E Lane\"", "U+202E (RIGHT-TO-LEFT OVERRIDE)"), ("name: ▸\"Elm\\e\"", "U+001B"),
        ("name: ▸Elm 🏥", "U+1F3E5 (HOSPITAL)"),
    ])
    func `a character that cannot be printed is named`(detail: String, name: String) {
        let fault = PracticeFault(detail, "", "")
        #expect(readPractice(MarkedText(fault.marked).text).reports.first?.message.contains(name) == true)
    }

    @Test(arguments: ["name", "phone", "nation"])
    func `a detail that must be there is missed`(key: String) {
        let lines = ["name: Elm Lane", "phone: 020 7946 0123", "nation: england"].filter { !$0.hasPrefix(key) }
        let (practice, reports) = readPractice(lines.joined(separator: "\n"))
        #expect(practice == nil)
        #expect(reports.first?.code.name == "yaml.missing-key")
        #expect(reports.first?.help == "Add a line '\(key): …'.")
    }

    @Test func `an unknown key is reported with a guess`() {
        let input = MarkedText("name: Elm Lane\n▸fone: 020\nphone: 020 7946 0123\nnation: england")
        let reports = readPractice(input.text).reports
        #expect(reports.map(\.code.name) == ["yaml.unknown-key"])
        #expect(reports.first?.location?.line == input.line)
        #expect(reports.first?.help == "Did you mean 'phone'?")
    }

    /// Each detail's value is this word or holds it, so that it is found wherever a report lets it slip.
    private static let secrets = [
        "name: ▸\"SECRET\\u202E\"", "name: ▸SECRET " + String(repeating: "x", count: 100), "phone: ▸SECRET",
        "phone: ▸\"0207946\\nSECRET\"", "website: ▸SECRET", "website: ▸\"https://SECRET\\u202E\"",
        "website: ▸ftp://SECRET",
        "website: ▸https://SECRET" + String(repeating: "x", count: 120), "example: ▸SECRET", "safe_surgery: ▸SECRET",
        "hours: ▸SECRET", "hours: [▸SECRET]", "hours: [▸{from: SECRET, opens: \"8:00\", closes: \"9:00\"}]",
        "hours: [▸{from: monday, opens: SECRET, closes: \"9:00\"}]", "logo: ▸SECRET.svg",
        "sanctuary: ▸SECRET", "sanctuary: {awarded_by: SECRET, from: ▸SECRET, until: 2034-03-03}",
        "sanctuary: {awarded_by: ▸\"SECRET\\u202E\", from: 2031-03-04, until: 2034-03-03}",
        "help: {name: ▸\"SECRET\\e\", phone: 020 7946 0456}", "help: {name: Advice, phone: ▸SECRET}",
        "interpreters: {phone: ▸SECRET}", "interpreters: {phone: 020 7946 0789, code: ▸\"SECRET\\n\"}",
        "event: {topic: ▸SECRET, date: 2031-03-04, opens: \"18:00\", closes: \"19:30\", place: SECRET}",
        "event: {topic: health, date: ▸SECRET, opens: \"18:00\", closes: \"19:30\", place: SECRET}",
        "event: {topic: health, date: 2031-03-04, opens: \"18:00\", closes: \"19:30\", link: ▸SECRET}",
        "event: {topic: health, date: 2031-03-04, weekday: ▸SECRET, opens: \"18:00\", closes: \"19:30\", link: a}",
    ]

    @Test(arguments: secrets)
    func `no message, help or note holds the detail itself`(detail: String) {
        let reports = readPractice(MarkedText(PracticeFault(detail, "", "").marked).text).reports
        #expect(!reports.isEmpty)
        for report in reports {
            #expect(!([report.message, report.help ?? ""] + report.notes.map(\.message)).joined().contains("SECRET"))
        }
    }

    @Test(arguments: secrets)
    func `no printed report holds the detail itself`(detail: String) {
        let reports = readPractice(MarkedText(PracticeFault(detail, "", "").marked).text).reports
        for format in DiagnosticFormat.allCases where format != .github {
            #expect(!reports.map(format.text).joined().contains("SECRET"))
        }
        #expect(!reports.map(DiagnosticFormat.github.text).joined().contains("SECRET"))
    }
}
