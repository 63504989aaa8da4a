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

/// Looks at everything that a build would make, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Lays every sheet out and reports what is wrong, without writing any.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    func run() async throws {
        let run = try await SheetRun(
            options: project, selection: selection, project: try project.found(), folder: nil)
        run.report(verb: "checked")
        try run.end()
    }
}
