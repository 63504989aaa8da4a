package import Diagnostics
package import Foundation
package import Layout
package import Production
internal import Translation

/// A build as a person would run it, with its folder.
package struct BuiltSheets: Sendable {
    package let folder: URL
    package let results: [Build.Result]
    /// What is wrong with the files, before any sheet.
    package let problems: [Diagnostic]

    /// No order could be made from the project's files.
    package struct NoOrder: Error {
        package let problems: [Diagnostic]
    }

    /// Builds a selection of a project in this process, or with workers that run `program`.
    package init(
        _ languages: [String], of project: Project = TestProject.project, templates: [String] = ["wall-poster"],
        papers: [String] = ["A4"],
        variants: [SheetVariant] = [.office], practice: URL? = nil, workers: Int = 1, program: URL? = nil,
        into folder: URL
    ) async throws {
        var selection = Order.Selection()
        selection.languages = languages
        selection.templates = templates
        selection.papers = papers
        selection.variants = variants
        selection.practiceFile = practice
        var problems: [Diagnostic] = []
        guard let order = Order(selection, of: project, reporting: &problems) else { throw NoOrder(problems: problems) }
        self.folder = folder
        self.problems = problems
        let build = Build(order, workers: workers, into: folder, program: program)
        results = try await DrawingAlone.run { try await build.run() }
    }

    /// The manifest's entries.
    package var sheets: [Manifest.Sheet] { results.flatMap(\.sheets) }

    /// Everything that was reported, what is wrong with a file only once.
    package var diagnostics: [Diagnostic] {
        problems + sheets.flatMap(\.diagnostics).filter { !problems.contains($0) }
    }

    /// The bytes of every sheet that was made, by its path.
    package func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in sheets.compactMap(\.path) { files[path] = try Data(contentsOf: folder.appending(path: path)) }
        return files
    }

    /// All files in the folder, by their path.
    package func names() -> Set<String> {
        let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return Set(all.compactMap { $0 as? String }.filter { $0.contains(".") })
    }
}

extension TestProject {
    /// The tags of all languages, in their order.
    package static let tags = setting.languages.languages.map(\.tag)
}
