import ArgumentParser
import Diagnostics
import Foundation
import Layout
import Prepress
import Production

/// Reads finished files as a press or a screen reader does.
struct PreflightCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight",
        abstract: "Reads PDF files as a press or a screen reader does, and reports what they would choke on.",
        discussion: "Any PDF will do. Without --for a file is taken for what its output intent says it is.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "PDF files.")
    var files: [String]

    @Option(name: .customLong("for"), help: "What the files are for: press, office or screen.")
    var purpose: SheetVariant?

    @Option(help: "Per cent of all inks together that the paper dries.")
    var inkLimit = Int(OutputProfile.usualInkLimit)

    @Flag(help: .hidden)
    var alone = false

    func validate() throws {
        if !(100...400).contains(inkLimit) { throw ValidationError("--ink-limit needs a number from 100 to 400.") }
    }

    func run() throws {
        if alone { return try answer() }
        var hasErrors = false
        for file in files {
            let report = CautiousPreflight(program: Bundle.main.executableURL, inkLimit: inkLimit)
                .report(on: URL(filePath: file), named: file, as: purpose)
            for line in [file] + report.summary.map({ "  \($0)" }) { Console.out(line) }
            Console.out("  " + Self.verdict(report))
            options.show(report.diagnostics)
            hasErrors = hasErrors || report.diagnostics.hasErrors
        }
        if hasErrors { throw Exit.problems }
    }

    private static func verdict(_ report: PreflightReport) -> String {
        let errors = report.diagnostics.count { $0.severity == .error }
        let others = report.diagnostics.count - errors
        if report.diagnostics.isEmpty { return "nothing to object to" }
        return "\(errors) errors, \(others) warnings"
    }

    /// What the process that `CautiousPreflight` starts says of one file.
    private func answer() throws {
        CautiousPreflight.limitThisProcess()
        guard let file = files.first else { throw Exit.usage }
        let data = try FileHandle(forReadingFrom: URL(filePath: file)).read(upToCount: Preflight.largestFile + 1)
        let report = Preflight(inkLimit: Double(inkLimit)).report(on: Array(data ?? Data()), as: purpose, named: file)
        FileHandle.standardOutput.write(try JSONEncoder().encode(report))
    }
}
