package import Diagnostics
package import Foundation
internal import Layout
package import Production
internal import Synchronization

/// Builds of one project into one folder, run after run, as a person would run them.
package struct BatchRuns: Sendable {
    package let project: Project
    package let folder: URL
    package var selection = Order.Selection()
    package var options = Batch.Options()
    package var workers = 1
    package var program: URL?

    package init(
        _ languages: [String], of project: Project, templates: [String] = ["wall-poster"], papers: [String] = ["A4"],
        into folder: URL
    ) {
        self.project = project
        self.folder = folder
        selection.languages = languages
        selection.templates = templates
        selection.papers = papers
        selection.variants = [.office]
    }

    /// What a run did.
    package struct Run: Sendable {
        package let outcome: Batch.Outcome
        /// Why sheets were made again, a line each, in the sheets' order.
        package let reasons: [String]

        /// The names of the sheets that were made again.
        package var made: [String] {
            reasons.map { reason in String(reason.prefix { $0 != ":" }.drop { $0 != "/" }.dropFirst()) }
        }

        /// Everything that was reported.
        package var diagnostics: [Diagnostic] {
            (outcome.fileProblems + outcome.sheets.flatMap(\.diagnostics)).unique
        }
    }

    package func run() async throws -> Run {
        var batch = Batch(selection, of: project, workers: workers, into: folder, program: program)
        batch.options = options
        batch.options.explains = true
        let lines = Lines()
        var telling = Batch.Telling()
        telling.reason = lines.add
        let told = telling
        let outcome = try await DrawingAlone.run { [batch] in try await batch.run(told) }
        return Run(outcome: outcome, reasons: lines.all)
    }

    /// All files that a person sees, by their path.
    package func files() throws -> [String: Data] { try Self.files(in: folder) }

    package static func files(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap({ $0 as? String }) ?? []
        where !path.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: path)
            guard unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            files[path] = try Data(contentsOf: file)
        }
        return files
    }

    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])

        func add(_ line: String) { lines.withLock { $0.append(line) } }

        var all: [String] { lines.withLock { $0 } }
    }
}
