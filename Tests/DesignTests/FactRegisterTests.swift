import Design
import Diagnostics
import Layout
import TestSupport
import Testing

@testable import Translation

@Suite struct FactRegisterTests {
    private static let register = TestProject.setting.facts

    private func read(_ text: String) -> (register: FactRegister, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let register = FactRegister(parsing: SourceText(file: "facts.yaml", text: text), reporting: &reports)
        return (register, reports)
    }

    @Test func `the project's facts are numbered without gaps`() {
        let numbers = Self.register.facts.indices.map { $0 < 9 ? "F0\($0 + 1)" : "F\($0 + 1)" }
        #expect(Self.register.facts.map(\.id) == numbers)
        #expect(numbers.count >= 24)
    }

    /// What costs and what is done with data change sooner.
    @Test func `a fact is reviewed within a year, and what care costs within half a year`() {
        let short = Self.register.facts.filter { $0.reviewBy.description == "2027-05" }.map(\.id)
        #expect(short == ["F12", "F13", "F14", "F15", "F18", "F19", "F20", "F21", "F22"])
        #expect(Self.register.facts.allSatisfy { $0.reviewBy.description <= "2027-11" })
    }

    @Test func `sheets are made for England, and every other nation that a practice may name has a reason`() {
        #expect(Self.register.nations.map(\.name) == PracticeRules.nations)
        #expect(Self.register.nations.filter(\.isReviewed).map(\.name) == ["england"])
        #expect(Self.register.nations.compactMap(\.reason).allSatisfy { $0.hasSuffix(".") })
    }

    /// What sheets say or could say well, and what they must not.
    @Test(arguments: [
        ("We will not ask your immigration status. Your health information is confidential.", false),
        ("The NHS never shares data with the Home Office.", true), ("You cannot be traced", true),
        ("We do not give your information to the Home Office unless the law requires us to.", false),
        ("Nobody will ever know!", true), ("It’s against the law to refuse you.", true),
        ("They must not refuse you. Ask why.", false), ("A refusal is illegal", true),
        ("Care in A&E is free.", false), ("Hospital care is free", true), ("Hospital care is not always free.", false),
        ("We can never ask for papers", true), ("A prescription costs £9.90", true), ("You may have to pay.", false),
        ("Endorsed by the NHS", true), ("NHS-approved", true), ("Call NHS 111. It is free.", false),
    ])
    func `the project's register forbids what cannot be promised`(words: String, isForbidden: Bool) {
        let found = Self.register.forbidden.filter { $0.patterns.contains { $0.matches(words) } }
        #expect(found.isEmpty == !isForbidden)
    }

    private static let nations = "nations: {a: {reviewed: true}, b: {reviewed: false, reason: Not yet.}}"
    private static let forbidden = "do_not_print: [{words: [no … way], reason: Because.}]"
    private static let fact =
        "statement: One, nations: [a, b], source: S, checked: 2026-11, review_by: 2027-05, tier: careful"

    @Test func `what stands in a register comes out of it`() throws {
        let (register, reports) = read(
            "\(Self.nations)\nfacts:\n  F01: {\(Self.fact), caution: C}\n  F02: {\(Self.fact)}\n\(Self.forbidden)")
        #expect(reports == [])
        let fact = try #require(register["F01"])
        #expect([fact.statement, fact.source, fact.caution] == ["One", "S", "C"])
        #expect(fact.nations == ["a", "b"])
        #expect([fact.checked, fact.reviewBy].map(\.description) == ["2026-11", "2027-05"])
        #expect(fact.tier == .careful)
        #expect([fact.location.line, fact.reviewLocation.line] == [3, 3])
        #expect(register["F02"]?.caution == nil)
        #expect(register.nation("b")?.reason == "Not yet.")
        #expect(register.nation("a")?.isReviewed == true)
        #expect(register.forbidden.map(\.reason) == ["Because."])
        #expect(register.forbidden.first?.patterns.map(\.description) == ["no … way"])
    }

    @Test(arguments: [
        ("\(nations)\nfacts: {F1: ▸{\(fact)}}", "a number such as F01"),
        ("\(nations)\nfacts: {F01: {\(fact.replacing("[a, b]", with: "[a, ▸c]"))}}", "one of a, b"),
        ("\(nations)\nfacts: {F01: {\(fact.replacing("[a, b]", with: "▸[]"))}}", "a list with at least one entry"),
        ("\(nations)\nfacts: {F01: {\(fact.replacing("2027-05", with: "▸2026-10"))}}", "not before 'checked'"),
        ("\(nations)\nfacts: {F01: {\(fact.replacing("2027-05", with: "▸2027"))}}", "a month such as 2026-11"),
        ("\(nations)\nfacts: {F01: {\(fact.replacing("careful", with: "▸maybe"))}}", "print, careful, staff, do-not"),
        ("\(nations)\nfacts: {F01: ▸{statement: One}}", "'nations: …'"),
        ("facts: {}\nnations: {a: ▸{reviewed: false}}", "'reason: …'"),
        ("facts: {}\nnations: {a: {reviewed: ▸no}}", "true or false"),
        ("facts: {}\n\(nations)\ndo_not_print: [{words: [▸Never], reason: R}]", "words in small letters"),
        ("facts: {}\n\(nations)\ndo_not_print: [▸{words: [never]}]", "'reason: …'"),
        ("▸facts_: {}", "'facts'"),
    ])
    func `a faulty register is reported where it is wrong`(marked: String, help: String) throws {
        let input = MarkedText(marked)
        let reports = read(input.text).reports
        let report = try #require(
            reports.first { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" == input.place })
        #expect(report.help?.contains(help) == true)
        #expect(reports.hasErrors)
    }

    @Test(arguments: ["facts: {F01: {}}", "facts: []", "nonsense: {}", ""])
    func `a fact whose entry is faulty is told once and not wherever it is named`(text: String) {
        let (register, reports) = read(text)
        #expect(reports.hasErrors)
        #expect(register["F01"] == nil)
        #expect(register.names("F01"))
    }
}
