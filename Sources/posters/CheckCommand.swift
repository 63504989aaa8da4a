import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Looks at everything that a build would make, or at one catalogue on all its sheets, and makes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a translation on every sheet that shows it, or lays all sheets of the project out.",
        discussion: """
            Name a PO file, wherever it lies, or - for standard input: its words are checked and laid out, and what is \
            wrong is told message by message. Without a file all catalogues of the project are checked.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "PO files; - is standard input. Default: the project's own.")
    var files: [String] = []

    @Flag(help: "Mend in the file what has only one mend, and list it; standard input is written to standard output.")
    var fix = false

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var run: RunOptions

    func run() async throws {
        let project = try project.found()
        if files.isEmpty, selection.language.allSatisfy({ !Self.isFile($0) }) {
            if fix { throw ValidationError("--fix needs a file: posters check --fix ur.po") }
            var batch = Batch(
                try selection.selection(in: project), of: project, workers: selection.workers, into: nil,
                program: SheetRun.thisProgram)
            batch.options.failsFast = run.failFast
            let sheets = try await SheetRun(batch, options: self.project)
            sheets.report(verb: "checked")
            try run.write(sheets)
            return try sheets.end()
        }
        try check(files + selection.language.filter(Self.isFile), in: project)
    }

    /// Whether a value of `--language` is a file that was named after it.
    private static func isFile(_ value: String) -> Bool {
        value == SubmittedFile.standardInput || value.hasSuffix(".po") || value.hasSuffix(".pot")
    }

    private func check(_ paths: [String], in project: Project) throws {
        let languages = selection.language.filter { !Self.isFile($0) }
        if languages.count > 1 { throw ValidationError("With a file, --language names the one language of it.") }
        if paths.count(where: { $0 == SubmittedFile.standardInput }) > 1 {
            throw ValidationError("Standard input can be read only once.")
        }
        var problems: [Diagnostic] = []
        let wish = try selection.selection(in: project)
        guard let check = SubmissionCheck(wish, of: project, reporting: &problems) else {
            self.project.show(problems)
            throw Exit.problems
        }
        try self.project.refuse(check.unknown(language: languages.first))
        try FileCheck(
            options: self.project, check: check, project: project, language: languages.first, mends: fix
        ).run(paths.map { SubmittedFile($0) })
    }
}
