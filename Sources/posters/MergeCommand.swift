import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Joins the shares of a build.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Joins what several machines have made with 'build --shard'.",
        discussion: """
            Nothing is written unless every share is there once, all were made of the same files, and every sheet is \
            as its share has written it.
            """)

    @OptionGroup var format: FormatOptions

    @Argument(help: "The folders that the shares were written to; several shares may lie in one.")
    var folders: [String]

    @Option(help: "Where all sheets go, with a manifest of all. Default: the first folder.")
    var out: String?

    func run() throws {
        func url(_ path: String) -> URL { URL(filePath: path, directoryHint: .isDirectory).absoluteURL }
        let merge = ManifestMerge(folders.map(url))
        format.show(merge.problems)
        guard merge.problems.isEmpty else { throw Exit.problems }
        do {
            let manifest = try merge.write(to: url(out ?? folders[0]))
            let failed = manifest.sheets.count { $0.path == nil }
            Console.error("\(manifest.sheets.count - failed) of \(manifest.sheets.count) sheets joined")
            if failed > 0 { throw Exit.problems }
        } catch let failure as WholeFile.Failure {
            Console.error("error: \(failure)")
            throw Exit.cannotWrite
        }
    }
}
