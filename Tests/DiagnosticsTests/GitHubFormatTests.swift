import Diagnostics
import Testing

/// Workflow commands, whose values must not end the command or forge another.
@Suite struct GitHubFormatTests {
    private func text(
        _ message: String, _ severity: Diagnostic.Severity = .error, help: String? = nil,
        at location: Place? = nil, on subject: Diagnostic.Subject? = nil, notes: [Diagnostic.Note] = []
    ) -> String {
        let code = Diagnostic.Code("a.b", severity)
        return DiagnosticFormat.github.text(
            for: Diagnostic(code, message, help: help, at: location, on: subject, notes: notes))
    }

    @Test(arguments: [
        (Diagnostic.Severity.note, "notice"), (.warning, "warning"), (.error, "error"),
    ])
    func `each severity has its command`(severity: Diagnostic.Severity, command: String) {
        #expect(text("m", severity) == "::\(command) title=a.b::m")
    }

    @Test func `a place is told as file, line and column`() {
        let place = Place(file: "Templates/x.yaml", line: 3, column: 5, excerpt: "secret")
        #expect(text("m", at: place) == "::error file=Templates/x.yaml,line=3,col=5,title=a.b::m")
    }

    @Test func `the place on paper, help and notes stand on one line`() {
        let report = text(
            "m", help: "h", on: Diagnostic.Subject(language: "ur", frame: "room"), notes: [Diagnostic.Note("n")])
        #expect(report == "::error title=a.b::m (ur, frame 'room')%0Ah%0Anote: n")
    }

    @Test func `a report of several sheets names them, and its text stays on one line`() {
        var report = Diagnostic(
            Diagnostic.Code("a.b", .error), "m", help: "h", replacement: "one\ntwo",
            on: Diagnostic.Subject(template: "leaflet", paper: "A4"))
        report.sheets = [report.subject, Diagnostic.Subject(template: "leaflet", paper: "A3")].compactMap(\.self)
        let text = DiagnosticFormat.github.text(for: report)
        #expect(text == #"::error title=a.b::m%0Ashows on: leaflet A4, A3%0Ah%0Awrite: one\ntwo"#)
    }

    @Test(arguments: [
        ("50 % more", "50 %25 more"), ("%0A", "%250A"), ("a\nb", "a%0Ab"), ("a\n\n", "a%0A%0A"),
        ("a\r\nb", "a<U+000D><U+000A>b"), ("a\rb", "a<U+000D>b"), ("::error::x", "::error::x"),
        ("\u{1B}[31m", "<U+001B>[31m"), ("a\u{202E}b", "a<U+202E>b"), ("a, b: c", "a, b: c"),
        ("زنگ بزنید", "زنگ بزنید"),
    ])
    func `a message cannot end its line`(message: String, escaped: String) {
        #expect(text(message) == "::error title=a.b::\(escaped)")
    }

    @Test(arguments: [
        ("a,b", "a%2Cb"), ("a:b", "a%3Ab"), ("a::b", "a%3A%3Ab"), ("100%", "100%25"), ("a\nb", "a%0Ab"),
        ("a,line=9", "a%2Cline=9"), ("ö/ü", "ö/ü"),
    ])
    func `a file's name cannot end its property`(file: String, escaped: String) {
        #expect(text("m", at: Place(file: file)) == "::error file=\(escaped),line=1,col=1,title=a.b::m")
    }

    @Test func `a mark above a comma does not hide it`() {
        #expect(text("m", at: Place(file: "a,\u{301}b")).hasPrefix("::error file=a%2C\u{301}b,"))
    }
}
