import ArgumentParser
import Diagnostics
import Foundation
import Production
import Translation

/// Makes what people look at who check a language's words.
struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract:
            "Makes a page and a PDF with every message as it stands on the sheets, for people who check the words.",
        discussion: """
            The page needs no internet. Each message stands there with its English, its back-translation, the notes, \
            the facts and what is wrong with it, and with questions to answer on a screen or with a pen.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "A language's tag, such as ur; or a PO file that stands for the project's own; '-' reads one.")
    var words: String

    @Option(name: .shortAndLong, help: "The language's tag, where neither the file's header nor its name has it.")
    var language: String?

    @Option(name: .shortAndLong, parsing: .upToNextOption, help: "Template names. Default: all.")
    var template: [String] = []

    @Option(help: "The folder for both files. Default: 'out/proof' in the project.")
    var out: String?

    func run() async throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        let submission = isFile ? try submission(to: project) : nil
        var selection = ReviewRun.selection(of: submission?.language.tag ?? words, templates: template)
        (selection.submission, selection.today) = (submission, Today.date())
        try refuseUnknownTemplates(in: project)
        guard let order = Order(selection, of: project, reporting: &problems) else { throw refusal(problems) }
        try self.project.refuse(order)
        guard let review = ReviewRun(order) else { throw refusal(problems) }
        let result = try await review.make(progress: ProgressLine().tell)
        problems = (problems + result.diagnostics).unique
        self.project.show(problems)
        try write(result, of: review.name, in: project)
        if problems.hasErrors { throw Exit.problems }
    }

    /// A tag has no dots or slashes.
    private var isFile: Bool { words == "-" || words.contains { "./".contains($0) } }

    private func refuseUnknownTemplates(in project: Project) throws {
        guard let name = template.first(where: { !project.templateNames.contains($0) }) else { return }
        let known = project.templateNames.joined(separator: ", ")
        throw ValidationError("There is no template '\(name)'. There are: \(known).")
    }

    private func submission(to project: Project) throws -> Submission {
        var problems: [Diagnostic] = []
        guard let own = ProjectWords(of: project, reporting: &problems) else { throw refusal(problems) }
        let bytes: [UInt8]? =
            words == "-"
            ? [UInt8](try FileHandle.standardInput.read(upToCount: Project.largestFile) ?? Data())
            : project.bytes(of: URL(filePath: words).absoluteURL, reporting: &problems)
        let name = words == "-" ? "standard input" : words
        guard let bytes,
            let submission = Submission(reading: bytes, named: name, as: language, of: own, reporting: &problems)
        else { throw refusal(problems) }
        return submission
    }

    private func refusal(_ problems: [Diagnostic]) -> ExitCode {
        project.show(problems)
        return Exit.problems
    }

    /// Writes both files, or the one that could be made; an older one would pass for the other.
    private func write(_ result: ReviewRun.Result, of name: String, in project: Project) throws {
        let folder =
            out.map { URL(filePath: $0, directoryHint: .isDirectory).absoluteURL }
            ?? project.outputFolder.appending(path: "proof")
        let (page, document) = (folder.appending(path: "\(name).html"), folder.appending(path: "\(name).pdf"))
        do {
            try WholeFile.write(result.html, to: page)
            if let pdf = result.pdf {
                try WholeFile.write(pdf, to: document)
            } else if FileManager.default.fileExists(atPath: document.path) {
                try FileManager.default.removeItem(at: document)
            }
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        Console.out(project.name(of: page))
        if result.pdf != nil { Console.out(project.name(of: document)) }
    }
}
