import Diagnostics
import Foundation
import Graphics
import Layout
import Production

/// Measures the whole path against a bare drawing of the same words, in one run: `make bench`.
///
/// With `false-alarms`, measures checks of words instead: `make false-alarms`.
@main
struct Bench {
    static func main() async throws {
        guard let project = Project(at: nil) else { throw Failure.noProject }
        if CommandLine.arguments.dropFirst().first == "false-alarms" {
            return try falseAlarms(in: project, Array(CommandLine.arguments.dropFirst(2)))
        }
        var problems: [String] = []
        let suite = try await Suite(project: project, reporting: &problems)
        for line in problems { print(line) }
        print(try WordsCost(project: project).row())
        print("sheet             full ms   bare ms   ratio")
        for row in try await suite.ratios() { print(row) }
        for row in try await suite.finishing() { print(row) }
        print(try await suite.growth())
        print(try await suite.throughput())
        print(try suite.coldStart())
        print("peak memory of this run: \(Int(suite.peakMegabytes)) MB")
    }

    /// What checks of words say of other people's catalogues: a folder, and a code if its reports are to be shown.
    private static func falseAlarms(in project: Project, _ arguments: [String]) throws {
        var problems: [Diagnostic] = []
        guard let folder = arguments.first, let setting = project.setting(reporting: &problems) else {
            throw Failure.noProject
        }
        let alarms = FalseAlarms(
            folder: URL(filePath: folder, directoryHint: .isDirectory), code: arguments.dropFirst().first)
        for line in try alarms.lines(for: setting.languages) { print(line) }
    }

    enum Failure: Error { case noProject, noSheets }
}
