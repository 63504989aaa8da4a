import ArgumentParser
import Diagnostics
import Exchange
import Foundation
import Production
import Translation

/// Writes a catalogue as a file for translators.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a language's words as a file that translators work with.",
        discussion: """
            csv and xlsx are spreadsheets for volunteers, xliff (1.2) and xliff2 (2.0) are for agencies, po is the \
            catalogue itself for Poedit. 'posters import' takes any of them back.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "A language tag, such as ar.")
    var language: String?

    @Option(help: "The kind of file: csv, xlsx, xliff, xliff2 or po.")
    var to = ExchangeFormat.xlsx

    @Option(help: "The file to write, or with --all the folder. Default: the working folder and a name.")
    var out: String?

    @Flag(help: "Every language, each as a file of its own.")
    var all = false

    func validate() throws {
        if (language == nil) != all { throw ValidationError("Name one language, or say --all.") }
    }

    func run() throws {
        var problems: [Diagnostic] = []
        let project = try project.found()
        let known = project.languages(reporting: &problems)
        let wanted = known.filter { all || $0.tag == language }
        if wanted.isEmpty, !problems.hasErrors, let language {
            problems.append(.unknown(language: language, known: known.map(\.tag)))
        }
        for language in wanted { try write(language, of: project, reporting: &problems) }
        self.project.show(problems)
        if problems.contains(where: { $0.code == .unknownLanguage }) { throw Exit.usage }
        if problems.hasErrors { throw Exit.problems }
    }

    private func write(_ language: Language, of project: Project, reporting problems: inout [Diagnostic]) throws {
        guard let bytes = project.exported(language, as: to, reporting: &problems) else { return }
        let name = to.fileName(for: language.tag)
        let path = all ? [out, name].compactMap(\.self).joined(separator: "/") : out ?? name
        do {
            try WholeFile.write(bytes, to: URL(filePath: path).absoluteURL)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        Console.out(path)
    }
}

extension ExchangeFormat: ExpressibleByArgument {}
