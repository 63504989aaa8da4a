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
        _ languages: [String] = ["en"], templates: [String] = ["wall-poster"], papers: [String] = ["A4"],
        practice: URL? = nil, of project: Project = TestProject.project
    ) -> (order: Order?, problems: [Diagnostic]) {
        var selection = Order.Selection()
        selection.templates = templates
        (selection.languages, selection.papers, selection.practiceFile) = (languages, papers, practice)
        var problems: [Diagnostic] = []
        let order = Order(selection, of: project, reporting: &problems)
        return (order, problems)
    }

    @Test func `An empty selection is everything`() async throws {
        try await ProjectCopy.with { copy in
            let order = try #require(Self.order([], templates: [], papers: [], of: copy.project).order)
            #expect(order.editions.count == TestProject.tags.count * TestProject.wallPoster.papers.count)
            #expect(order.diagnostics == [])
        }
    }

    @Test func `An unknown language is reported and the others are made`() throws {
        let (order, problems) = Self.order(["en", "tlh"])
        #expect(problems.map(\.code) == [.unknownLanguage])
        #expect(problems.first?.help?.contains("zh-Hans") == true)
        #expect(try #require(order).editions.map(\.edition.language.tag) == ["en"])
    }

    @Test func `A paper that no template has is reported`() throws {
        let (order, problems) = Self.order(papers: ["A5", "A9", "A9"])
        #expect(try #require(order).editions.map(\.edition.paper.name) == ["A5"])
        #expect(problems.map(\.message) == ["there is no sheet on paper 'A9'"])
        #expect(problems.map(\.code) == [.unknownPaper])
        #expect(problems.first?.help == "Known papers are: A4, A3, A5.")
    }

    @Test func `What is asked for twice is made once`() throws {
        let (order, problems) = Self.order(["en", "ur", "en"], papers: ["A4", "A4"])
        #expect(problems == [])
        #expect(try #require(order).editions.map(\.edition.language.tag) == ["en", "ur"])
    }

    @Test func `A project without templates is reported`() async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.removeItem(at: copy.file("Templates/wall-poster"))
            let (order, problems) = Self.order(templates: [], of: copy.project)
            #expect(try #require(order).editions.isEmpty)
            #expect(problems.map(\.code) == [.unreadableFile])
            #expect(problems.first?.message.contains("'Templates'") == true)
        }
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
            #expect(try report.location?.line == copy.line(beginning: "nation: ", in: "practice.yaml"))
            #expect(report.help != nil)
            let nation = try #require(TestProject.setting.facts.nation(nation))
            #expect(report.help == nation.reason)
            #expect(report.notes.first?.location == nation.location)
            #expect(sheets.diagnostics.allSatisfy { $0 == report })
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
            #expect(try report.location?.line == copy.line(beginning: "\(key): ", in: "practice.yaml"))
            #expect(report.help != nil)
        }
    }

    @Test(arguments: [
        ("Templates/common.yaml", "monday: {text: Monday", "mon: {text: Monday"),
        ("Templates/common.yaml", "{days}: {opens}", "{days}: {open}"),
        ("Templates/pictograms/pictograms.yaml", "mirrored: true}", "mirored: true}"),
        ("Templates/theme.yaml", "rgb: \"#8A3522\"", "rgb: red"),
        ("Templates/facts.yaml", "tier: print\n", "tier: prnt\n"), ("Templates/facts.yaml", "\nfacts:\n", "\nfact:\n"),
        ("Translations/languages.yaml", "minimum: 18", "minimum: -18"),
        ("Translations/languages.yaml", "tag: en\n", "tag: eng\n"),
        ("Fonts/fonts.yaml", "weight: 200", "weight: bold"),
    ])
    func `A fault in a file that all sheets share stops them all`(file: String, old: String, new: String) async throws {
        try await ProjectCopy.with { copy in
            let text = try copy.text(of: file)
            let place = try #require(text.firstRange(of: old))
            try text.replacingCharacters(in: place, with: new)
                .write(to: copy.file(file), atomically: true, encoding: .utf8)
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.problems.hasErrors)
            #expect(sheets.problems.allSatisfy { $0.location?.file == file })
            #expect(sheets.sheets.map(\.path) == [nil])
            #expect(sheets.sheets.first?.diagnostics.hasErrors == true)
            #expect(sheets.names() == [])
        }
    }

    /// A file of the project, what is replaced in it, the code, and what the message says.
    @Test(arguments: [
        (
            "Templates/theme.yaml", "  naskh: {", "  nashk: {", "template.no-sizes",
            "no type sizes for the setting 'naskh'"
        ),
        (
            "Templates/wall-poster/template.yaml", "english: \"{phone}\"", "english: \"{fone}\"",
            "template.unknown-name", "there is no placeholder 'fone'"
        ),
        (
            "Templates/pictograms/pictograms.yaml", "  clock: {", "  watch: {", "template.unknown-name",
            "the table of pictograms does not say whether 'clock' turns round"
        ),
    ])
    func `What a template names and nobody has stops its sheets`(
        file: String, old: String, new: String, code: String, message: String
    ) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(old, with: new, in: file)
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.diagnostics.map(\.code.name) == [code])
            let report = try #require(sheets.diagnostics.first)
            #expect(report.message.contains(message))
            #expect(report.help != nil)
            #expect(report.location?.file == "Templates/wall-poster/template.yaml")
            #expect(sheets.names() == [])
        }
    }
}

@Suite struct SubmittedCatalogueTests {
    @Test func `A catalogue that is handed in stands for the project's own`() async throws {
        var problems: [Diagnostic] = []
        let setting = try #require(TestProject.project.setting(reporting: &problems))
        let urdu = try #require(setting.languages["ur"])
        let own = try #require(TestProject.project.catalogue(of: urdu, reporting: &problems))
        let free = MessageID(text: "It is free.")
        let messages = own.messages.map { message in
            var message = message
            if message.id == free { message.translations = ["مفت"] }
            return message
        }
        var selection = Order.Selection()
        selection.templates = ["wall-poster"]
        selection.languages = ["ur", "ar"]
        selection.submission = Submission(
            language: urdu, catalogue: Catalogue(file: "mine.po", header: own.header, messages: messages), bytes: [])
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        let words = order.catalogues.map { "\($0.language.tag): \($0.catalogue[free]?.translations.first ?? "")" }
        #expect(words.first == "ur: مفت")
        #expect(words.contains { $0.hasPrefix("ar: ") && !$0.contains("مفت") })
    }
}
