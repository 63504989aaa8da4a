import Design
import Diagnostics
import Layout
import Signing
import TestSupport
import Testing
import Translation

@testable import Proofing

@Suite struct ChangedFactTests {
    @Test func `A version is six hexadecimal digits and tells facts apart`() {
        let versions = TestProject.setting.facts.facts.map(\.version)
        #expect(versions.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{6}/) != nil })
        #expect(Set(versions).count == versions.count)
    }

    /// What `printf 'Everybody can register.\nengland\nprint' | sha256sum` begins with.
    @Test func `A version is the same on every machine`() {
        #expect(FactRegister.sample["F01"]?.version == "13cb67")
    }

    /// A change of the sample's first fact, and whether its words must be checked anew.
    @Test(arguments: [
        ("Everybody can register.", "Nearly everybody can register.", true),
        ("Everybody can register.", "everybody can register.", true),
        ("nations: [england]", "nations: [scotland]", true),
        ("tier: print", "tier: careful", true), ("statement: Everybody can", "statement: Everybody  can", false),
        ("statement: Everybody can register.", "statement: >-\n      Everybody\n      can register.", false),
        ("checked: 2026-11\n    review_by: 2027-11", "checked: 2027-10\n    review_by: 2028-10", false),
        ("tier: print", "tier: print\n    caution: Short.", false),
    ])
    func `A version changes with what words rest on and with nothing else`(
        old: String, new: String, isChanged: Bool
    ) throws {
        let other = try FactRegister.sample(old, new)
        #expect((other["F01"]?.version != FactRegister.sample["F01"]?.version) == isChanged)
        #expect(other["F03"]?.version == FactRegister.sample["F03"]?.version)
    }

    @Test func `The order of nations is no part of a version`() throws {
        let other = try FactRegister.sample(
            "not in the law.\n    nations: [england, scotland]", "not in the law.\n    nations: [scotland, england]")
        #expect(other["F03"]?.version == FactRegister.sample["F03"]?.version)
    }

    private static let current = FactVersions(of: .sample)
    private static let texts = [
        TemplateText("Register here.", citing: "F01"), TemplateText("It is free.", citing: "F01", "F02"),
        TemplateText("Hello."),
    ]

    private func catalogue(_ field: String?, _ words: [String] = texts.map(\.text)) -> Catalogue {
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        let line = field.map { "\"X-Facts: \($0)\\n\"\n" } ?? ""
        let entries = words.map { "\nmsgid \"\($0)\"\nmsgstr \"\($0)\"\n" }
        var problems: [Diagnostic] = []
        return Catalogue(parsing: Array((header + line + entries.joined()).utf8), file: "ar.po", reporting: &problems)
    }

    private func reports(_ field: String?, _ texts: [TemplateText] = texts) -> [Diagnostic] {
        ChangedFactCheck(.sample).diagnostics(
            for: catalogue(field), in: TestProject.language("ar"), of: texts)
    }

    /// A header's versions, and the messages that must be checked against facts.
    @Test(
        arguments: [
            (current.text, []), (nil, ["Register here.", "It is free."]), ("", ["Register here.", "It is free."]),
            ("F01@\(current["F01"] ?? "")", ["It is free."]),
            ("F01@000000 F02@\(current["F02"] ?? "")", ["Register here.", "It is free."]),
            ("\(current.text) F09@123456", []), ("\(current.text) F01@000000", ["Register here.", "It is free."]),
            ("\(current.text) \(current.text)", []),
            (current.text.replacing("@", with: ":"), ["Register here.", "It is free."]),
        ] as [(String?, [String])])
    func `A message is stale if the header has another version of a fact behind it, or none`(
        field: String?, stale: [String]
    ) {
        let reports = reports(field)
        #expect(reports.map(\.code.name) == stale.map { _ in "facts.changed" })
        #expect(reports.map { $0.notes.first?.message } == stale.map { "the English is '\($0)'" })
    }

    @Test func `A report says which facts and which versions, at the message`() throws {
        let report = try #require(reports(nil).last)
        let (first, second) = (Self.current["F01"] ?? "", Self.current["F02"] ?? "")
        #expect(report.severity == .error)
        #expect(report.message == "these words are not checked against the present version of 'F01' and 'F02'")
        #expect(
            report.help
                == "Check that they still say so, then write F01@\(first) F02@\(second) into X-Facts in the header of ar.po."
        )
        #expect(report.location == catalogue(nil).messages[1].translationLocation)
        #expect(report.subject?.language == "ar")
        let facts = ["F01", "F02"].compactMap { FactRegister.sample[$0] }
        #expect(report.notes.dropFirst().map(\.location) == facts.map(\.location))
        #expect(report.notes.first?.location == Self.texts[1].location)
    }

    @Test func `Words that stand in two templates are told once, with the facts of both`() {
        let texts = [TemplateText("Hello.", citing: "F01"), TemplateText("Hello.", citing: "F02")]
        let reports = reports(nil, texts)
        #expect(reports.count == 1)
        #expect(reports.first?.message.contains("'F01' and 'F02'") == true)
    }

    @Test func `A message without a translation is missed for itself`() {
        let check = ChangedFactCheck(.sample)
        let empty = catalogue(nil, ["Other."])
        #expect(check.diagnostics(for: empty, in: TestProject.language("ar"), of: Self.texts) == [])
    }

    @Test func `The English catalogue speaks for words that stay English`() {
        let staff = [TemplateText("Staff: ask.", citing: "F02", staff: true), TemplateText("Patients", citing: "F02")]
        let check = ChangedFactCheck(.sample)
        let reports = check.diagnostics(forStaff: staff, english: catalogue("F02@000000"))
        #expect(reports.map(\.location) == [staff[0].location])
        #expect(check.diagnostics(forStaff: staff, english: catalogue(Self.current.text)) == [])
    }

    @Test(arguments: TestProject.tags) func `Every catalogue says against which facts it was written`(tag: String) {
        #expect(FactVersions(in: TestProject.catalogue(tag).header) == FactVersions(of: TestProject.setting.facts))
    }
}
