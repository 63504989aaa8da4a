import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Draws every page of many sheets onto one page to look at.
struct GalleryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery", abstract: "Draws sheets side by side as pictures, with a page to look at all of them.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: "How many pixels across the shorter side of a picture is.")
    var width = 420

    @Option(help: "Where the pictures go. Default: 'out/gallery'.")
    var out: String?

    func validate() throws {
        if !(16...4_000).contains(width) { throw ValidationError("--width needs a number from 16 to 4000.") }
    }

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        var wish = try selection.selection(in: project)
        wish.takesFirstPaper = selection.paper.isEmpty
        guard let order = Order(wish, of: project, reporting: &problems) else {
            self.project.show(problems)
            throw Exit.problems
        }
        try self.project.refuse(order)
        let folder =
            out.map { URL(filePath: $0, directoryHint: .isDirectory).absoluteURL }
            ?? project.outputFolder.appending(path: "gallery")
        do {
            problems += try await Gallery(order, width: width).make(in: folder, progress: ProgressLine().tell)
        } catch let error as WholeFile.Failure {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        self.project.show(problems.unique)
        Console.out(project.name(of: folder.appending(path: "index.html")))
        if problems.hasErrors { throw Exit.problems }
    }
}
