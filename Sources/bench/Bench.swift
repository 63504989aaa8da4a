import Diagnostics
import Foundation
import Graphics
import Layout
import Production

/// Measures the whole path against a bare drawing of the same words, in one run: `make bench`.
///
/// With `sheets`, only makes finished files; with `phases`, says where their time goes; with `words`, hands the words to
/// other programs (`make compare`). With `false-alarms`, measures checks of words instead: `make false-alarms`.
@main
struct Bench {
    static func main() async throws {
        guard let project = Project(at: nil) else { throw Failure.noProject }
        let arguments = Array(CommandLine.arguments.dropFirst(2))
        switch CommandLine.arguments.dropFirst().first {
        case "false-alarms": try falseAlarms(in: project, arguments)
        case "sheets": print(try await sheets(of: project, arguments))
        case "phases":
            guard let variant = SheetVariant(rawValue: arguments.first ?? SheetVariant.office.rawValue) else {
                throw Failure.usage("bench phases [VARIANT]")
            }
            for line in try await PhaseCost(project: project, variant: variant).lines() { print(line) }
        case "words":
            print(String(decoding: try JSONEncoder().encode(try await WordsExport(of: project)), as: UTF8.self))
        default: try await all(of: project)
        }
    }

    private static func all(of project: Project) async throws {
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
        print("peak memory of this run: \(Int(Suite.peakMegabytes)) MB")
    }

    /// How many sheets, and in which variant if not for offices.
    private static func sheets(of project: Project, _ arguments: [String]) async throws -> String {
        guard let count = arguments.first.flatMap(Int.init),
            let variant = SheetVariant(rawValue: arguments.dropFirst().first ?? SheetVariant.office.rawValue)
        else { throw Failure.usage("bench sheets COUNT [VARIANT]") }
        return try await SheetsCost(project: project, count: count, variant: variant).run()
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

    enum Failure: Error {
        case noProject, noSheets
        /// The language of a sheet that was not written.
        case notMade(String)
        case usage(String)
    }
}
