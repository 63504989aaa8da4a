import ArgumentParser
import Foundation
import Production
import Translation

/// Makes the sheets that another process asks for: a line of JSON in, a line of JSON out for each.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Makes sheets for a build that runs several at once.", shouldDisplay: false)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: "Where the sheets go; nothing means that they are only checked.")
    var out: String?

    @Option(help: "Where files are written before they get their names; nothing means beside them.")
    var unfinished: String?

    @Option(help: "The day that reviews of facts and meetings are held against; nothing means that they are not.")
    var today: String?

    func run() async throws {
        let project = try project.found()
        var selection = try self.selection.selection(in: project)
        // Not the clock's: whoever asked for the sheets holds them against one day.
        selection.today = today.flatMap { CalendarDate($0) }
        func folder(_ path: String?) -> URL? { path.map { URL(filePath: $0, directoryHint: .isDirectory) } }
        guard
            let worker = try Worker(selection, of: project, into: folder(out), unfinished: folder(unfinished))
        else { throw Exit.problems }
        while let line = readLine() {
            guard let answer = try await worker.answer(line) else { throw Exit.usage }
            FileHandle.standardOutput.write(answer + Data("\n".utf8))
        }
    }
}
