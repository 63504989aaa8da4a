import Design
import Diagnostics
import Layout
import Production
import TestSupport
import Testing
import Translation

@testable import Proofing

/// Checks of whole catalogues, each with a catalogue of its own.
@Suite struct CatalogueComparisonTests {
    @Test(arguments: CatalogueFixture.all) func `A fault of a catalogue is reported at its message`(
        fixture: CatalogueFixture
    ) throws {
        let reports = fixture.diagnostics()
        #expect(reports.map(\.code.name) == [fixture.code])
        let report = try #require(reports.first)
        #expect(report.location == WordsFixture.place("test.po", fixture.place + 1))
        #expect(report.subject?.language == fixture.tag)
        #expect(report.notes.first?.message == "the English is '\(fixture.messages[fixture.place].english)'")
        #expect(report.help?.hasSuffix(".") == true && !report.message.hasSuffix("."))
        #expect(report.replacement == fixture.mended)
    }

    @Test(arguments: CatalogueFixture.all) func `A catalogue that is right in the same place is let pass`(
        fixture: CatalogueFixture
    ) {
        #expect(fixture.diagnostics(fixture.right).map { DiagnosticFormat.plain.text(for: $0) } == [])
    }

    @Test func `A word may have a translation for each context`() {
        let fixture = CatalogueFixture(
            testDescription: "", code: "", tag: "pl", script: "Latn",
            messages: [("Open", "Otwórz"), ("Open", "Otwarte")], place: 0, right: [:], hasContexts: true)
        #expect(fixture.diagnostics().map(\.code.name) == [])
    }

    @Test func `Too few messages do not show how long a language is`() {
        let fixture = CatalogueFixture(
            testDescription: "", code: "", tag: "pl", script: "Latn",
            messages: [("It is free. Show this paper. Come.", "To darmo."), ("Ask us a question.", "Prosimy pytać.")],
            place: 0, right: [:])
        #expect(fixture.diagnostics().map(\.code.name) == [])
    }

    @Test func `Every check has a fixture of its own`() {
        var idle = Set(CatalogueProof.comparing.map { "\(type(of: $0))" })
        for fixture in CatalogueFixture.all {
            for check in CatalogueProof.comparing {
                let reports = check.diagnostics(for: fixture.translations)
                if reports.contains(where: { $0.code.name == fixture.code }) { idle.remove("\(type(of: check))") }
            }
        }
        #expect(idle == [])
    }

    /// All words of all templates.
    static let texts =
        TestProject.templateNames.flatMap { TestProject.template($0).texts }
        + TestProject.setting.common.messages.values

    @Test(arguments: TestProject.tags) func `The project's own catalogues have no fault`(tag: String) {
        let reports = CatalogueProof.diagnostics(
            for: TestProject.catalogue(tag), in: TestProject.language(tag), of: Self.texts,
            glossary: TestProject.glossary)
        #expect(reports.map { DiagnosticFormat.plain.text(for: $0) } == [])
    }

    @Test func `Every preferred part of a word is one that the project's catalogue uses`() {
        for term in TestProject.glossary.terms {
            for (tag, parts) in term.preferred {
                let translations = Translated.all(
                    of: Self.texts, in: TestProject.catalogue(tag), TestProject.language(tag), TestProject.glossary)
                let words = translations.filter { !$0.terms { $0 == term }.isEmpty }
                    .map { SearchedText($0.prose).lowercased }
                let unused = parts.filter { part in !words.contains { $0.holds(part.lowercased()) } }
                #expect(unused == [], "\(term.english), \(tag)")
            }
        }
    }
}
