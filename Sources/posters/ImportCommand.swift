import ArgumentParser
import Diagnostics
import Exchange
import Foundation
import Production
import Translation

/// Takes a file back from translators.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes words back from translators into a catalogue, and lists what changed.",
        discussion: """
            Any file that 'posters export' makes, whatever program saved it. What cannot be trusted is reported and stays \
            as it was; everything else is taken over. The program ends with 1 if anything was not.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The file that came back: .csv, .xlsx, .xlf or .po.")
    var file: String

    @Option(help: "The language. Default: the one that the file names.")
    var language: String?

    @Option(help: "Another catalogue than the project's own.")
    var into: String?

    @Flag(help: "List what would change, and write nothing.")
    var dryRun = false

    func run() throws {
        var problems: [Diagnostic] = []
        let project = try project.found()
        defer { self.project.show(problems) }
        guard let bytes = project.bytes(of: URL(filePath: file).absoluteURL, reporting: &problems),
            let language = try chosen(for: bytes, in: project, reporting: &problems)
        else { throw Exit.problems }
        let other = into.map { URL(filePath: $0).absoluteURL }
        guard
            let result = project.imported(bytes, named: file, in: language, into: other, reporting: &problems)
        else { throw Exit.problems }
        let target = other ?? project.catalogue(language.tag)
        if !dryRun, !result.changes.isEmpty { try write(result.bytes, to: target) }
        let listing = ImportListing(result.changes)
        for row in listing.rows { Console.out(row) }
        let end = dryRun && !result.changes.isEmpty ? ", but nothing was written" : ""
        Console.error("\(project.name(of: target)): \(listing.summary)\(end)")
        if problems.hasErrors { throw Exit.problems }
    }

    private func chosen(
        for bytes: [UInt8], in project: Project, reporting problems: inout [Diagnostic]
    ) throws -> Language? {
        let known = project.languages(reporting: &problems)
        guard let tag = language else {
            return CatalogueImport.language(of: bytes, named: file, among: known, reporting: &problems)
        }
        if let language = known.first(where: { $0.tag == tag }) { return language }
        problems.append(.unknown(language: tag, known: known.map(\.tag)))
        throw Exit.usage
    }

    private func write(_ bytes: [UInt8], to url: URL) throws {
        do {
            try WholeFile.write(bytes, to: url)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }
}
