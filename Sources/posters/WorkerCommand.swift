import ArgumentParser
import Diagnostics
import Foundation
import Production
import Translation

/// Makes the sheets that another process asks for: edition numbers in, one line of JSON out for each.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Makes sheets for a build that runs several at once.", shouldDisplay: false)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: "Where the sheets go; nothing means that they are only checked.")
    var out: String?

    @Option(help: "The day that reviews of facts and meetings are held against; nothing means that they are not.")
    var today: String?

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        var selection = try self.selection.selection(in: project)
        // Not the clock's: whoever asked for the sheets holds them against one day.
        selection.today = today.flatMap { CalendarDate($0) }
        guard let order = Order(selection, of: project, reporting: &problems) else {
            throw Exit.problems
        }
        let folder = out.map { URL(filePath: $0, directoryHint: .isDirectory) }
        let build = Build(order, workers: 1, into: folder)
        let editions = order.editions
        let worker = try build.makeWorker()
        while let line = readLine() {
            guard let index = Int(line), editions.indices.contains(index) else { throw Exit.usage }
            let result = await build.make(editions[index], with: worker)
            let data = try JSONEncoder().encode(result)
            FileHandle.standardOutput.write(data + Data("\n".utf8))
        }
    }
}
