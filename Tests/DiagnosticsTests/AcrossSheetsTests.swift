import Diagnostics
import Testing

/// Reports that say the same of several sheets become one.
@Suite struct AcrossSheetsTests {
    private static let overflow = Diagnostic.Code("layout.overflow", .error)
    private static let words = Diagnostic.Code("catalogue.wrong-letter", .error)
    private static let place = Place(file: "ur.po", line: 7, column: 8)

    private func report(_ message: String, on sheet: String, _ paper: String, surplus: Int? = nil) -> Diagnostic {
        Diagnostic(
            Self.overflow, message, at: Self.place,
            on: Diagnostic.Subject(language: "ur", template: sheet, paper: paper, frame: "room"), surplus: surplus)
    }

    @Test func `The worst sheet's report is kept, and names all of them`() {
        let merged = [
            report("5 too long", on: "wall-poster", "A4", surplus: 5),
            report("9 too long", on: "leaflet", "A4", surplus: 9),
            report("7 too long", on: "wall-poster", "A5", surplus: 7),
        ].acrossSheets
        #expect(merged.map(\.message) == ["9 too long"])
        #expect(merged[0].sheets.map(\.template) == ["wall-poster", "leaflet", "wall-poster"])
        #expect(
            DiagnosticFormat.plain.text(for: merged[0])
                == "ur.po:7:8: error: 9 too long [layout.overflow]\n  shows on: wall-poster A4, A5; leaflet A4")
    }

    @Test func `Other words, another place or another code are another report`() {
        var elsewhere = report("torn", on: "wall-poster", "A4")
        elsewhere.location?.line = 9
        var other = report("torn", on: "wall-poster", "A4")
        other.code = Self.words
        let all = [report("torn", on: "wall-poster", "A4"), report("small", on: "wall-poster", "A4"), elsewhere, other]
        #expect(all.acrossSheets.map(\.message) == ["torn", "small", "torn", "torn"])
    }

    @Test func `A report of no sheet stays as it is`() {
        let report = Diagnostic(Self.words, "wrong", at: Self.place, on: Diagnostic.Subject(language: "ur"))
        #expect([report, report].acrossSheets == [report])
    }

    @Test func `What is known before layout takes the sheets of what is found on them`() {
        let early = Diagnostic(Self.overflow, "missing", at: Self.place, on: Diagnostic.Subject(language: "ur"))
        let merged = [early, report("missing", on: "leaflet", "A4")].acrossSheets
        #expect(
            merged.map(\.sheets) == [
                [Diagnostic.Subject(language: "ur", template: "leaflet", paper: "A4", frame: "room")]
            ])
    }

    @Test func `Several problems of a message stand under its heading, for people`() {
        let line = Place(file: "ur.po", line: 7, column: 8, length: 3, excerpt: "msgstr \"abc\"")
        var group = DiagnosticGroup("It is free.", at: line)
        var other = report("torn", on: "leaflet", "A4")
        other.location?.line = 9
        group.diagnostics = [
            Diagnostic(
                Self.words, "'a' is wrong", help: "Write 'b'.", replacement: "bbc", at: line,
                on: Diagnostic.Subject(language: "ur"),
                notes: [
                    Diagnostic.Note("here too", at: Place(file: "ur.po", line: 20, column: 1)),
                    Diagnostic.Note("the English", at: Place(file: "Templates/x.yaml")),
                ]),
            other,
        ]
        let heading = "ur.po:7: It is free.\n  \u{2068}msgstr \"abc\"\u{2069}\n"
        let first = "  error: 'a' is wrong [catalogue.wrong-letter]\n    help: Write 'b'.\n"
        let last = "  line 9: error: torn [layout.overflow]\n    on: ur, leaflet, A4, frame 'room'"
        let note = "    note: ur.po:20:1: here too\n"
        #expect(
            DiagnosticFormat.plain.text(for: group)
                == heading + first + "    write: \u{2068}bbc\u{2069}\n" + note + last)
        group.replacement = "bbb"
        #expect(
            DiagnosticFormat.plain.text(for: group)
                == heading + first + note + last + "\n  write: \u{2068}bbb\u{2069}")
        let machine = group.diagnostics.map { DiagnosticFormat.json.text(for: $0) }.joined(separator: "\n")
        #expect(DiagnosticFormat.json.text(for: group) == machine)
    }
}
