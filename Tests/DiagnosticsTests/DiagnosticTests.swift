import Diagnostics
import Testing

/// A place in an input file; `Testing` has a `SourceLocation` too.
typealias Place = Diagnostics.SourceLocation

@Suite struct DiagnosticTests {
    private static let note = Diagnostic(Diagnostic.Code("test.note", .note), "a note")
    private static let warning = Diagnostic(Diagnostic.Code("test.warning", .warning), "a warning")
    private static let error = Diagnostic(Diagnostic.Code("test.error", .error), "an error")

    @Test func `a warning is worse than a note and an error is worse than a warning`() {
        #expect(Diagnostic.Severity.allCases.reversed().sorted() == [.note, .warning, .error])
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
        #expect(!(Diagnostic.Severity.error < .error))
    }

    @Test func `the code fixes how bad a problem is`() {
        #expect([Self.note, Self.warning, Self.error].map(\.severity) == [.note, .warning, .error])
    }

    @Test(arguments: [
        ([], false), ([Self.note, Self.warning], false), ([Self.warning, Self.error], true), ([Self.error], true),
    ])
    func `only an error stops a sheet`(diagnostics: [Diagnostic], stops: Bool) {
        #expect(diagnostics.hasErrors == stops)
    }

    @Test func `problems are counted by how bad they are`() {
        let diagnostics = [Self.warning, Self.error, Self.warning]
        #expect(Diagnostic.Severity.allCases.map(diagnostics.count(of:)) == [0, 2, 1])
    }

    @Test(arguments: [
        (Diagnostic.Subject(), ""), (Diagnostic.Subject(language: "ur"), "ur"),
        (Diagnostic.Subject(language: "ur", paper: "A5"), "ur, A5"),
        (Diagnostic.Subject(template: "wall-poster", frame: "room"), "wall-poster, frame 'room'"),
        (
            Diagnostic.Subject(language: "ur", template: "wall-poster", paper: "A4", frame: "room"),
            "ur, wall-poster, A4, frame 'room'"
        ),
    ])
    func `a place on paper is told as language, sheet, paper and frame`(subject: Diagnostic.Subject, text: String) {
        #expect(subject.text == text)
    }
}
