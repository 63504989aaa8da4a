import ArgumentParser
import Design
import Diagnostics
import Foundation
import Production

/// Makes everything that one practice prints, with a page that says how.
struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Makes a folder and a ZIP file of sheets for one practice, with a page of contents.",
        discussion: """
            The folder holds the sheets of each language, contents.html with thumbnails and how to print them, and \
            all-sheets.pdf with bookmarks by language. 'posters init' writes the practice file.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The file with the practice's details.")
    var practice: String

    @OptionGroup var contents: PackOptions

    @Option(help: "The folder to make. Default: 'pack' in the working directory; the ZIP file stands beside it.")
    var out = "pack"

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        guard
            let order = Order(
                try contents.selection(in: project, for: URL(filePath: practice).absoluteURL), of: project,
                reporting: &problems)
        else {
            self.project.show(problems)
            throw Exit.problems
        }
        try self.project.refuse(order)
        let folder = URL(filePath: out, directoryHint: .isDirectory).absoluteURL
        guard !order.editions.isEmpty else {
            self.project.show(problems)
            Console.error("There is no sheet to put into a pack.")
            throw Exit.problems
        }
        do {
            let result = try await Pack(order, for: contents.purpose.purpose)
                .make(at: folder, progress: ProgressLine().tell)
            report(result, problems, in: folder)
        } catch let error as WholeFile.Failure {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    private func report(_ result: Pack.Result, _ problems: [Diagnostic], in folder: URL) {
        project.show((problems + result.diagnostics).unique)
        for item in result.leftOut { Console.error("left out: \(item.what): \(item.why)") }
        if result.drafts > 0 {
            Console.error("\(result.drafts) sheets are drafts whose words are not all approved, and say so")
        }
        Console.error("\(result.files.count) files; open contents.html first")
        Console.out(folder.path)
        Console.out(folder.path + ".zip")
    }
}
