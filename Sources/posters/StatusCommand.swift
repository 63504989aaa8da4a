import ArgumentParser
import Diagnostics
import Production

/// Says how far each language has come.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how many messages of each language are in which state, and which sheets may be hung up.")

    /// How it is said.
    enum Format: String, ExpressibleByArgument { case table, json }

    @Option(help: "The project folder. Default: the one around the working directory.")
    var project: String?

    @Option(name: .shortAndLong, parsing: .upToNextOption, help: "Language tags, such as ar zh-Hans. Default: all.")
    var language: [String] = []

    @Option(help: "How the states are listed: table or json.")
    var format = Format.table

    func run() throws {
        // Its reports have the usual form: --format is the list's here.
        var (options, messages) = (ProjectOptions(), FormatOptions())
        messages.format = nil
        (options.project, options.messages) = (project, messages)
        var problems: [Diagnostic] = []
        let report = try options.found().status(of: language, today: Today.date(), reporting: &problems)
        options.show(problems.unique)
        if problems.contains(where: { $0.code == .unknownLanguage }) { throw Exit.usage }
        if let report {
            if format == .json { Console.out(try report.json()) } else { report.table.forEach(Console.out) }
        }
        if problems.hasErrors { throw Exit.problems }
    }
}
