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

    /// Who prints the pack.
    enum Purpose: String, ExpressibleByArgument, CaseIterable {
        case office
        case printShop = "print-shop"
    }

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The file with the practice's details.")
    var practice: String

    @Option(name: .shortAndLong, help: "Language tags with commas, such as ar,fa,ti. Default: all.")
    var languages: String?

    @Option(
        name: .shortAndLong,
        help:
            "Sheets with commas, by their numbers or their templates' names, such as T1,T4,many-languages. Default: all."
    )
    var sheets: String?

    @Option(
        name: .customLong("for"), help: "Who prints: office (sRGB, no bleed) or print-shop (PDF/X-4, bleed, marks).")
    var purpose = Purpose.office

    @Option(help: "Papers with commas, such as A4,A3. Default: the first of each sheet.")
    var papers: String?

    @OptionGroup var form: FormOptions

    @Flag(help: "Only sheets whose words have been reviewed; the page of contents says what is left out.")
    var reviewedOnly = false

    @Flag(help: "Take every warning for an error.")
    var strict = false

    @Option(help: "The folder to make. Default: 'pack' in the working directory; the ZIP file stands beside it.")
    var out = "pack"

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        guard let order = Order(try selection(in: project), of: project, reporting: &problems) else {
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
            let result = try await Pack(order, for: purpose == .office ? .office : .printShop)
                .make(at: folder, progress: Console.progress)
            report(result, problems, in: folder)
        } catch let error as WholeFile.Failure {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    private func selection(in project: Project) throws -> Order.Selection {
        var selection = Order.Selection()
        selection.languages = languages.map(Self.parts) ?? []
        selection.templates = try templates(in: project)
        selection.papers = papers.map(Self.parts) ?? []
        selection.takesFirstPaper = papers == nil
        selection.practiceFile = URL(filePath: practice).absoluteURL
        (selection.beside, selection.isLargePrint, selection.isForDisplay) = (
            form.beside, form.largePrint, reviewedOnly
        )
        (selection.isStrict, selection.today, selection.includesStaff) = (strict, Today.date(), true)
        return selection
    }

    private static func parts(_ list: String) -> [String] {
        list.split { $0 == "," || $0 == " " }.map(String.init)
    }

    /// The names of the templates that are asked for by number or name.
    private func templates(in project: Project) throws -> [String] {
        guard let sheets else { return [] }
        var unheard: [Diagnostic] = []
        let known = project.templates(project.templateNames, reporting: &unheard)
        return try Self.parts(sheets).flatMap { wish -> [String] in
            let found = known.filter { $0.name == wish || $0.sheet.lowercased() == wish.lowercased() }.map(\.name)
            guard !found.isEmpty else {
                let names = known.map { "\($0.sheet) (\($0.name))" }.joined(separator: ", ")
                throw ValidationError("There is no sheet '\(wish)'. There are: \(names).")
            }
            return found
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
