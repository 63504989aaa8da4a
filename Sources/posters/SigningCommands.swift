import ArgumentParser
import Diagnostics
import Foundation
import Production
import Signing
import Translation

extension Step: ExpressibleByArgument {}

/// Which language, by its tag or its catalogue.
struct LanguageArgument: ParsableArguments {
    @Argument(help: "A language tag, such as ur, or its catalogue, such as Translations/ur.po.")
    var language: String

    /// The tag; of a file it must be the project's own that is meant.
    func tag(in project: Project) throws -> String {
        guard language.hasSuffix(".po") else { return language }
        let file = URL(filePath: language).absoluteURL.standardizedFileURL
        let tag = file.deletingPathExtension().lastPathComponent
        if project.catalogue(tag).standardizedFileURL.path == file.path { return tag }
        throw ValidationError("'\(language)' is not a catalogue of the project.")
    }
}

/// Shows what a signer has to look at again.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "Shows which messages have changed since they were signed, and how their English differs.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var language: LanguageArgument

    @Option(help: "Since which step: translated, reviewed, back-translated or approved. Default: the furthest signed.")
    var since: Step?

    func run() throws {
        let project = try project.found()
        var problems: [Diagnostic] = []
        let lines = project.changeLines(of: try language.tag(in: project), since: since, reporting: &problems)
        self.project.show(problems)
        if problems.contains(where: { $0.code == .unknownLanguage }) { throw Exit.usage }
        lines.forEach(Console.out)
        if problems.hasErrors { throw Exit.problems }
    }
}

/// Records a sign-off.
struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Records that somebody has translated, reviewed, translated back or approved a language's words.",
        discussion: """
            Signs what the catalogue says now; whoever changes a message later has to sign it again. Translator, \
            reviewer and back-translator are different people. English is only reviewed and approved, by two people.
            """)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var language: LanguageArgument

    @Option(help: "translated, reviewed, back-translated or approved.")
    var step: Step

    @Option(help: "A role or a pseudonym, such as 'practice nurse'. It is printed on sheets; no e-mail address.")
    var by: String

    @Option(help: "The day on which the words were looked at, such as 2027-03-04. Default: today.")
    var date: String?

    @Option(parsing: .upToNextOption, help: "The English of some messages. Default: all that are ready for the step.")
    var message: [String] = []

    func run() throws {
        let project = try project.found()
        let today = Today.date()
        guard let date = date.map({ CalendarDate($0) }) ?? today else {
            throw ValidationError("--date needs a day such as 2027-03-04.")
        }
        let tag = try language.tag(in: project)
        var problems: [Diagnostic] = []
        let lines: [String]?
        do {
            lines = try project.sign(
                SigningRequest(tag, step, by: by, on: date, messages: message), today: today, reporting: &problems)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        self.project.show(problems.unique)
        if problems.contains(where: { $0.code == .unknownLanguage }) { throw Exit.usage }
        lines?.forEach(Console.out)
        if problems.hasErrors { throw Exit.problems }
    }
}
