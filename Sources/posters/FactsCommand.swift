import ArgumentParser
import Diagnostics
import Production

/// Lists the facts that words rest on.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Lists the facts that words rest on: version, months of the check and of the next, tier, nations.")

    @OptionGroup var project: ProjectOptions

    @Flag(help: "List the words that rest on each fact, too.")
    var cited = false

    func run() throws {
        var problems: [Diagnostic] = []
        let rows = try project.found().factRows(citing: cited, today: Today.date()?.reviewMonth, reporting: &problems)
        project.show(problems)
        for row in rows { Console.out(row) }
        if problems.hasErrors { throw Exit.problems }
    }
}
