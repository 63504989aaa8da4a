import Diagnostics
import Foundation
import Production
import Signing
import TestSupport
import Testing
import Translation

/// Recording sign-offs in a project, and reading them again.
@Suite struct SignTests {
    private static func request(
        _ step: Step = .translated, _ language: String = "ar", by: String? = nil, on date: String? = nil,
        messages: [String] = []
    ) -> SigningRequest {
        SigningRequest(
            language, step, by: by ?? TestSigning.name(step),
            on: date.flatMap { CalendarDate($0) } ?? TestSigning.date(step), messages: messages)
    }

    private static let file = "Translations/ar.signed.yaml"

    /// What is said of a request, as lines and as codes.
    private static func sign(_ request: SigningRequest, in copy: ProjectCopy) throws -> (
        lines: [String]?, problems: [Diagnostic]
    ) {
        var problems: [Diagnostic] = []
        let lines = try copy.project.sign(request, today: CalendarDate("2027-01-01"), reporting: &problems)
        return (lines, problems)
    }

    @Test func `All messages are signed, and named with their places`() async throws {
        try await ProjectCopy.with { copy in
            let signed = try Self.sign(Self.request(), in: copy)
            #expect(signed.problems == [])
            let lines = try #require(signed.lines)
            let count = lines.count { $0.hasPrefix("  Translations/ar.po:") }
            #expect(
                lines.first == "signed as translated by community translator on 2026-04-03: \(count) messages of Arabic"
            )
            let line = try #require(try copy.line(holding: "الخدمة مجانية.", in: "Translations/ar.po"))
            #expect(lines.contains("  Translations/ar.po:\(line)  It is free."))
            #expect(lines.last == "written: \(Self.file)")
            var problems: [Diagnostic] = []
            let status = try #require(copy.project.status(of: ["ar"], today: nil, reporting: &problems))
            #expect(status.languages[0].messages == ["translated": count])
        }
    }

    @Test func `Some messages are signed, and the others can be signed later`() async throws {
        try await ProjectCopy.with { copy in
            let one = try Self.sign(Self.request(messages: ["It is free."]), in: copy)
            #expect(one.lines?.count == 3)
            let reviewed = try Self.sign(Self.request(.reviewed), in: copy)
            #expect(reviewed.lines?.first?.hasSuffix(": 1 message of Arabic") == true)
            #expect(reviewed.lines?.contains { $0.hasSuffix(" messages are not yet signed as translated") } == true)
            let rest = try Self.sign(Self.request(), in: copy)
            #expect(rest.lines?.contains("not signed: 1 message is signed already") == true)
        }
    }

    /// A request that is refused when all is translated, the code of its report and what it says.
    @Test(arguments: [
        (request(.reviewed, by: "Community  Translator"), "signed.same-person", "both the translator and the reviewer"),
        (request(.backTranslated), "signed.refused", "not yet signed as reviewed"),
        (request(.reviewed, by: "nurse@mail.test"), "signed.who", "printed"),
        (request(.reviewed, by: ""), "signed.who", "printed"),
        (request(.reviewed, on: "2027-01-02"), "signed.refused", "still to come"),
        (request(.reviewed, on: "2026-04-02"), "signed.refused", "before 2026-04-03"),
        (request(.reviewed, messages: ["It is free!"]), "signed.refused", "no message 'It is free!'"),
        (request(.translated), "signed.refused", "all of it is signed as translated"),
        (request(.translated, "en"), "signed.refused", "English is the source"),
        (request(.reviewed, "xx"), "project.unknown-language", "'xx'"),
    ])
    func `A sign-off that would not count is refused, and nothing is written`(
        request: SigningRequest, code: String, words: String
    ) async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("ar", upTo: .translated)
            let before = try copy.text(of: Self.file)
            let refused = try Self.sign(request, in: copy)
            #expect(refused.lines == nil)
            #expect(refused.problems.map(\.code.name) == [code])
            #expect(refused.problems.first?.message.contains(words) == true)
            #expect(try copy.text(of: Self.file) == before)
            #expect(!FileManager.default.fileExists(atPath: copy.file("Translations/en.signed.yaml").path))
        }
    }

    /// A fault in a file, and the code of its report.
    @Test(arguments: [
        ("Translations/ar.po", "msgstr \"الخدمة مجانية.\"", "msgstr \"الخدمة", "catalogue.unterminated-string"),
        ("Translations/ar.po", "{days}: من {opens} إلى {closes}", "{days}", "catalogue.placeholder-missing"),
        ("Templates/facts.yaml", "Everybody in England may register", "Nobody may register", "facts.changed"),
        ("Templates/wall-poster/template.yaml", "text: It is free.", "txt: It is free.", "yaml.unknown-key"),
        ("Translations/touched.yaml", "touched: []", "touch: []", "yaml.unknown-key"),
    ])
    func `Words with an error are not signed`(file: String, old: String, new: String, code: String) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(old, with: new, in: file)
            let refused = try Self.sign(Self.request(), in: copy)
            #expect(refused.lines == nil)
            #expect(refused.problems.contains { $0.code.name == code })
            #expect(refused.problems.last?.code == .signingRefused)
            #expect(!FileManager.default.fileExists(atPath: copy.file(Self.file).path))
        }
    }

    @Test func `A sign-off file that cannot be read is not written over`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("ar", upTo: .translated)
            try copy.replace("step: translated", with: "step: done", in: Self.file)
            let before = try copy.text(of: Self.file)
            #expect(try Self.sign(Self.request(.reviewed), in: copy).lines == nil)
            #expect(try copy.text(of: Self.file) == before)
        }
    }

    @Test func `What is fuzzy or missing is left out and counted`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgid \"It is free.\"", with: "#, fuzzy\nmsgid \"It is free.\"", in: "Translations/ar.po")
            let text = try copy.text(of: "Translations/ar.po").translating("Ask at reception", as: "")
            try text.write(to: copy.file("Translations/ar.po"), atomically: true, encoding: .utf8)
            let lines = try #require(try Self.sign(Self.request(), in: copy).lines)
            #expect(lines.contains("not signed: 1 message is marked fuzzy"))
            #expect(lines.contains("not signed: 1 message has no translation"))
        }
    }

    @Test func `English is reviewed and approved, words for staff too`() async throws {
        try await ProjectCopy.with { copy in
            let lines = try #require(try Self.sign(Self.request(.reviewed, "en"), in: copy).lines)
            #expect(lines.contains { $0.hasSuffix("  Staff: anyone can register, free, no papers.") })
            let same = try Self.sign(Self.request(.approved, "en", by: "Practice nurse"), in: copy)
            #expect(same.problems.map(\.code.name) == ["signed.same-person"])
            #expect(try Self.sign(Self.request(.approved, "en"), in: copy).lines != nil)
        }
    }
}
