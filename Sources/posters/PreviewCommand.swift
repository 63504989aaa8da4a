import ArgumentParser
import Diagnostics
import Foundation
import Layout
import Production

/// Draws one sheet as a picture, whatever is wrong with it.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Draws one sheet as a PNG, even if it has problems, and reports them.")

    @OptionGroup var project: ProjectOptions

    @Argument(help: "A language tag, such as ur; several for a sheet that speaks many.")
    var language: [String]

    @Option(name: .shortAndLong, help: "A template's name.")
    var template = "wall-poster"

    @Option(help: "A paper. Default: the template's first.")
    var paper: String?

    @OptionGroup var form: FormOptions

    @Option(help: "Which page of the sheet is drawn.")
    var page = 1

    @Option(help: "A file with the practice's details. Default: the example practice.")
    var practice: String?

    @Option(help: "How many pixels across.")
    var width = 1000

    @Option(help: "The picture's file. Default: its name in 'out/preview'.")
    var out: String?

    @Flag(help: "Print where everything stands, as a table, instead of drawing.")
    var table = false

    @Flag(help: "Print what a screen reader says, in its order, as JSON, instead of drawing.")
    var words = false

    func validate() throws {
        if !(16...20_000).contains(width) { throw ValidationError("--width needs a number from 16 to 20000.") }
    }

    func run() async throws {
        let project = try project.found()
        var options = SelectionOptions()
        options.language = language
        options.template = [template]
        options.paper = paper.map { [$0] } ?? []
        options.practice = practice
        (options.form, options.purpose) = (form, nil)
        (options.variant, options.inkSaver, options.strict) = ([.office], false, false)
        (options.outputProfile, options.condition, options.pictureWidth) = (nil, nil, nil)
        var problems: [Diagnostic] = []
        var selection = try options.selection(in: project)
        selection.takesFirstPaper = paper == nil
        let order = Order(selection, of: project, reporting: &problems)
        if let order { try self.project.refuse(order) }
        let editions = order?.editions ?? []
        guard let order, let planned = editions.first else {
            self.project.show(problems)
            Console.error("error: '\(template)' has no form \(paper.map { "on \($0) " } ?? "")in these languages")
            throw Exit.problems
        }
        guard editions.count == 1 else {
            throw ValidationError("'\(template)' is a sheet for each language: name one.")
        }
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        let sheet = await worker.proofed(planned.edition)
        problems += planned.problems.filter { !problems.contains($0) } + sheet.diagnostics
        self.project.show(problems)
        if table {
            Console.out(sheet.layout.table)
            if problems.hasErrors { throw Exit.problems }
            return
        }
        if words {
            Console.out(try SpokenWord.json(of: sheet.layout))
            return
        }
        guard sheet.layout.pages.indices.contains(page - 1) else {
            throw ValidationError("The sheet has \(sheet.layout.pages.count) pages.")
        }
        let suffix = sheet.layout.pages.count > 1 ? "-\(page)" : ""
        let file =
            out.map { URL(filePath: $0).absoluteURL }
            ?? project.outputFolder.appending(path: "preview/\(planned.edition.name)\(suffix).png")
        do {
            try WholeFile.write(try await worker.png(of: sheet.layout.pages[page - 1], width: width), to: file)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        Console.out(project.name(of: file))
        if problems.hasErrors { throw Exit.problems }
    }
}
