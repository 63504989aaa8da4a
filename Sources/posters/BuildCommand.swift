import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Makes sheets and writes them with a manifest.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Makes sheets and writes them, with a manifest, into a folder.",
        discussion: """
            A sheet that is there already is not made again unless something that it hangs on has changed: its \
            template, its words, the practice's details, fonts, profiles or the program. A build that was ended is \
            continued by the same command.
            """)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var run: RunOptions

    @Option(help: "Where the sheets go. Default: 'out' in the project.")
    var out: String?

    @Flag(help: "Make every sheet, whatever is there already.")
    var force = false

    @Flag(help: "Say why each sheet is made again.")
    var explain = false

    @Option(help: "Make one share of the sheets, such as 2/8 on the second of eight machines; 'merge' joins them.")
    var shard: Shard?

    func run() async throws {
        let project = try project.found()
        let folder = out.map { URL(filePath: $0, directoryHint: .isDirectory).absoluteURL } ?? project.outputFolder
        var batch = Batch(
            try selection.selection(in: project), of: project, workers: selection.workers, into: folder,
            program: SheetRun.thisProgram)
        batch.options.isForced = force
        batch.options.explains = explain
        batch.options.failsFast = run.failFast
        batch.options.shard = shard
        let sheets = try await SheetRun(batch, options: self.project)
        sheets.report(verb: "written to \(project.name(of: folder))")
        try run.write(sheets)
        try sheets.end()
    }
}

/// How a run over many sheets ends, and what it leaves for a CI.
struct RunOptions: ParsableArguments {
    @Flag
    var stop: Stop = .keepGoing

    /// When a run ends.
    enum Stop: String, EnumerableFlag {
        case keepGoing
        case failFast

        static func help(for value: Stop) -> ArgumentHelp? {
            switch value {
            case .keepGoing: "Make all other sheets if one has an error."
            case .failFast: "Stop at the first sheet with an error."
            }
        }
    }

    @Option(help: "Also write what became of each sheet to this file, as JUnit's XML.")
    var junit: String?

    var failFast: Bool { stop == .failFast }

    func write(_ run: SheetRun) throws {
        if let junit { try run.writeJUnit(to: URL(filePath: junit).absoluteURL) }
    }
}

extension Shard: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
