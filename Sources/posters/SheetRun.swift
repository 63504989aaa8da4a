import ArgumentParser
import Diagnostics
import Foundation
import Production
import Signing

/// One run over many sheets, and what is said at its end.
struct SheetRun {
    private let options: ProjectOptions
    private let fileProblems: [Diagnostic]
    private let results: [Build.Result]
    private let seconds: Double
    /// Sheets that were not made on purpose, a line each.
    private let leftOut: [String]

    init(options: ProjectOptions, selection: SelectionOptions, project: Project, folder: URL?) async throws {
        let start = ContinuousClock.now
        self.options = options
        var problems: [Diagnostic] = []
        guard let order = Order(try selection.selection(in: project), of: project, reporting: &problems) else {
            options.show(problems)
            throw Exit.problems
        }
        try options.refuse(order)
        do {
            let build = Build(order, workers: selection.workers, into: folder, program: Self.thisProgram)
            problems += try build.machineProblems()
            leftOut = order.leftOutLines
            results = try await build.run(progress: Console.progress)
        } catch {
            options.show(problems)
            Console.error("error: \(error)\nhelp: 'posters doctor' says what is missing and how to install it.")
            throw Exit.problems
        }
        fileProblems = problems
        let elapsed = (ContinuousClock.now - start).components
        seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    }

    /// The running program's own file.
    private static var thisProgram: URL? { Bundle.main.executableURL }

    private var sheets: [Manifest.Sheet] { results.flatMap(\.sheets) }

    /// Everything that was found, a problem that many papers share only once.
    private var problems: [Diagnostic] { (fileProblems + sheets.flatMap(\.diagnostics)).unique }

    /// Writes `manifest.json`.
    func writeManifest(into folder: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let manifest = Manifest(sheets: sheets)
        do {
            try WholeFile.write(Array(encoder.encode(manifest)), to: folder.appending(path: "manifest.json"))
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    /// Shows the problems and a summary.
    func report(verb: String) {
        options.show(problems)
        let good = sheets.count { !$0.diagnostics.hasErrors && ($0.path != nil || verb == "checked") }
        let languages = Set(sheets.flatMap(\.languages)).count
        let counts = Diagnostic.Severity.allCases.reversed().map { "\(problems.count(of: $0)) \($0.rawValue)s" }
        let drafts = sheets.filter { WordsState(rawValue: $0.state)?.isForDisplay != true }
        let machines = drafts.count { $0.state == WordsState.machineDraft.rawValue }
        var lines = [
            "\(good) of \(sheets.count) sheets \(verb), in \(languages) languages, in \(Self.short(seconds)) s",
            "problems: " + counts.joined(separator: ", "),
        ]
        if machines > 0 {
            lines.append("\(machines) sheets are machine drafts that no native reader has checked, and say so")
        }
        if drafts.count > machines {
            lines.append("\(drafts.count - machines) sheets are drafts whose words are not all approved, and say so")
        }
        Console.error((leftOut + lines).joined(separator: "\n"))
    }

    /// Ends the program with the code that fits.
    func end() throws {
        if results.contains(where: \.couldNotWrite) { throw Exit.cannotWrite }
        if problems.hasErrors { throw Exit.problems }
    }

    private static func short(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
