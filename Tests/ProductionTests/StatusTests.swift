import Diagnostics
import Foundation
import Production
import Signing
import TestSupport
import Testing
import Translation

/// How far languages have come, and what has changed since.
@Suite struct StatusTests {
    private static let templates = ["wall-poster", "bilingual-poster", "many-languages", "access-card"]

    private static func status(_ tags: [String], of copy: ProjectCopy) throws -> StatusReport {
        var problems: [Diagnostic] = []
        let report = try #require(copy.project.status(of: tags, today: nil, reporting: &problems))
        #expect(problems == [])
        return report
    }

    private static func changes(_ tag: String = "ar", since step: Step? = nil, of copy: ProjectCopy) -> [String] {
        var problems: [Diagnostic] = []
        let lines = copy.project.changeLines(of: tag, since: step, reporting: &problems)
        #expect(problems == [])
        return lines
    }

    @Test func `Messages are counted by state, and sheets that may be hung up`() async throws {
        try await ProjectCopy.with(templates: Self.templates) { copy in
            try copy.sign("en", "ar")
            try copy.sign("uk", upTo: .reviewed)
            try copy.replace("msgid \"It is free.\"", with: "#, fuzzy\nmsgid \"It is free.\"", in: "Translations/uk.po")
            try copy.replace("msgstr \"الخدمة مجانية.\"", with: "msgstr \"مجانا.\"", in: "Translations/ar.po")
            let report = try Self.status(["en", "ar", "uk", "fa"], of: copy)
            let all = try #require(report.languages.first { $0.language == "fa" }?.messages["machine-draft"])
            #expect(report.languages[0].messages.keys.sorted() == ["approved"])
            #expect(
                report.languages.dropFirst().map(\.messages) == [
                    ["stale": 1, "approved": all - 1], ["stale": 1, "reviewed": all - 1], ["machine-draft": all],
                ])
            // The card does not say that it is free; both posters do.
            #expect(report.languages.map(\.sheets.ready) == [2, 1, 0, 0])
            #expect(report.languages.map(\.sheets.all) == [2, 3, 3, 3])
            #expect(report.many.all == 1 && report.many.ready == 0)
            let rows = report.table
            #expect(Set(rows.map(\.count)).count == 1)
            #expect(rows[2].hasPrefix("ar  Arabic ") && rows[2].hasSuffix("1 of 3"))
            #expect(rows.last?.hasSuffix("0 of 1") == true)
        }
    }

    @Test func `Other programs read the same as JSON`() async throws {
        try await ProjectCopy.with { copy in
            let data = Data(try Self.status(["ar"], of: copy).json().utf8)
            let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let row = try #require((object["languages"] as? [[String: Any]])?.first)
            #expect(row["language"] as? String == "ar" && row["english"] as? String == "Arabic")
            #expect((row["messages"] as? [String: Int])?.keys.sorted() == ["machine-draft"])
            #expect(row["sheets"] as? [String: Int] == ["ready": 0, "all": 1])
        }
    }

    @Test func `A blocked sheet is not ready`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            try copy.replace("F01@1da3ac", with: "F01@000000", in: "Translations/ar.po")
            var problems: [Diagnostic] = []
            let report = try #require(copy.project.status(of: ["ar"], today: nil, reporting: &problems))
            #expect(problems.contains { $0.code.name == "facts.changed" })
            #expect(report.languages[0].messages.keys.sorted() == ["approved"])
            #expect(report.languages[0].sheets.ready == 0)
        }
    }

    @Test func `Nothing has changed of what nobody has signed, or nobody has touched`() async throws {
        try await ProjectCopy.with { copy in
            #expect(Self.changes(of: copy) == ["nobody has signed Arabic (ar) yet, so all of it is new"])
            try copy.sign("ar", upTo: .reviewed)
            #expect(Self.changes(of: copy).count == 1)
            #expect(Self.changes(of: copy)[0].hasPrefix("Arabic (ar), since it was signed as reviewed: 0 of "))
            #expect(
                Self.changes(since: .approved, of: copy)
                    == ["nobody has signed Arabic (ar) as approved yet, so all of it is new"])
        }
    }

    private static let poster = "Templates/wall-poster/template.yaml"

    @Test func `A change is shown with its English, its place and its reason`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("ar")
            let catalogue = "Translations/ar.po"
            try copy.replace(
                "msgid \"It is free.\"",
                with: "#, fuzzy\n#| msgid \"It is free.\"\nmsgid \"It is free of charge.\"", in: catalogue)
            try copy.replace("text: It is free.", with: "text: It is free of charge.", in: Self.poster)
            let line = try #require(try copy.line(holding: "الخدمة مجانية.", in: catalogue))
            let lines = Self.changes(of: copy)
            #expect(lines[0].contains(": 1 of "))
            #expect(
                lines.dropFirst() == [
                    "", "\(catalogue):\(line): stale", "  English      It is [-free.-] {+free of charge.+}",
                    "  translation  \u{2068}الخدمة مجانية.\u{2069}",
                    "  why          the English has changed; it is marked fuzzy",
                ])
        }
    }

    @Test func `A slip that was mended changes nothing`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            let (was, now) = ("You do not need", "You do not need:")
            for file in ["Translations/ar.po", "Translations/en.po"] {
                try copy.text(of: file).replacing("\"\(was)\"", with: "\"\(now)\"")
                    .write(to: copy.file(file), atomically: true, encoding: .utf8)
            }
            try copy.replace("text: \(was)", with: "text: \"\(now)\"", in: Self.poster)
            #expect(Self.changes(of: copy).contains { $0.contains("You do not [-need-] {+need:+}") })
            let pair = "{was: \(was), now: \"\(now)\", why: a colon, by: editor, date: \"2026-11-01\"}"
            try copy.replace("touched: []", with: "touched:\n  - \(pair)", in: "Translations/touched.yaml")
            let lines = Self.changes(of: copy)
            #expect(lines.count == 2 && lines[0].contains(": 0 of "))
            #expect(lines[1] == "1 more: only slips in the English were mended, so their sign-offs hold")
            let report = try Self.status(["ar"], of: copy)
            #expect(report.languages[0].messages["source-touched"] == 1)
            #expect(report.languages[0].sheets.ready == 1)
        }
    }
}
