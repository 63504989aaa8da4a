import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Makes a web site on which people find, look at and save sheets.
struct SiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Makes a web site of sheets: plain files for any web server.",
        discussion: """
            The site has a page for each language and each sheet, data.json for programs, feed.xml with what has \
            changed since the site that stood in the folder before, and a page that says whether a poster is the \
            current one. Documentation/Site.md says how to host it.
            """)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: "Where mistakes are reported: a web address, or mailto: with one of mail.")
    var report: String?

    @Option(help: "The data.json of the site as it was before. Default: the one in the folder.")
    var since: String?

    @Option(help: "Where the site goes. Default: 'out/site' in the project.")
    var out: String?

    func validate() throws {
        if let report, SiteReport(report) == nil {
            throw ValidationError("--report needs an address such as https://… or mailto:…")
        }
    }

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        guard let order = Order(try selection.selection(in: project), of: project, reporting: &problems) else {
            self.project.show(problems)
            throw Exit.problems
        }
        try self.project.refuse(order)
        let folder =
            out.map { URL(filePath: $0, directoryHint: .isDirectory).absoluteURL }
            ?? project.outputFolder.appending(path: "site")
        guard !order.editions.isEmpty else {
            self.project.show(problems)
            Console.error("There is no sheet to put on a site.")
            throw Exit.problems
        }
        let site = Site(
            order, report: report.flatMap { SiteReport($0) }, since: since.map { URL(filePath: $0).absoluteURL })
        do {
            let result = try await site.make(
                at: folder, workers: selection.workers, program: Bundle.main.executableURL,
                progress: ProgressLine().tell)
            self.project.show((problems + result.diagnostics).unique)
            summarise(result, leftOut: order.leftOutLines)
            Console.out(project.name(of: folder.appending(path: "index.html")))
            if (problems + result.diagnostics).hasErrors { throw Exit.problems }
        } catch let refusal as Batch.Refusal {
            self.project.show(refusal.problems)
            throw Exit.problems
        } catch let error as WholeFile.Failure {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    private func summarise(_ result: Site.Result, leftOut: [String]) {
        let made = result.sheets.count { $0.path != nil }
        let changes = result.changes == 1 ? "1 change" : "\(result.changes) changes"
        let lines = ["\(made) of \(result.sheets.count) files on \(result.pages) pages, \(changes) in the feed"]
        Console.error((leftOut + lines).joined(separator: "\n"))
    }
}
