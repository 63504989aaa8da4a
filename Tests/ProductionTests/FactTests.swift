import Design
import Diagnostics
import Foundation
import Layout
import Production
import Proofing
import TestSupport
import Testing
import Translation

/// What the register of facts does to sheets.
@Suite struct FactTests {
    private static let register = "Templates/facts.yaml"
    private static let template = "Templates/wall-poster/template.yaml"

    private func order(
        _ languages: [String], of project: Project, practice: URL? = nil, today: String? = nil, strict: Bool = false
    ) throws -> Order {
        var selection = Order.Selection()
        (selection.templates, selection.languages) = (["wall-poster"], languages)
        (selection.papers, selection.practiceFile) = (["A4"], practice)
        selection.isStrict = strict
        selection.today = today.flatMap { CalendarDate($0 + "-01") }
        var problems: [Diagnostic] = []
        return try #require(Order(selection, of: project, reporting: &problems))
    }

    /// The messages of the wall poster that rest on F02, and the words for staff that do.
    private static let restingOnF02 = [
        "You do not need", "a passport or ID", "proof of address", "immigration papers", "an NHS number",
    ]

    @Test func `A changed fact makes every message that rests on it stale in every language`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("A person can register without", with: "Some can register without", in: Self.register)
            let order = try order(["en", "ar"], of: copy.project)
            #expect(Set(order.diagnostics.map(\.code.name)) == ["facts.changed"])
            for tag in ["en", "ar"] {
                let stale = order.diagnostics.filter { $0.location?.file == "Translations/\(tag).po" }
                #expect(stale.map { $0.notes.first?.message } == Self.restingOnF02.map { "the English is '\($0)'" })
            }
            let staff = order.diagnostics.filter { $0.location?.file == Self.template }
            #expect(staff.map(\.location?.line) == [try copy.line(holding: "Staff: anyone", in: Self.template)])
            #expect(order.editions.map(\.isBlocked) == [true, true])
        }
    }

    @Test func `A language that has been checked against the changed fact is made again`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("A person can register without", with: "Some can register without", in: Self.register)
            let report = try #require(try order(["ar"], of: copy.project).diagnostics.first)
            let entry = try #require(report.help?.firstMatch(of: /F02@[0-9a-f]{6}/)?.0)
            for tag in ["en", "ar"] {
                let file = "Translations/\(tag).po"
                let changed = try copy.text(of: file).replacing(/F02@[0-9a-f]{6}/, with: entry)
                try changed.write(to: copy.file(file), atomically: true, encoding: .utf8)
            }
            let order = try order(["ar", "ur"], of: copy.project)
            #expect(Set(order.diagnostics.compactMap(\.location?.file)) == ["Translations/ur.po"])
            #expect(order.editions.map(\.isBlocked) == [false, true])
        }
    }

    @Test func `Words for staff that the English catalogue has not been checked for stop sheets in all languages`()
        async throws
    {
        try await ProjectCopy.with { copy in
            let old = try #require(try copy.text(of: "Translations/en.po").firstMatch(of: /F02@[0-9a-f]{6}/)?.0)
            try copy.replace(String(old), with: "F02@000000", in: "Translations/en.po")
            let order = try order(["ar"], of: copy.project)
            #expect(order.diagnostics.map(\.code.name) == ["facts.changed"])
            #expect(order.diagnostics.map(\.location?.file) == [Self.template])
            #expect(order.editions.map(\.isBlocked) == [true])
        }
    }

    @Test func `An English catalogue that cannot be read stops no sheet in another language`() async throws {
        try await ProjectCopy.with { copy in
            try Data().write(to: copy.file("Translations/en.po"))
            let order = try order(["ar"], of: copy.project)
            #expect(order.diagnostics == [])
            #expect(order.editions.map(\.isBlocked) == [false])
        }
    }

    /// A change of the project, the code, and the words in whose line of the template it is told.
    @Test(arguments: [
        (template, "facts: [F04]", "facts: [F99]", "facts.unknown", "text: No home address?"),
        (template, "facts: [F04]", "facts: [F08]", "facts.not-for-print", "text: No home address?"),
        (template, "facts: [F04]", "facts: [F10]", "facts.not-for-print", "text: No home address?"),
        (
            template, "text: Scan to open our website", "text: You cannot be traced", "facts.forbidden-words",
            "You cannot be traced"
        ),
        (
            template, "Staff: anyone can register", "Staff: it is illegal to refuse", "facts.forbidden-words",
            "Staff: it is illegal"
        ),
    ])
    func `Words and facts that do not belong together are told at the words`(
        file: String, old: String, new: String, code: String, words: String
    ) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(old, with: new, in: file)
            let order = try order(["en"], of: copy.project)
            #expect(Set(order.diagnostics.map(\.code.name)).subtracting(["catalogue.translation-missing"]) == [code])
            let report = try #require(order.diagnostics.first { $0.code.name == code })
            #expect(report.location?.file == Self.template)
            #expect(try report.location?.line == copy.line(holding: words, in: Self.template))
            #expect(order.editions.map(\.isBlocked) == [true])
        }
    }

    @Test func `Words of the English catalogue that may not be printed are told there`() async throws {
        try await ProjectCopy.with { copy in
            let file = "Translations/en.po"
            try copy.replace("msgstr \"It is free.\"", with: "msgstr \"Hospital care is free.\"", in: file)
            let order = try order(["en"], of: copy.project)
            #expect(order.diagnostics.map(\.code.name) == ["facts.forbidden-words"])
            #expect(try order.diagnostics.map(\.location?.line) == [copy.line(holding: "Hospital care", in: file)])
            #expect(try self.order(["ar"], of: copy.project).diagnostics == [])
        }
    }

    @Test func `A sheet with another nation's facts is an error at each of its messages`() async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("nation", "scotland")
            try copy.replace(
                "  scotland:\n    reviewed: false", with: "  scotland:\n    reviewed: true", in: Self.register)
            // Reviewed, but the sheet does not say that it is for Scotland: one report.
            let refused = try order(["en"], of: copy.project, practice: practice)
            #expect(refused.diagnostics == [])
            #expect(refused.editions.flatMap(\.problems).map(\.code) == [.nationNotCovered])
            #expect(refused.editions.flatMap(\.problems).first?.notes.first?.location?.file == Self.template)
            // Now it says so, though it rests on England's facts.
            try copy.replace("nations: [england]", with: "nations: [england, scotland]", in: Self.template)
            let wrong = try order(["en"], of: copy.project, practice: practice)
            #expect(Set(wrong.diagnostics.map(\.code.name)) == ["facts.other-nation"])
            #expect(wrong.diagnostics.allSatisfy { $0.location?.file == Self.template })
            #expect(wrong.diagnostics.allSatisfy { $0.notes.last?.location?.file == "practice.yaml" })
            #expect(wrong.editions.map(\.isBlocked) == [true])
        }
    }

    @Test(arguments: [(nil, 0), ("2027-11", 0), ("2027-12", 4)] as [(String?, Int)])
    func `Facts of a sheet that are past their review are told, and nothing else is`(today: String?, count: Int) throws
    {
        let problems = try order(["en"], of: TestProject.project, today: today).editions.flatMap(\.problems)
        #expect(problems.map(\.code.name) == Array(repeating: "facts.review-past", count: count))
        #expect(problems.allSatisfy { $0.location?.file == Self.register && $0.severity == .warning })
    }

    @Test(arguments: [false, true]) func `A warning stops a sheet only where that is asked for`(strict: Bool) throws {
        let order = try order(["en"], of: TestProject.project, today: "2028-01", strict: strict)
        #expect(order.editions.map(\.isBlocked) == [strict])
    }

    @Test(arguments: [false, true]) func `So does a warning of a file`(strict: Bool) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("X-State: machine-draft", with: "X-State: draft", in: "Translations/ar.po")
            let order = try order(["ar"], of: copy.project, strict: strict)
            #expect(order.diagnostics.map(\.code.name) == ["catalogue.state"])
            #expect(order.diagnostics.map(\.severity) == [strict ? .error : .warning])
            #expect(order.editions.map(\.isBlocked) == [strict])
        }
    }
}
