import Diagnostics
import Foundation
import Production
import TestSupport
import Testing
import Translation

/// Proofs of some words on a few sheets.
enum ReviewSample {
    /// A catalogue of the project with some lines changed, as somebody hands it in.
    static func submission(
        _ tag: String, changing changes: (inout String) throws -> Void
    ) throws -> Submission {
        var text = try String(contentsOf: TestProject.project.catalogue(tag), encoding: .utf8)
        try changes(&text)
        var problems: [Diagnostic] = []
        let bytes = Array(text.utf8)
        let submission = Submission(reading: bytes, named: "\(tag).po", of: words, reporting: &problems)
        return try #require(submission, "refused: \(problems)")
    }

    private static let words = ProjectWords(
        setting: TestProject.setting, templates: TestProject.templateNames.map { TestProject.template($0) },
        glossary: TestProject.glossary)

    static func review(
        _ tag: String, _ templates: [String], submission: Submission? = nil, on day: String? = "2026-11-26"
    ) throws -> ReviewRun {
        var selection = ReviewRun.selection(of: tag, templates: templates)
        (selection.submission, selection.today) = (submission, day.flatMap { CalendarDate($0) })
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        return try #require(ReviewRun(order))
    }

    /// A proof's page and file.
    static func made(
        _ tag: String, _ templates: [String], submission: Submission? = nil, on day: String? = "2026-11-26"
    ) async throws -> (page: String, result: ReviewRun.Result) {
        let result = try await review(tag, templates, submission: submission, on: day).make()
        return (String(decoding: result.html, as: UTF8.self), result)
    }
}

extension String {
    /// A page without its styles, its pictures' bytes and the places in them.
    var withoutPictures: String {
        replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
            .replacing(/base64,[A-Za-z0-9+\/=]*/, with: "base64,")
            .replacing(/\ (d|viewBox|x|y|width|height)="[^"]*"/) { " \($0.output.1)=\"\"" }
    }
}
