import Diagnostics
import Foundation
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// How languages are found on a site: `scripts/site/search.json` holds the browser to the same.
@Suite struct SiteSearchTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let typed: String
        let key: String
        let finds: String
        var testDescription: String { typed }
    }

    static let cases: [Case] = {
        let file = TestProject.root.appending(path: "scripts/site/search.json")
        guard let data = try? Data(contentsOf: file), let cases = try? JSONDecoder().decode([Case].self, from: data)
        else {
            preconditionFailure("the cases must be there")
        }
        return cases
    }()

    @Test(arguments: cases) func `What is typed is made like the names`(typed: Case) throws {
        #expect(SearchKey.of(typed.typed) == typed.key)
        let language = TestProject.language(typed.finds)
        var problems: [Diagnostic] = []
        let others = TestProject.project.areas(among: TestProject.setting.languages, reporting: &problems).otherNames
        let names =
            [language.englishName, language.endonym, language.spoken?.englishName ?? ""] + (others[language.tag] ?? [])
        #expect(names.contains { SearchKey.of($0).contains(typed.key) })
        #expect(problems == [])
    }

    @Test func `The sets of the project have languages that there are`() {
        var problems: [Diagnostic] = []
        let areas = TestProject.project.areas(among: TestProject.setting.languages, reporting: &problems).areas
        #expect(problems == [])
        #expect(areas.map(\.languages.count).min() ?? 0 > 1)
        #expect(areas.first?.languages.count == 20)
        for area in areas { #expect(Set(area.languages).count == area.languages.count, "\(area.name)") }
    }

    @Test func `A set with a tag that no language has is reported and keeps the others`() {
        var problems: [Diagnostic] = []
        let source = SourceText(
            file: "areas.yaml",
            text: "areas: [{name: A, basis: B, languages: [ar, xx]}]\nalso_called: {ar: [Arab], xy: [None]}\n")
        let table = AreaTable(parsing: source, known: ["ar"], reporting: &problems)
        #expect(table.areas.map(\.languages) == [["ar"]])
        #expect(table.otherNames == ["ar": ["Arab"]])
        #expect(problems.map(\.code.name) == ["yaml.wrong-kind", "yaml.wrong-kind"])
        #expect(problems.allSatisfy { $0.message.contains("'xx'") || $0.message.contains("'xy'") })
    }

    @Test func `The start page of all languages is small, with all that it loads but fonts and pictures`() throws {
        var selection = Order.Selection()
        (selection.templates, selection.languages) = (["social-square"], ["en"])
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        let languages = TestProject.setting.languages
        let contents = SiteContents(
            groups: languages.languages.map { SiteGroup(key: .language($0)) },
            index: SiteIndex(date: "", languages: [], sheets: [], changes: []),
            areas: TestProject.project.areas(among: languages, reporting: &problems), order: order, report: nil)
        let assets = try SiteAssets(for: contents, reporting: &problems)
        let page = SitePage(
            path: "index.html", title: contents.title, scripts: ["zip.js", "start.js"],
            body: StartPage(contents: contents).body, assets: assets)
        let loaded = assets.files.filter { file in
            page.source.contains(file.path)
        }
        #expect(loaded.count == 4)
        #expect(page.source.utf8.count + loaded.reduce(0) { $0 + $1.bytes.count } < 60_000)
        #expect(problems == [])
    }
}
