import Design
import Diagnostics
import Foundation
import Layout
import Production
import Signing
import TestSupport
import Testing
import Translation

/// Sheets that are made to be hung up: only those whose words are all approved.
@Suite struct DisplayTests {
    private static let templates = ["wall-poster", "bilingual-poster", "many-languages", "desk-guide"]

    /// The names of sheets on A4 and A3 that are made and that are left out.
    private func order(
        _ languages: [String] = ["ar", "uk", "en"], display: Bool = true, in copy: ProjectCopy
    ) throws -> (order: Order, made: [String], leftOut: [String]) {
        var selection = Order.Selection()
        (selection.languages, selection.isForDisplay) = (languages, display)
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: copy.project, reporting: &problems))
        func names(_ editions: [PlannedEdition]) -> [String] {
            editions.filter { $0.edition.paper == $0.edition.template.papers[0] }.map(\.edition.name)
        }
        return (order, names(order.editions), names(order.unreviewed))
    }

    private static let all = [
        "bilingual-poster-ar-en-A4", "bilingual-poster-uk-en-A4", "desk-guide-en-A4", "many-languages-A3",
        "wall-poster-ar-A4", "wall-poster-uk-A4", "wall-poster-en-A4",
    ]

    /// Approved languages, and the sheets that may be hung up; words for staff are English.
    @Test(arguments: [
        ([], []), (["ar"], []), (["en"], ["desk-guide-en-A4", "wall-poster-en-A4"]),
        (["en", "ar"], ["bilingual-poster-ar-en-A4", "desk-guide-en-A4", "wall-poster-ar-A4", "wall-poster-en-A4"]),
        (["en", "ar", "uk"], all),
    ])
    func `For display every word of a sheet has been approved`(approved: [String], made: [String]) async throws {
        try await ProjectCopy.with(templates: Self.templates) { copy in
            for tag in approved { try copy.sign(tag) }
            let found = try order(in: copy)
            #expect(found.made == made)
            #expect(found.leftOut == Self.all.filter { !made.contains($0) })
            #expect(found.order.editions.allSatisfy { !$0.edition.isDraft && $0.state == .approved })
            #expect(found.order.diagnostics == [])
        }
    }

    @Test func `Otherwise drafts are made too, and say so`() async throws {
        try await ProjectCopy.with(templates: Self.templates) { copy in
            try copy.sign("en", "ar")
            let found = try order(display: false, in: copy)
            #expect(found.made == Self.all && found.leftOut == [])
            #expect(
                found.order.editions.allSatisfy { planned in
                    planned.edition.isDraft == planned.edition.languages.contains { $0.tag == "uk" }
                })
        }
    }

    /// Something that was done to Arabic words after all of them had been approved, and what then holds.
    struct Lie: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let state: WordsState
        let file: String
        let old: String
        let new: String

        init(_ description: String, _ state: WordsState, _ file: String, _ old: String, _ new: String) {
            (testDescription, self.state, self.file, self.old, self.new) = (description, state, file, old, new)
        }
    }

    private static let signed = "Translations/ar.signed.yaml"
    private static let free = "msgstr \"الخدمة مجانية.\""
    private static let lies = [
        Lie("another translation", .stale, "Translations/ar.po", free, "msgstr \"الخدمة مجانية\""),
        Lie(
            "a fuzzy message", .stale, "Translations/ar.po", "msgid \"It is free.\"", "#, fuzzy\nmsgid \"It is free.\""),
        Lie(
            "another note", .stale, "Templates/wall-poster/template.yaml", "Directly under the headline.",
            "Directly above the headline."),
        Lie(
            "another fact", .stale, "Templates/facts.yaml", "Everybody in England may register",
            "Almost everybody in England may register"),
        Lie(
            "another fact, checked by the translator", .stale, "Templates/wall-poster/template.yaml",
            "text: It is free.\n        facts: [F01]", "text: It is free.\n        facts: [F01, F17]"),
        Lie("no translator", .machineDraft, signed, "step: translated", "step: approved"),
        Lie("no reviewer", .translated, signed, "  - {number: 2, step: reviewed", "  - {number: 9, step: reviewed"),
        Lie(
            "a reviewer who is the translator", .translated, signed, "by: \"practice nurse\"",
            "by: \"Community  Translator\""),
        Lie(
            "a back-translator who is the reviewer", .reviewed, signed, "by: \"second translator\"",
            "by: \"Practice-Nurse\""),
        Lie("the file of another language", .machineDraft, signed, "language: ar", "language: fa"),
        Lie("a reviewer with an address", .translated, signed, "by: \"practice nurse\"", "by: \"nurse@example.net\""),
        Lie("a day that there is not", .backTranslated, signed, "2026-07-03", "2026-07-32"),
    ]

    @Test(arguments: lies)
    func `What was changed after its approval is not hung up`(lie: Lie) async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            try copy.replace(lie.old, with: lie.new, in: lie.file)
            let found = try order(["ar"], in: copy)
            #expect(found.made == [] && found.leftOut == ["wall-poster-ar-A4"])
            #expect(found.order.unreviewed.allSatisfy { $0.state == lie.state })
        }
    }

    @Test func `A seal that was edited fits no words`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            let text = try copy.text(of: Self.signed)
            let row = try #require(text.firstRange(of: "- english: \"It is free.\"\n    signed: [1, 2, 3, 4]\n"))
            let seal = try #require(text[row.upperBound...].firstMatch(of: /translation: "([0-9a-f]{12})"/)).1
            try copy.replace(String(seal), with: String(seal.reversed()), in: Self.signed)
            let found = try order(["ar"], in: copy)
            #expect(found.made == [] && found.order.unreviewed.allSatisfy { $0.state == .stale })
        }
    }

    /// Dari and Farsi have messages in common, word for word.
    @Test func `A sign-off that was copied to another language counts for none of its words`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "fa")
            let text = try copy.text(of: "Translations/fa.signed.yaml")
            let shared = TestProject.catalogue("fa").messages.filter { message in
                TestProject.catalogue("prs")[message.id]?.translations == message.translations
            }
            #expect(!shared.isEmpty)
            for tag in ["fa", "prs"] {
                try text.replacing("language: fa", with: "language: \(tag)")
                    .write(to: copy.file("Translations/prs.signed.yaml"), atomically: true, encoding: .utf8)
                var problems: [Diagnostic] = []
                let status = try #require(copy.project.status(of: ["prs"], today: nil, reporting: &problems))
                #expect(problems.map(\.code.name) == (tag == "fa" ? ["signed.language"] : []))
                #expect(status.languages[0].sheets.ready == 0)
                #expect(status.languages[0].messages.keys.allSatisfy { ["machine-draft", "stale"].contains($0) })
            }
        }
    }

    @Test(arguments: ["approved", "reviewed", "Approved"])
    func `A header that lies is told and believed by nobody`(state: String) async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en")
            try copy.replace("X-State: machine-draft", with: "X-State: \(state)", in: "Translations/ar.po")
            let found = try order(["ar"], in: copy)
            #expect(found.made == [] && found.leftOut == ["wall-poster-ar-A4"])
            #expect(found.order.diagnostics.map(\.code.name) == ["catalogue.state"])
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
    func `The program writes no draft for display`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            let languages = Array(TestProject.tags.prefix(13))
            let run = try Tool(at: PostersProgram.file).run(
                [
                    "build", "--project", copy.root.path, "--paper", "A5", "--variant", "office", "--for", "display",
                    "--out", copy.file("out").path, "--language",
                ] + languages)
            #expect(run.status == 0)
            let files = FileManager.default.enumerator(atPath: copy.file("out").path)?.allObjects as? [String] ?? []
            #expect(
                files.filter { $0.hasSuffix(".pdf") }.sorted()
                    == ["ar/wall-poster-ar-A5-office.pdf", "en/wall-poster-en-A5-office.pdf"])
            #expect(run.error.contains("left out: 11 sheets whose words are not all approved, in Amharic, Bengali"))
            #expect(!run.error.contains("drafts"))
        }
    }
}
