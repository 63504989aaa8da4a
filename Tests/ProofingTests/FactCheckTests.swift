import Design
import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Proofing

@Suite struct FactCheckTests {
    /// Words that a check must report, and words beside them that it must let pass.
    struct Fixture: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let wrong: TemplateText
        let right: TemplateText
        var nation = "england"
        let help: String
    }

    private static let fixtures = [
        Fixture(
            testDescription: "a fact that nobody wrote down", code: "facts.unknown",
            wrong: TemplateText("A", citing: "F01", "F04"), right: TemplateText("A", citing: "F01"),
            help: "F01, F02, F03"),
        Fixture(
            testDescription: "a fact that may not be printed", code: "facts.not-for-print",
            wrong: TemplateText("A", citing: "F03"), right: TemplateText("A", citing: "F01"),
            help: "Never speak of the law."),
        Fixture(
            testDescription: "a fact that may not be printed for staff either", code: "facts.not-for-print",
            wrong: TemplateText("A", citing: "F03", staff: true), right: TemplateText("A"),
            help: "Never speak of the law."),
        Fixture(
            testDescription: "a fact for staff in words for patients", code: "facts.not-for-print",
            wrong: TemplateText("A", citing: "F02"), right: TemplateText("A", citing: "F02", staff: true),
            help: "'english'"),
        Fixture(
            testDescription: "another nation's fact", code: "facts.other-nation",
            wrong: TemplateText("A", citing: "F01"), right: TemplateText("A", citing: "F02", staff: true),
            nation: "scotland", help: "nation"),
        Fixture(
            testDescription: "words that nobody may print", code: "facts.forbidden-words",
            wrong: TemplateText("We never, ever share it."), right: TemplateText("We never ask. Share it."),
            help: "Nobody can promise this."),
        Fixture(
            testDescription: "words for staff that nobody may print", code: "facts.forbidden-words",
            wrong: TemplateText("Never say so. We never share.", staff: true), right: TemplateText("Share it, never."),
            help: "Nobody can promise this."),
    ]

    private func reports(about text: TemplateText, nation: String) -> [Diagnostic] {
        let practice = Practice(
            name: "Elm", phone: "123", nation: nation, locations: ["nation": SourceLocation(file: "practice.yaml")])
        return FactProof.diagnostics(for: [text], with: FactContext(register: .sample, practice: practice))
    }

    @Test(arguments: fixtures) func `A fault is reported at the words, and it alone`(fixture: Fixture) throws {
        let reports = reports(about: fixture.wrong, nation: fixture.nation)
        #expect(reports.map(\.code.name) == [fixture.code])
        let report = try #require(reports.first)
        #expect(report.severity == .error)
        #expect(report.location == fixture.wrong.location)
        #expect(report.help?.contains(fixture.help) == true)
        #expect(!report.message.hasSuffix("."))
    }

    @Test(arguments: fixtures) func `What stands beside a fault is let pass`(fixture: Fixture) {
        #expect(reports(about: fixture.right, nation: fixture.nation) == [])
    }

    @Test func `Every check has a fixture of its own`() {
        var idle = FactProof.checks
        for fixture in Self.fixtures {
            let practice = Practice(name: "Elm", phone: "123", nation: fixture.nation)
            let facts = FactContext(register: .sample, practice: practice)
            idle.removeAll { check in
                check.diagnostics(for: fixture.wrong, with: facts).contains { $0.code.name == fixture.code }
            }
        }
        #expect(idle.map { "\(type(of: $0))" } == [])
    }

    @Test func `Where no sheets are made anyway, nations are not told once more`() {
        let facts = FactContext(register: .sample, practice: nil)
        #expect(FactProof.diagnostics(for: [TemplateText("A", citing: "F01")], with: facts) == [])
    }

    /// A month, and the facts that are past their review in it.
    @Test(arguments: [
        ("2026-11", []), ("2027-05", []), ("2027-06", ["F02", "F03"]), ("2027-11", ["F02", "F03"]),
        ("2027-12", ["F01", "F02", "F03"]),
    ])
    func `A fact is past its review when the month has ended`(month: String, overdue: [String]) throws {
        let register = FactRegister.sample
        let reports = FactProof.overdue(register.facts, in: try #require(Month(month)))
        #expect(reports.map(\.message) == overdue.map { "the fact '\($0)' was to be reviewed by " + due($0) })
        #expect(reports.allSatisfy { $0.code.name == "facts.review-past" && $0.severity == .warning })
        #expect(reports.map(\.location) == overdue.map { register[$0]?.reviewLocation })
    }

    private func due(_ id: String) -> String { FactRegister.sample[id]?.reviewBy.description ?? "" }

    @Test func `Only facts that words rest on are looked at again`() {
        let texts = [
            TemplateText("A", citing: "F02", "F09"), TemplateText("B", citing: "F01", "F02"), TemplateText("C"),
        ]
        #expect(FactRegister.sample.cited(by: texts).map(\.id) == ["F01", "F02"])
    }

    @Test func `The English catalogue's own words are held against the same list`() {
        let catalogue = TestProject.catalogue(
            of: """
                msgid "A"
                msgstr "We never share it."

                msgid "B"
                msgstr "B"

                msgid "We never share it."
                msgstr "We never share it."

                msgid "Nobody uses this"
                msgstr "We never share it."
                """)
        let texts = ["A", "B", "We never share it."].map { TemplateText($0) }
        let reports = ForbiddenWordsCheck.diagnostics(for: catalogue, of: texts + texts, register: .sample)
        #expect(reports.map(\.code.name) == ["facts.forbidden-words"])
        #expect(reports.map(\.location) == [catalogue.messages[0].translationLocation])
    }
}
