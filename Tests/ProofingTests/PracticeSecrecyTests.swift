import Diagnostics
import Foundation
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
        var isLeaked = false
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
            testDescription: "a wide name", line: "name: \(long)", code: "layout.ink-outside-page",
            secret: "Willowbrook"),
        Detail(
            testDescription: "a number with letters", line: "phone: 020 7946 0777 ext",
            code: "practice.value", secret: "7946 0777"),
        Detail(
            testDescription: "a wide number", line: "phone: 020 7946 0777 \(String(repeating: "-", count: 60))",
            code: "layout.unbreakable-token", secret: "7946 0777", isLeaked: true),
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
