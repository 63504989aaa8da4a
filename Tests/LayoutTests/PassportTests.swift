import Design
import Diagnostics
import Foundation
import Production
import TestSupport
import Testing
import Translation

@testable import Layout

/// What a sheet says of itself in its last line.
@Suite struct PassportTests {
    private static let poster = TestProject.template("bilingual-poster")

    private func passport(
        of template: Template = TestProject.wallPoster, _ renditions: [Rendition] = [TestProject.rendition("ur")]
    ) -> String {
        SheetPassport(template: template, renditions: renditions, common: TestProject.setting.common).text
    }

    private func version(
        of template: Template = TestProject.wallPoster, _ renditions: [Rendition]
    ) throws -> Substring {
        try #require(passport(of: template, renditions).firstMatch(of: #/ · ([0-9a-f]{6}) · /#)).1
    }

    /// A language with another translation of one message.
    private func changed(_ tag: String, _ message: String, as words: String = "changed") -> Rendition {
        Rendition(TestProject.language(tag), TestProject.catalogue(tag).saying([message: words]))
    }

    @Test func `A passport names sheet, language, version, state, nation and the month of review`() throws {
        let form = /T1 · Urdu · [0-9a-f]{6} · machine draft · England · review by 2027-05/
        #expect(passport().wholeMatch(of: form) != nil)
    }

    /// A template, its languages, and how the passport names them.
    @Test(arguments: [
        ("bilingual-poster", ["ar", "en"], "T2 · Arabic and English · "),
        ("many-languages", ["en", "ar", "fa", "ti"], "T3 · 3 languages · "), ("desk-guide", ["en"], "T11 · English · "),
        ("leaflet", ["prs"], "T4 · Dari · "),
    ])
    func `A passport names all languages of a sheet`(name: String, tags: [String], start: String) {
        #expect(passport(of: TestProject.template(name), tags.map(TestProject.rendition)).hasPrefix(start))
    }

    @Test func `A sheet is approved when all its words are`() {
        let draft = TestProject.rendition("en")
        let approved = Rendition(TestProject.language("ur"), TestProject.catalogue("ur").approved)
        #expect(passport([approved]).contains(" · approved · "))
        #expect(passport(of: Self.poster, [approved, draft]).contains(" · machine draft · "))
        #expect(passport(of: Self.poster, [draft, approved]).contains(" · machine draft · "))
    }

    /// Messages of the wall poster: words that it shows, words that only a screen reader says, and opening hours.
    @Test(arguments: [
        "It is free.", "You do not need", "Telephone", "Logo of {practice_name}", "{days}: {opens} to {closes}",
        "Monday",
    ])
    func `Another word on the sheet makes another version`(message: String) throws {
        #expect(TestProject.catalogue("ur").messages.contains { $0.id.text == message })
        #expect(try version([changed("ur", message)]) != version([TestProject.rendition("ur")]))
    }

    @Test(arguments: ["Register with a doctor", "Free.", "I can register with a GP.", "Show this paper at reception."])
    func `Another word on another sheet does not`(message: String) throws {
        #expect(TestProject.catalogue("ur").messages.contains { $0.id.text == message })
        #expect(try version([changed("ur", message)]) == version([TestProject.rendition("ur")]))
    }

    @Test func `The hours are no words of a sheet without them`() throws {
        let card = TestProject.template("access-card")
        #expect(
            try version(of: card, [changed("ur", "Monday")]) == version(of: card, [TestProject.rendition("ur")]))
    }

    @Test func `A word of the second language makes another version too`() throws {
        let sheet = [TestProject.rendition("ur"), TestProject.rendition("en")]
        #expect(
            try version(of: Self.poster, [sheet[0], changed("en", "It is free.")]) != version(of: Self.poster, sheet))
    }

    /// Words for staff stand in no catalogue.
    @Test func `Another word for staff makes another version`() throws {
        let file = TestProject.project.templatesFolder.appending(path: "wall-poster/template.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOnce("Staff: anyone can register", with: "Staff: everyone can register")
        var problems: [Diagnostic] = []
        let theme = try #require(TestProject.project.text(of: TestProject.project.theme, reporting: &problems))
        let template = try #require(
            Template(
                parsing: SourceText(file: "template.yaml", text: text), named: "wall-poster",
                theme: Theme(parsing: theme, reporting: &problems), reporting: &problems))
        #expect(problems == [])
        let sheet = [TestProject.rendition("ur")]
        #expect(try version(of: template, sheet) != version(sheet))
    }

    @Test func `Languages have versions of their own, and a sheet has the same one every time`() throws {
        let versions = try Sheets.tags.map { try version([TestProject.rendition($0)]) }
        #expect(Set(versions).count == versions.count)
        #expect(try Sheets.tags.map { try version([TestProject.rendition($0)]) } == versions)
    }
}
