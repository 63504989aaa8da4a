import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Makes sheets and writes them with a manifest.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Makes sheets and writes them, with a manifest, into a folder.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: "Where the sheets go. Default: 'out' in the project.")
    var out: String?

    func run() async throws {
        let project = try project.found()
        let folder = out.map { URL(filePath: $0, directoryHint: .isDirectory).absoluteURL } ?? project.outputFolder
        let run = try await SheetRun(options: self.project, selection: selection, project: project, folder: folder)
        try run.writeManifest(into: folder)
        run.report(verb: "written to \(project.name(of: folder))")
        try run.end()
    }
}
