import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

/// Sheets that are made to be hung up: only those whose words have been reviewed.
@Suite struct DisplayTests {
    private static let templates = ["wall-poster", "bilingual-poster", "many-languages", "desk-guide"]

    /// The names of sheets on A4 and A3 that are made and that are left out, where some languages are approved.
    private func order(
        approved: [String], display: Bool = true, in copy: ProjectCopy
    ) throws -> (order: Order, made: [String], leftOut: [String]) {
        for tag in approved {
            let file = "Translations/\(tag).po"
            try copy.replace("X-State: machine-draft", with: "X-State: approved", in: file)
        }
        var selection = Order.Selection()
        (selection.languages, selection.isForDisplay) = (["ar", "uk", "en"], display)
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

    /// Approved languages, and the sheets that may be hung up.
    @Test(arguments: [
        ([], []), (["ar"], ["wall-poster-ar-A4"]),
        (["en", "ar"], ["bilingual-poster-ar-en-A4", "desk-guide-en-A4", "wall-poster-ar-A4", "wall-poster-en-A4"]),
        (["en", "ar", "uk"], all),
    ])
    func `For display every word of a sheet has been approved`(approved: [String], made: [String]) async throws {
        try await ProjectCopy.with(templates: Self.templates) { copy in
            let found = try order(approved: approved, in: copy)
            #expect(found.made == made)
            #expect(found.leftOut == Self.all.filter { !made.contains($0) })
            #expect(found.order.editions.allSatisfy { !$0.edition.isDraft && $0.state == .approved })
            #expect(found.order.diagnostics == [])
        }
    }

    @Test func `Otherwise drafts are made too, and say so`() async throws {
        try await ProjectCopy.with(templates: Self.templates) { copy in
            let found = try order(approved: ["ar"], display: false, in: copy)
            #expect(found.made == Self.all && found.leftOut == [])
            #expect(found.order.editions.filter { !$0.edition.isDraft }.allSatisfy { $0.edition.folder == "ar" })
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
    func `The program writes no draft for display`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("X-State: machine-draft", with: "X-State: approved", in: "Translations/ar.po")
            let run = try PostersProgram.run(
                "build", "--language", "ar", "uk", "--paper", "A5", "--variant", "office", "--for", "display", "--out",
                copy.file("out").path, project: copy.root)
            #expect(run.status == 0)
            let files = FileManager.default.enumerator(atPath: copy.file("out").path)?.allObjects as? [String] ?? []
            #expect(files.filter { $0.hasSuffix(".pdf") } == ["ar/wall-poster-ar-A5-office.pdf"])
            #expect(!run.error.contains("machine drafts"))
        }
    }
}
