import Design
import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

@testable import Signing

/// Reading and writing the file beside a catalogue.
@Suite struct SignOffsFileTests {
    private typealias Sample = SigningSample

    private static func read(_ text: String, of language: String = "pl") -> (signOffs: SignOffs, reports: [Diagnostic])
    {
        var reports: [Diagnostic] = []
        let source = SourceText(file: "Translations/\(language).signed.yaml", text: text)
        return (SignOffs(parsing: source, of: language, reporting: &reports), reports)
    }

    @Test(arguments: Step.allCases)
    func `What was written is read again`(last: Step) {
        let signOffs = Sample.signed(upTo: last)
        let read = Self.read(signOffs.text)
        #expect(read.reports == [])
        #expect(read.signOffs.text == signOffs.text)
        #expect(read.signOffs.rows == signOffs.rows)
        #expect(Sample.state(Sample.open, read.signOffs) == Sample.state(Sample.open, signOffs))
    }

    @Test func `Whatever English holds is text`() {
        let texts = ["yes", "#no: comment", "\"{quotes}\"\n\\ and: more", "\u{2028}\u{202E}12", "2027-01-01"].map {
            Sample.text($0, context: "- x: \($0)", note: $0)
        }
        let words = texts.map { text in
            "msgctxt \(Self.quoted(text.context ?? ""))\nmsgid \(Self.quoted(text.text))\nmsgstr \"słowa\""
        }
        let catalogue = TestProject.catalogue(of: words.joined(separator: "\n\n"))
        let signOffs = Sample.signed("pl", catalogue, texts)
        #expect(signOffs.rows.count == texts.count)
        let read = Self.read(signOffs.text)
        #expect(read.reports == [] && read.signOffs.rows == signOffs.rows)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }

    @Test func `A file shows what was signed, and where to begin`() {
        #expect(
            Sample.signed(upTo: .reviewed).text.split(separator: "\n").dropFirst(4).joined(separator: "\n") == """
                language: pl
                sign_offs:
                  - {number: 1, step: translated, by: "community translator", date: "2026-04-03"}
                  - {number: 2, step: reviewed, by: "practice nurse", date: "2026-05-03"}
                words:
                  - english: "It is free."
                    signed: [1, 2]
                    translation: "4e6e6f3a958d"
                    notes: ["dc64e8afc70f"]
                    facts: [F01@aaaaaa]
                  - english: "Open"
                    context: "door"
                    signed: [1, 2]
                    translation: "a9607b5514df"
                    notes: ["690335a2287a"]
                """)
    }

    private static let file = """
        language: pl
        sign_offs:
          - {number: 1, step: translated, by: translator, date: "2026-04-03"}
          - {number: 2, step: reviewed, by: reviewer, date: "2026-05-03"}
        words:
          - english: It is free.
            signed: [1, 2]
            translation: 0123456789ab
            notes: [ba9876543210]
            facts: [F01@1da3ac]
        """

    @Test func `A file that people could have written is read without a report`() {
        let read = Self.read(Self.file)
        #expect(read.reports == [])
        #expect(read.signOffs.rows.map(\.numbers) == [[1, 2]])
    }

    /// A change of that file, the code of its report, its line, and how many sign-offs and rows are left.
    @Test(arguments: [
        ("language: pl", "language: de", "signed.language", 1, 0, 0),
        ("language: pl", "lang: pl", "yaml.unknown-key", 1, 0, 0),
        ("step: reviewed", "step: checked", "yaml.wrong-kind", 4, 1, 1),
        ("number: 2", "number: 1", "yaml.wrong-kind", 4, 1, 1),
        ("number: 2", "number: 1.5", "yaml.wrong-kind", 4, 1, 1),
        ("number: 2", "number: 99999999999999999999", "yaml.wrong-kind", 4, 1, 1),
        ("by: reviewer", "by: Translator", "signed.same-person", 4, 2, 1),
        ("by: reviewer", "by: \"re.viewer@mail.test\"", "catalogue.personal-address", 4, 1, 1),
        ("by: reviewer", "by: \"re\\u200Bviewer\"", "signed.who", 4, 1, 1),
        ("2026-05-03", "2026-13-03", "yaml.wrong-kind", 4, 1, 1), ("by: reviewer, ", "", "yaml.missing-key", 4, 1, 1),
        ("[1, 2]", "[1, 3]", "yaml.wrong-kind", 7, 2, 1), ("[1, 2]", "[]", "yaml.wrong-kind", 7, 2, 1),
        ("[1, 2]", "1", "yaml.wrong-kind", 7, 2, 1), ("0123456789ab", "0123456789AB", "yaml.wrong-kind", 8, 2, 0),
        ("0123456789ab", "0123456789a", "yaml.wrong-kind", 8, 2, 0),
        ("[ba9876543210]", "[none]", "yaml.wrong-kind", 9, 2, 1), ("F01@1da3ac", "F01", "yaml.wrong-kind", 10, 2, 1),
        ("facts:", "fact:", "yaml.unknown-key", 10, 2, 1), ("signed: [1, 2]", "seal: x", "yaml.unknown-key", 7, 2, 1),
        ("words:", "# ask jan@mail.test\nwords:", "catalogue.personal-address", 5, 2, 1),
        ("words:", "# ask LL@li.org\nwrds:", "yaml.unknown-key", 6, 2, 0),
        ("language: pl", "language: &a pl", "yaml.too-large", 1, 0, 0),
    ])
    func `A faulty file is reported at its line and counts for less`(
        old: String, new: String, code: String, line: Int, signOffs: Int, rows: Int
    ) throws {
        let read = Self.read(try Self.file.replacingOnce(old, with: new))
        let first = try #require(read.reports.first)
        #expect(first.code.name == code && first.location?.line == line)
        #expect(read.signOffs.signOffs.count == signOffs)
        #expect(read.signOffs.rows.count == rows)
    }

    @Test func `Nothing that is left of a faulty file is worth more than the whole`() throws {
        let text = Sample.signed().text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices {
            let without = lines[..<index] + lines[(index + 1)...]
            let left = Self.read(without.joined(separator: "\n")).signOffs
            #expect(Sample.state(Sample.free, left) <= .approved)
            let isRow = lines[index].contains("number: ")
            if isRow { #expect(Sample.state(Sample.free, left) < .approved) }
        }
    }

    @Test func `A large file is refused`() {
        let rows = String(repeating: "  - {english: x, signed: [1], translation: 0123456789ab}\n", count: 5_000)
        let read = Self.read("language: pl\nwords:\n\(rows)")
        #expect(read.reports.map(\.code.name) == ["yaml.too-large"])
        #expect(read.signOffs.isEmpty)
    }
}
