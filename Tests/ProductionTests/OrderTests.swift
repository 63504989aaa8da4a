import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

@Suite struct OrderTests {
    private static func order(
        _ languages: [String] = ["en"], papers: [String] = ["A4"], practice: URL? = nil,
        of project: Project = TestProject.project
    ) -> (order: Order?, problems: [Diagnostic]) {
        var selection = Order.Selection()
        (selection.languages, selection.papers, selection.practiceFile) = (languages, papers, practice)
        var problems: [Diagnostic] = []
        let order = Order(selection, of: project, reporting: &problems)
        return (order, problems)
    }

    @Test func `An empty selection is everything`() throws {
        let order = try #require(Self.order([], papers: []).order)
        #expect(order.editions.count == TestProject.tags.count * TestProject.wallPoster.papers.count)
        #expect(order.diagnostics == [])
    }

    @Test func `An unknown language is reported and the others are made`() throws {
        let (order, problems) = Self.order(["en", "tlh"])
        #expect(problems.map(\.code) == [.unknownLanguage])
        #expect(problems.first?.help?.contains("zh-Hans") == true)
        #expect(try #require(order).editions.map(\.edition.language.tag) == ["en"])
    }

    @Test func `A paper that no template has is reported`() throws {
        let (order, problems) = Self.order(papers: ["A9"])
        #expect(try #require(order).editions.isEmpty)
        withKnownIssue("An unknown paper selects nothing and nobody says so") { #expect(!problems.isEmpty) }
    }

    @Test(arguments: ["scotland", "wales", "northern-ireland"])
    func `A practice outside the sheet's nations gets no sheet`(nation: String) async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("nation", nation)
            let sheets = try await BuiltSheets(
                ["en", "ar"], of: copy.project, practice: practice, into: copy.file("out"))
            #expect(sheets.names() == [])
            #expect(Set(sheets.diagnostics.map(\.code.name)) == ["template.nation-not-covered"])
            let report = try #require(sheets.diagnostics.first)
            #expect(report.location?.file == "practice.yaml")
            #expect(try report.location?.line == copy.line(holding: "nation: ", in: "practice.yaml"))
            #expect(report.help != nil)
            #expect(report.notes.first?.location?.file == "Templates/wall-poster/template.yaml")
        }
    }

    /// A detail that is wrong, and its report.
    @Test(arguments: [
        ("name", "[]", "yaml.wrong-kind"), ("name", "\"A\\u0007\"", "practice.characters"),
        ("name", "\"Elm \\U0001F3E5\"", "practice.characters"),
        ("name", String(repeating: "Elm ", count: 26), "practice.too-long"),
        ("phone", "020 7946 O123", "practice.value"), ("phone", "\"12\"", "practice.value"),
        ("phone", "\"٠٢٠ ٧٩٤٦ ٠١٢٣\"", "practice.value"), ("website", "elm-lane.example", "practice.value"),
        ("website", "javascript:alert(1)", "practice.value"), ("website", "https://élm.example", "practice.value"),
        ("website", "https://e.example/\(String(repeating: "a", count: 120))", "practice.too-long"),
        ("hours", "[{from: monday, opens: \"8\", closes: \"18:30\"}]", "yaml.wrong-kind"),
        ("hours", "[{from: Montag, opens: \"8:00\", closes: \"18:30\"}]", "yaml.wrong-kind"),
        ("hours", "[{from: monday, opens: \"8:60\", closes: \"18:30\"}]", "yaml.wrong-kind"),
        ("hours", "[{from: monday, opens: \"24:59\", closes: \"18:30\"}]", "yaml.wrong-kind"),
        ("hours", "[{from: monday, opens: \"18:30\", closes: \"8:00\"}]", "yaml.wrong-kind"),
        ("name", "\"  \"", "practice.value"), ("website", "https://", "practice.value"),
        ("nation", "atlantis", "practice.value"), ("safe_surgery", "perhaps", "yaml.wrong-kind"),
        ("nmae", "Elm", "yaml.unknown-key"),
    ])
    func `A wrong detail is reported at its line and no order is made`(
        key: String, value: String, code: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let (order, problems) = Self.order(practice: try copy.practice(key, value), of: copy.project)
            let isMade = order != nil
            #expect(!isMade)
            let report = try #require(problems.first)
            #expect(report.code.name == code)
            #expect(report.location?.file == "practice.yaml")
            #expect(try report.location?.line == copy.line(holding: "\(key): ", in: "practice.yaml"))
            #expect(report.help != nil)
        }
    }

    @Test(arguments: [
        ("common.yaml", "monday: {text: Monday", "mon: {text: Monday"),
        ("pictograms/pictograms.yaml", "mirrored: true}", "mirored: true}"),
    ])
    func `A fault in a file that all sheets share stops them all`(file: String, old: String, new: String) async throws {
        try await ProjectCopy.with { copy in
            let path = "Templates/\(file)"
            let text = try copy.text(of: path)
            let place = try #require(text.firstRange(of: old))
            try text.replacingCharacters(in: place, with: new)
                .write(to: copy.file(path), atomically: true, encoding: .utf8)
            let sheets = try await BuiltSheets(["en"], of: copy.project, into: copy.file("out"))
            withKnownIssue("Only a catalogue's errors stop sheets, and a missing weekday is no error") {
                #expect(sheets.diagnostics.hasErrors)
                #expect(sheets.names() == [])
            }
        }
    }
}
