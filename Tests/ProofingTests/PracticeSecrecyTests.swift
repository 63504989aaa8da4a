import Design
import Diagnostics
import Foundation
import Layout
import Production
import Proofing
import TestSupport
import Testing
import Translation

/// What a practice writes about itself must not get into a log.
@Suite(.drawing) struct PracticeSecrecyTests {
    /// A detail that something is wrong with.
    struct Detail: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let line: String
        let code: String
        /// What must not stand in a report.
        let secret: String
    }

    private static let long = String(repeating: "Willowbrook", count: 9)
    private static let details = [
        Detail(
            testDescription: "a name with a control", line: "name: \"Willowbrook\\u202E\"", code: "practice.characters",
            secret: "Willowbrook"),
        Detail(
            testDescription: "a long name", line: "name: Willowbrook \(long)", code: "practice.too-long",
            secret: "Willowbrook"),
        Detail(
            testDescription: "a wide name", line: "name: \(long)", code: "layout.unbreakable-token",
            secret: "Willowbrook"),
        Detail(
            testDescription: "a number with letters", line: "phone: 020 7946 0777 ext",
            code: "practice.value", secret: "7946 0777"),
        Detail(
            testDescription: "a wide number", line: "phone: 020 7946 0777 \(String(repeating: "-", count: 60))",
            code: "layout.unbreakable-token", secret: "7946 0777"),
        Detail(
            testDescription: "an address without a scheme", line: "website: www.willowbrook.example",
            code: "practice.value", secret: "willowbrook"),
        Detail(
            testDescription: "a logo without permission", line: "logo: willowbrook.svg",
            code: "practice.logo-permission", secret: "willowbrook"),
        Detail(
            testDescription: "an unknown key", line: "manager: Doctor Willowbrook", code: "yaml.unknown-key",
            secret: "Willowbrook"),
        Detail(
            testDescription: "a broken line", line: "surgery: Willowbrook: Surgery", code: "yaml.syntax",
            secret: "Willowbrook"),
    ]

    @Test(arguments: details) func `A message about a practice does not say its details`(detail: Detail) throws {
        let reports = try reports(about: detail)
        #expect(reports.contains { $0.code.name == detail.code })
        for text in reports.flatMap({ [$0.message, $0.help ?? ""] + $0.notes.map(\.message) }) {
            #expect(!text.contains(detail.secret))
        }
    }

    @Test(arguments: details, DiagnosticFormat.allCases)
    func `A report about a practice does not quote its details`(detail: Detail, format: DiagnosticFormat) throws {
        let texts = try reports(about: detail).map { format.text(for: $0) }
        // GitHub's form has no excerpt, so it leaks only what the message does.
        for text in texts { #expect(!text.contains(detail.secret)) }
    }

    /// Details that are too wide for every place, on every sheet that shows them.
    @Test(arguments: TestProject.templateNames)
    func `No report about a sheet says what it says of the practice`(name: String) throws {
        let wide = String(repeating: "Willowbrook", count: 8)
        let number = "020 7946 0777 \(String(repeating: "-", count: 60))"
        var practice = TestProject.fullPractice
        (practice.name, practice.phone, practice.website) = (wide, number, "https://willowbrook.example/\(wide)")
        practice.help = HelpLine(name: wide, phone: number)
        practice.interpreters = InterpreterLine(phone: number, code: wide)
        let (from, until) = (try #require(CalendarDate("2031-03-04")), try #require(CalendarDate("2034-03-03")))
        practice.sanctuary = SanctuaryAward(
            body: wide, from: from, until: until, learned: wide, doing: wide, sharing: wide)
        practice.event = HealthEvent(
            topic: .health, date: from, opens: "18:00", closes: "19:30", place: wide, link: practice.website)
        var problems: [Diagnostic] = []
        let fonts = try #require(TestProject.project.fonts(reporting: &problems))
        for tag in ["en", "ar"] {
            let edition = TestProject.sheet(TestProject.template(name), tag, practice: practice)
            let sheet = edition.laidOut(with: try TestProject.fontMap())
            let reports = Proof(fonts: fonts).diagnostics(for: sheet, of: edition)
            // The guide and the sheet of pictograms hardly speak of a practice.
            #expect(!reports.isEmpty || ["desk-guide", "pictogram-sheet"].contains(name))
            for text in reports.flatMap({ report in DiagnosticFormat.allCases.map { $0.text(for: report) } }) {
                #expect(!text.lowercased().contains("willowbrook") && !text.contains("7946 0777"))
            }
        }
    }

    private func reports(about detail: Detail) throws -> [Diagnostic] {
        let file = TestProject.root.appending(path: ChangedSheet.practice)
        let key = detail.line.prefix { $0 != ":" }
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        let old = lines.first { $0.hasPrefix("\(key):") } ?? "nation: england"
        let new = old.hasPrefix("\(key):") ? detail.line : "\(old)\n\(detail.line)"
        do {
            return try ChangedSheet("en", .words(in: ChangedSheet.practice, old, new)).diagnostics
        } catch let unreadable as ChangedSheet.Unreadable {
            return unreadable.diagnostics
        }
    }
}
