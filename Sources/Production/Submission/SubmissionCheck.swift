internal import Design
package import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Proofing
internal import Translation

/// Looks at catalogues that are handed in, with their words on every sheet that shows them; draws and writes nothing.
package struct SubmissionCheck: Sendable {
    package let words: ProjectWords
    private let project: Project
    private let selection: Order.Selection
    private let practice: Practice
    private let fonts: FontList

    /// Reads what all catalogues are held against; `selection` may name templates, papers and a practice.
    ///
    /// Gives nothing if the project itself cannot be read.
    package init?(_ selection: Order.Selection, of project: Project, reporting diagnostics: inout [Diagnostic]) {
        guard let words = ProjectWords(of: project, reporting: &diagnostics),
            let fonts = project.fonts(reporting: &diagnostics),
            let practice = project.text(of: selection.practiceFile ?? project.examplePractice, reporting: &diagnostics)
                .flatMap({ Practice(parsing: $0, reporting: &diagnostics) }), !diagnostics.hasErrors
        else { return nil }
        self.words = words
        self.project = project
        self.selection = selection
        self.practice = practice
        self.fonts = fonts
    }

    /// What the command named in vain: a language or papers that the project does not have.
    package func unknown(language tag: String?) -> [Diagnostic] {
        let table = words.setting.languages
        let language = tag.flatMap { table.language(spelt: $0) == nil ? $0 : nil }
        return (language.map { [.unknown(language: $0, known: table.languages.map(\.tag))] } ?? [])
            + Order.unknownPapers(selection.papers, of: words.templates)
    }

    /// All that is wrong with a catalogue, each thing once.
    package func report(on submission: Submission) throws -> SubmissionReport {
        let sheets = SubmissionSheets(project: project, words: words, practice: practice, selection: selection)
            .sheets(for: submission)
        let map = try FontMap(configuration: project.fontConfiguration.path)
        let file = submission.catalogue.file
        let proof = Proof(fonts: fonts, handedIn: file)
        let shown = sheets.map { judged($0.problems(in: file, with: map, proof: proof)) }
        let early = judged(submission.problems)
        let gaps = judged(TranslationGaps(of: submission, in: words).problems)
        // What is missing on a sheet is missing in the file, and was perhaps told as something else.
        let late = shown.flatMap(\.self).filter { problem in
            ![.missingTranslation, .staleTranslation].contains(problem.code)
                || gaps.contains { $0.message == problem.message && $0.location == problem.location }
        }
        let problems = (early + gaps + late).acrossSheets
        let isBlocked = early.hasErrors
        return SubmissionReport(
            on: submission, of: words, problems: problems,
            sheets: (made: isBlocked ? 0 : shown.count { !$0.hasErrors }, all: shown.count))
    }

    private func judged(_ problems: [Diagnostic]) -> [Diagnostic] {
        selection.isStrict ? problems.promoted : problems
    }
}
