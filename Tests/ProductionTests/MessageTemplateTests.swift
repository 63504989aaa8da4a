import Design
import Diagnostics
import Foundation
import Layout
import Proofing
import Signing
import TestSupport
import Testing
import Translation

@testable import Production

@Suite struct MessageTemplateTests {
    private static let hasGettext = Tool.areInstalled("msgfmt", "msgmerge", "msgattrib")

    private static let extracted: String = {
        let templates = TestProject.templateNames.map(TestProject.template)
        let texts = Order.englishTexts(of: templates, TestProject.setting)
        return MessageTemplate(texts: texts, versions: FactVersions(of: TestProject.setting.facts)).text
    }()

    @Test func `The template in the repository is what is extracted today`() throws {
        let file = TestProject.project.messageTemplate
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.extracted, "run 'make catalogues'")
    }

    @Test func `Extracting twice changes nothing`() async throws {
        try await ProjectCopy.with(templates: TestProject.templateNames) { copy in
            var problems: [Diagnostic] = []
            for _ in 1...2 { try copy.project.writeMessageTemplate(reporting: &problems) }
            #expect(problems == [])
            #expect(try copy.text(of: "Translations/posters.pot") == Self.extracted)
        }
    }

    @Test func `A template with an error leaves the older messages alone`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("  - name: room", with: "  - nmae: room", in: "Templates/wall-poster/template.yaml")
            var problems: [Diagnostic] = []
            try copy.project.writeMessageTemplate(reporting: &problems)
            #expect(problems.hasErrors)
            #expect(try copy.text(of: "Translations/posters.pot") == Self.extracted)
        }
    }

    @Test func `The same words in two places are one message with both places`() {
        let texts = [3, 1].map { row in
            TemplateText(
                "It is free.", note: "Note \(row).", facts: ["F0\(row)"],
                location: SourceLocation(file: "Templates/a.yaml", line: row))
        }
        let staff = TemplateText("For staff", voice: .staff, location: SourceLocation(file: "Templates/a.yaml"))
        let text = MessageTemplate(texts: texts + [staff]).text
        let entry = """
            #. Note 1.
            #. Note 3.
            #. Facts: F01, F03.
            #: Templates/a.yaml:3
            #: Templates/a.yaml:1
            msgid "It is free."
            msgstr ""
            """
        #expect(text.hasSuffix("\n\n\(entry)\n"))
        #expect(!text.contains("staff"))
    }

    @Test func `Whoever copies the template writes against the facts as they stand`() {
        let file = TestProject.project.messageTemplate.lastPathComponent
        var problems: [Diagnostic] = []
        let header = Catalogue(parsing: Array(Self.extracted.utf8), file: file, reporting: &problems).header
        #expect(FactVersions(in: header) == FactVersions(of: TestProject.setting.facts))
    }

    @Test func `A context keeps the same words apart`() {
        let place = SourceLocation(file: "a.yaml")
        let texts = ["month", "verb"].map { TemplateText("May", context: $0, location: place) }
        let text = MessageTemplate(texts: texts).text
        #expect(text.ranges(of: "msgid \"May\"").count == 2)
        #expect(text.contains("msgctxt \"month\"\nmsgid \"May\""))
    }

    /// Words that need care in a PO file, and how they are written there.
    @Test(arguments: [
        ("say \"yes\"", #"msgid "say \"yes\"""#), ("back\\slash", #"msgid "back\\slash""#),
        ("two\nlines", #"msgid "two\nlines""#), ("100 %", #"msgid "100 %""#), ("tab\there", #"msgid "tab\there""#),
    ])
    func `Characters with a meaning of their own are escaped`(words: String, line: String) throws {
        let text = MessageTemplate(texts: [TemplateText(words, location: SourceLocation(file: "a.yaml"))]).text
        #expect(text.contains("\n\(line)\n"))
    }

    @Test(.enabled(if: hasGettext, "Needs msgfmt: install the package gettext"))
    func `gettext finds no fault with the template`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "posters.pot")
            try Self.extracted.write(to: file, atomically: true, encoding: .utf8)
            let run = try Tool("msgfmt").run(["-c", "-o", "posters.mo", "posters.pot"], in: folder)
            #expect(run.status == 0, "\(run.error)")
            #expect(!run.error.contains("error:"))
        }
    }

    @Test(
        .enabled(if: hasGettext, "Needs msgmerge and msgattrib: install the package gettext"),
        arguments: TestProject.tags)
    func `msgmerge finds nothing new and nothing obsolete in a catalogue`(tag: String) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let template = folder.appending(path: "posters.pot")
            try Self.extracted.write(to: template, atomically: true, encoding: .utf8)
            let catalogue = TestProject.project.catalogue(tag)
            let merged = try Tool("msgmerge").run(
                ["--quiet", "--previous", "--output-file=merged.po", catalogue.path, template.path], in: folder)
            #expect(merged.status == 0, "\(merged.error)")
            for question in ["--untranslated", "--only-obsolete", "--only-fuzzy"] {
                let answer = try Tool("msgattrib").run([question, "merged.po"], in: folder)
                #expect(answer.text == "", "\(question)")
            }
            #expect(try Tool("msgfmt").run(["-c", "-o", "a.mo", "merged.po"], in: folder).status == 0)
        }
    }
}
