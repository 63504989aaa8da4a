import ArgumentParser
import Diagnostics
import Foundation
import Production
import Signing

/// One run over many sheets, and what is said at its end.
struct SheetRun {
    private let options: ProjectOptions
    private let outcome: Batch.Outcome
    private let seconds: Double
    /// Whether files were to be written.
    private let writes: Bool

    /// Runs a batch; ends the program if nothing can be made.
    init(_ batch: Batch, options: ProjectOptions) async throws {
        let start = ContinuousClock.now
        self.options = options
        writes = batch.folder != nil
        let progress = ProgressLine()
        var telling = Batch.Telling()
        telling.progress = { progress.tell($0, of: $1) }
        telling.reason = { Console.error("made again: \($0)") }
        do {
            outcome = try await batch.run(telling)
        } catch let refusal as Batch.Refusal {
            options.show(refusal.problems)
            throw refusal.isUsage ? Exit.usage : Exit.problems
        } catch let failure as WholeFile.Failure {
            Console.error("error: \(failure)\nhelp: Make room on the disk, or choose another folder with --out.")
            throw Exit.cannotWrite
        } catch {
            Console.error("error: \(error)\nhelp: 'posters doctor' says what is missing and how to install it.")
            throw Exit.problems
        }
        seconds = progress.seconds(since: start)
    }

    /// The running program's own file.
    static var thisProgram: URL? { Bundle.main.executableURL }

    private var sheets: [Manifest.Sheet] { outcome.sheets }

    /// Everything that was found, a problem that many papers share only once.
    private var problems: [Diagnostic] { (outcome.fileProblems + sheets.flatMap(\.diagnostics)).unique }

    /// Shows the problems and a summary.
    func report(verb: String) {
        options.show(problems)
        let good = sheets.count { !$0.diagnostics.hasErrors && ($0.path != nil || !writes) }
        let languages = Set(sheets.flatMap(\.languages)).count
        let counts = Diagnostic.Severity.allCases.reversed().map { "\(problems.count(of: $0)) \($0.rawValue)s" }
        let total = sheets.count + outcome.skipped
        var lines = [
            "\(good) of \(total) sheets \(verb), in \(languages) languages, in \(ProgressLine.short(seconds)) s"
                + (writes ? "; \(outcome.unchanged) were there already" : "")
        ]
        if outcome.skipped > 0 { lines.append("\(outcome.skipped) sheets were not come to: --fail-fast") }
        lines.append("problems: " + counts.joined(separator: ", "))
        Console.error((outcome.leftOut + lines + drafts).joined(separator: "\n"))
    }

    /// What is said of words that are not approved.
    private var drafts: [String] {
        let drafts = sheets.filter { WordsState(rawValue: $0.state)?.isForDisplay != true }
        let machines = drafts.count { $0.state == WordsState.machineDraft.rawValue }
        var lines: [String] = []
        if machines > 0 {
            lines.append("\(machines) sheets are machine drafts that no native reader has checked, and say so")
        }
        if drafts.count > machines {
            lines.append("\(drafts.count - machines) sheets are drafts whose words are not all approved, and say so")
        }
        return lines
    }

    /// Writes what became of each sheet for a CI to show.
    func writeJUnit(to file: URL) throws {
        do {
            try WholeFile.write(JUnitReport(outcome, seconds: seconds).bytes, to: file)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    /// Ends the program with the code that fits.
    func end() throws {
        if outcome.results.contains(where: \.couldNotWrite) { throw Exit.cannotWrite }
        if problems.hasErrors { throw Exit.problems }
    }
}
