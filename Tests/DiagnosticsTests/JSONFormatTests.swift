import Diagnostics
import Foundation
import Testing

@Suite struct JSONFormatTests {
    private static let code = Diagnostic.Code("a.b", .warning)

    private static let full = Diagnostic(
        Self.code, "m", help: "h",
        at: Place(file: "Templates/x.yaml", line: 3, column: 5, length: 2, excerpt: "ab"),
        on: Diagnostic.Subject(language: "ur", template: "wall-poster", paper: "A4", frame: "room"),
        notes: [Diagnostic.Note("n", at: Place(file: "y")), Diagnostic.Note("o")])

    @Test func `a report with everything has all keys, in the order of the alphabet`() {
        #expect(
            DiagnosticFormat.json.text(for: Self.full)
                == #"{"code":"a.b","help":"h","location":"#
                + #"{"column":5,"excerpt":"ab","file":"Templates/x.yaml","length":2,"line":3},"#
                + #""message":"m","notes":[{"location":{"column":1,"file":"y","length":1,"line":1},"message":"n"},"#
                + #"{"message":"o"}],"severity":"warning","subject":"#
                + #"{"frame":"room","language":"ur","paper":"A4","template":"wall-poster"}}"#)
    }

    private static let merged: Diagnostic = {
        var report = Diagnostic(code, "m", replacement: "r", surplus: 7)
        report.sheets = [
            Diagnostic.Subject(template: "leaflet", paper: "A4"), Diagnostic.Subject(template: "leaflet", paper: "A3"),
        ]
        return report
    }()

    @Test func `a report of several sheets names all of them, and how much must go`() {
        #expect(
            DiagnosticFormat.json.text(for: Self.merged)
                == #"{"code":"a.b","message":"m","replacement":"r","severity":"warning","sheets":["#
                + #"{"paper":"A4","template":"leaflet"},{"paper":"A3","template":"leaflet"}],"surplus":7}"#)
    }

    @Test(arguments: [Self.full, Self.merged, Diagnostic(Self.code, "m")])
    func `a report read back from its line is the same`(report: Diagnostic) throws {
        let line = DiagnosticFormat.json.text(for: report)
        #expect(try JSONDecoder().decode(Diagnostic.self, from: Data(line.utf8)) == report)
    }

    @Test func `what a report has not has no key`() {
        let text = DiagnosticFormat.json.text(for: Diagnostic(Self.code, "m"))
        #expect(text == #"{"code":"a.b","message":"m","severity":"warning"}"#)
    }

    @Test(arguments: [
        (#"a "b" \"#, #"a \"b\" \\"#), ("a\nb\r\tc", #"a\nb\r\tc"#), ("\u{1B}\0", #"\u001b\u0000"#),
        ("اردو 😀", "اردو 😀"), ("a/b", "a/b"),
    ])
    func `a report is one line whatever it says`(message: String, escaped: String) {
        let text = DiagnosticFormat.json.text(for: Diagnostic(Self.code, message))
        #expect(text == #"{"code":"a.b","message":"\#(escaped)","severity":"warning"}"#)
    }
}
