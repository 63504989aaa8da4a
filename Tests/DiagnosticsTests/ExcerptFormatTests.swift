import Diagnostics
import Testing

/// The two formats for people, `plain` and `terminal`: a headline, the source line, a caret.
@Suite struct ExcerptFormatTests {
    private static let warning = Diagnostic.Code("test.warning", .warning)

    private static let full = Diagnostic(
        Diagnostic.Code("test.error", .error), "the key 'nmae' is not known here", help: "Did you mean 'name'?",
        at: Place(file: "practice.yaml", line: 3, column: 3, length: 4, excerpt: "  nmae: x"),
        on: Diagnostic.Subject(language: "ur", frame: "room"),
        notes: [
            Diagnostic.Note("the frame", at: Place(file: "template.yaml", line: 7, column: 9)),
            Diagnostic.Note("nowhere"),
        ])

    /// The two lines under the headline, without the isolates.
    private func excerpt(_ line: String, column: Int, length: Int = 1) -> [String] {
        let place = Place(file: "f", line: 1, column: column, length: length, excerpt: line)
        let text = DiagnosticFormat.plain.text(for: Diagnostic(Self.warning, "m", at: place))
        return text.split(separator: "\n").dropFirst().map {
            String($0.dropFirst(2)).replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
        }
    }

    @Test func `a plain report has place, line, caret, place on paper, help and notes`() {
        #expect(
            DiagnosticFormat.plain.text(for: Self.full) == """
                practice.yaml:3:3: error: the key 'nmae' is not known here [test.error]
                  \u{2068}  nmae: x\u{2069}
                    ^^^^
                  on: ur, frame 'room'
                  help: Did you mean 'name'?
                  note: template.yaml:7:9: the frame
                  note: nowhere
                """)
    }

    @Test func `a report without a place is one line`() {
        let report = Diagnostic(Self.warning, "something is odd")
        #expect(DiagnosticFormat.plain.text(for: report) == "warning: something is odd [test.warning]")
    }

    @Test(arguments: [nil, ""] as [String?])
    func `a place without a line to show has no caret either`(line: String?) {
        let report = Diagnostic(Self.warning, "m", at: Place(file: "f", excerpt: line))
        #expect(DiagnosticFormat.plain.text(for: report) == "f:1:1: warning: m [test.warning]")
    }

    @Test(arguments: [
        (Diagnostic.Severity.note, "1;36"), (.warning, "1;35"), (.error, "1;31"),
    ])
    func `the terminal gets a colour for each severity`(severity: Diagnostic.Severity, colour: String) {
        let report = Diagnostic(Diagnostic.Code("a.b", severity), "m", at: Place(file: "f", excerpt: "x"))
        #expect(
            DiagnosticFormat.terminal.text(for: report) == """
                f:1:1: \u{1B}[\(colour)m\(severity.rawValue)\u{1B}[0m: \u{1B}[1mm\u{1B}[0m [a.b]
                  \u{2068}x\u{2069}
                  \u{1B}[1;32m^\u{1B}[0m
                """)
    }

    @Test func `without its colours the terminal's report is the plain one`() {
        let text = DiagnosticFormat.terminal.text(for: Self.full)
        #expect(text.replacing(/\u{1B}\[[0-9;]+m/, with: "") == DiagnosticFormat.plain.text(for: Self.full))
    }

    /// A source line, a column, a length, and the caret that must stand under it.
    @Test(arguments: [
        ("key: value", 6, 5, "     ^^^^^"),
        ("key: value", 1, 0, "^"),
        ("key", 9, 1, "   ^"),
        ("key", 3, 9, "  ^"),
        ("\tkey", 2, 3, " ^^^"),
        ("名前: x", 5, 1, "      ^"),
        ("名前: x", 1, 2, "^^^^"),
        ("한글ﾊﾝ！x", 6, 1, "        ^"),
        ("😀x", 2, 1, "  ^"),
        ("e\u{301}e\u{301}: x", 7, 1, "    ^"),
        ("می\u{200C}روم: x", 9, 1, "       ^"),
        ("مُدَرِّس: x", 11, 1, "      ^"),
    ])
    func `the caret stands under its place`(line: String, column: Int, length: Int, caret: String) {
        #expect(excerpt(line, column: column, length: length).last == caret)
    }

    @Test func `a tab is shown as one space`() {
        #expect(excerpt("\ta\tb", column: 4) == [" a b", "   ^"])
    }

    @Test(arguments: ["اسم: x", "name: مرکز", "name: x"])
    func `the source line is isolated, whatever its direction`(line: String) {
        let report = Diagnostic(Self.warning, "m", at: Place(file: "f", excerpt: line))
        #expect(DiagnosticFormat.plain.text(for: report).contains("\n  \u{2068}\(line)\u{2069}\n"))
    }

    @Test(arguments: [
        ("a\u{202E}b", 3, ["a<U+202E>b", "         ^"]),
        ("a\u{1B}[31mb", 2, ["a<U+001B>[31mb", " ^^^^^^^^"]),
        ("a\u{2069}b", 1, ["a<U+2069>b", "^"]),
        ("a\r", 2, ["a<U+000D>", " ^^^^^^^^"]),
    ])
    func `the caret counts a hidden character as it is shown`(line: String, column: Int, shown: [String]) {
        #expect(excerpt(line, column: column) == shown)
    }

    @Test func `hidden characters are shown in every part of a report`() {
        var report = Self.full
        report.message = "m\u{1B}[0m"
        report.help = "h\u{202E}"
        report.location?.file = "f\u{7}"
        report.notes = [Diagnostic.Note("n\nerror: forged", at: Place(file: "g\u{200F}"))]
        let text = DiagnosticFormat.plain.text(for: report)
        for shown in ["m<U+001B>[0m", "h<U+202E>", "f<U+0007>:3:3", "n<U+000A>error: forged", "g<U+200F>:1:1"] {
            #expect(text.contains(shown))
        }
    }

    @Test func `a long line is cut around its place`() {
        let line = String(repeating: "a", count: 100) + "XY" + String(repeating: "b", count: 100)
        let shown = String(repeating: "a", count: 60) + "XY" + String(repeating: "b", count: 40)
        #expect(excerpt(line, column: 101, length: 2) == [shown, String(repeating: " ", count: 60) + "^^"])
    }

    @Test func `a long place is cut too`() {
        let line = String(repeating: "x", count: 500)
        #expect(excerpt(line, column: 1, length: 500).last == String(repeating: "^", count: 60))
        #expect(excerpt(line, column: 1, length: 500).first?.count == 100)
    }
}
