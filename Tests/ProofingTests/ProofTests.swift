import Design
import Diagnostics
import Layout
import Production
import TestSupport
import Testing
import Translation

@testable import Proofing

@Suite(.drawing) struct ProofTests {
    private static let fixtures = SheetFixture.pages + SheetFixture.words

    @Test(arguments: fixtures) func `A fault is reported where it can be mended`(fixture: SheetFixture) throws {
        let sheet = try fixture.sheet(fixture.wrong)
        let report = try report(of: fixture, on: sheet)
        #expect(report.severity == fixture.severity)
        #expect(report.help?.isEmpty == false)
        #expect(!report.message.hasSuffix("."))
        #expect(report.subject?.language == fixture.language)
        #expect(report.subject?.frame == fixture.frame)
        if fixture.place.file.hasSuffix(".po") {
            #expect(report.notes.first?.message.hasPrefix("the English is '") == true)
        }
        guard let frame = fixture.frame else { return }
        let note = try #require(report.notes.last)
        #expect(note.message == "the frame '\(frame)' is drawn here")
        #expect(note.location?.file == ChangedSheet.template)
        // A frame's area stands in the line after its name.
        #expect(note.location?.line == sheet.line(holding: "- name: \(frame)", in: ChangedSheet.template, plus: 1))
    }

    /// The report that the fixture asks for.
    private func report(of fixture: SheetFixture, on sheet: ChangedSheet) throws -> Diagnostic {
        let line = try #require(sheet.line(holding: fixture.place.words, in: fixture.place.file))
        return try #require(
            sheet.diagnostics.first {
                $0.code.name == fixture.code && $0.location?.file == fixture.place.file && $0.location?.line == line
            }, "found: \(sheet.diagnostics.map { DiagnosticFormat.plain.text(for: $0) })")
    }

    @Test(arguments: fixtures) func `What stands just beside a fault is let pass`(fixture: SheetFixture) throws {
        // Words for one check are no sentence to others.
        let reports = try fixture.sheet(fixture.right).diagnostics.filter {
            fixture.frame != nil || $0.code.name == fixture.code
        }
        #expect(reports.map { DiagnosticFormat.plain.text(for: $0) } == [])
    }

    @Test(arguments: TestProject.tags) func `The project's own sheets have no fault`(language: String) throws {
        let sheet = try ChangedSheet(language)
        #expect(sheet.diagnostics.map { DiagnosticFormat.plain.text(for: $0) } == [])
    }

    /// One language of each kind of trouble; `make check` looks at all of them.
    @Test(arguments: TestProject.templateNames) func `Sheets of all templates have no fault`(name: String) throws {
        let template = TestProject.template(name)
        let fonts = try TestProject.fontMap()
        var problems: [Diagnostic] = []
        let list = try #require(TestProject.project.fonts(reporting: &problems))
        let tags =
            template.readers == .one ? ["en", "ar", "ur", "am", "bn", "ta", "my", "km", "zh-Hans"] : ["ur", "my"]
        for tag in tags {
            let edition = TestProject.sheet(template, tag)
            let reports = Proof(fonts: list).diagnostics(for: edition.laidOut(with: fonts), of: edition)
            #expect(reports.map { DiagnosticFormat.plain.text(for: $0) } == [], "\(edition.name)")
        }
    }

    @Test func `Every check of a page has a fixture of its own`() throws {
        var idle = Proof.checks
        for fixture in SheetFixture.pages where !idle.isEmpty {
            let sheet = try fixture.sheet(fixture.wrong)
            let page = Page(layout: try #require(sheet.layout), edition: sheet.edition, fonts: sheet.fonts)
            idle.removeAll { check in check.diagnostics(for: page).contains { $0.code.name == fixture.code } }
        }
        #expect(idle.map { "\(type(of: $0))" } == [])
    }

    @Test func `Every check of words has a fixture of its own`() throws {
        var idle = Set(CatalogueProof.checks.map { "\(type(of: $0))" })
        for fixture in WordsFixture.all {
            let translated = fixture.translated(fixture.wrong)
            for check in CatalogueProof.checks where !check.diagnostics(for: translated).isEmpty {
                idle.remove("\(type(of: check))")
            }
        }
        let english = TestProject.wallPoster.texts + TestProject.setting.common.messages.values
        for fixture in SheetFixture.words {
            guard case .translation(let words, let wrong) = fixture.wrong,
                let text = english.first(where: { $0.text == words })
            else { continue }
            let catalogue = TestProject.catalogue(of: "msgid \"\(words)\"\nmsgstr \"\(wrong)\"\n")
            let message = try #require(catalogue.messages.first)
            let translated = Translated(
                english: text, message: message, text: wrong, language: TestProject.language(fixture.language))
            for check in CatalogueProof.checks where !check.diagnostics(for: translated).isEmpty {
                idle.remove("\(type(of: check))")
            }
        }
        #expect(idle == [])
    }
}
