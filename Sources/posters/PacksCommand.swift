import ArgumentParser
import Diagnostics
import Foundation
import Production
import Translation

/// Makes packs for all practices of a table.
struct PacksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Makes a pack for each practice of a table (CSV), thousands of them if need be.",
        discussion: """
            The first row names the columns: the keys of a practice file (name, phone, nation, website, safe_surgery, \
            help.phone and so on), and languages, sheets, papers and folder. Hours are written as \
            'monday-friday 8:00-18:30; saturday 9:00-12:00'. All rows are checked before anything is made; what has \
            not changed since the last run is not made again.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The table.")
    var table: String

    @OptionGroup var contents: PackOptions

    @Option(help: "What to make for each practice: zip, folder, or sheets (a folder without contents and book).")
    var form = PackForm.zip

    @Flag(help: "Make the packs of sound rows if others have errors.")
    var keepGoing = false

    @Flag(help: "Only check the table.")
    var dryRun = false

    @Option(help: "How many packs to make at once. Default: one for each core.")
    var jobs: Int?

    @Option(help: "The folder for all packs. Default: 'packs' in the working directory.")
    var out = "packs"

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
    }

    func run() async throws {
        let project = try project.found()
        let file = URL(filePath: table).absoluteURL
        var problems: [Diagnostic] = []
        let selection = try contents.selection(in: project, for: nil)
        guard
            let merge = MailMerge(
                selection, of: project, table: file, options: options(in: project), reporting: &problems)
        else {
            self.project.show(problems.unique)
            throw Exit.problems
        }
        self.project.show(merge.problems.unique)
        Console.error("\(merge.count) rows are sound, \(merge.refused) have errors")
        guard !merge.problems.hasErrors || keepGoing else { throw Exit.problems }
        if dryRun { return }
        try await make(merge)
        if merge.problems.hasErrors { throw Exit.problems }
    }

    private func options(in project: Project) -> MailMerge.Options {
        var options = MailMerge.Options()
        options.purpose = contents.purpose.purpose
        options.form = form
        options.workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        options.program = SheetRun.thisProgram
        options.workerArguments = ["--project", project.root.path, "--form", form.rawValue] + contents.arguments
        return options
    }

    private func make(_ merge: MailMerge) async throws {
        let start = ContinuousClock.now
        let progress = ProgressLine(counting: "packs")
        let outcome: MailMerge.Outcome
        do {
            outcome = try await merge.run(
                into: URL(filePath: out, directoryHint: .isDirectory).absoluteURL, progress: progress.tell,
                told: { project.show($0) })
        } catch let refusal as Batch.Refusal {
            project.show(refusal.problems)
            throw Exit.problems
        } catch let failure as WholeFile.Failure {
            Console.error("error: \(failure)")
            throw Exit.cannotWrite
        }
        let seconds = progress.seconds(since: start)
        Console.error(
            "\(outcome.packs) packs with \(outcome.sheets) sheets in \(out), in \(ProgressLine.short(seconds)) s; "
                + "\(outcome.unchanged) were there already, \(outcome.failed) could not be made")
        if outcome.couldNotWrite { throw Exit.cannotWrite }
        if outcome.failed > 0 { throw Exit.problems }
    }
}

/// Makes the packs that another process asks for: a line of JSON in, a line of JSON out for each.
struct PackWorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack-worker", abstract: "Makes packs for a run that makes several at once.", shouldDisplay: false)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The table.")
    var table: String

    @OptionGroup var contents: PackOptions

    @Option(help: "What to make for each practice.")
    var form = PackForm.zip

    @Option(help: "The folder for all packs.")
    var out: String

    @Option(help: "Where files are written before they get their names.")
    var unfinished: String

    @Option(help: "The day that reviews of facts and meetings are held against; nothing means that they are not.")
    var today: String?

    func run() async throws {
        func folder(_ path: String) -> URL { URL(filePath: path, directoryHint: .isDirectory) }
        let project = try project.found()
        var selection = try contents.selection(in: project, for: nil)
        selection.today = today.flatMap { CalendarDate($0) }
        guard
            let worker = PackWorker(
                selection, of: project, for: contents.purpose.purpose, as: form, table: URL(filePath: table),
                into: folder(out), unfinished: folder(unfinished))
        else { throw Exit.problems }
        while let line = readLine() {
            guard let answer = try await worker.answer(line) else { throw Exit.usage }
            FileHandle.standardOutput.write(answer + Data("\n".utf8))
        }
    }
}

extension PackForm: ExpressibleByArgument {}
