import ArgumentParser
import Diagnostics
import Production

/// Lists the languages.
struct LanguagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages", abstract: "Lists the languages, with the worst state of their words.")

    @OptionGroup var project: ProjectOptions

    func run() throws {
        var problems: [Diagnostic] = []
        let rows = try project.found().languageRows(reporting: &problems)
        project.show(problems)
        for row in rows { Console.out(row) }
        if problems.hasErrors { throw Exit.problems }
    }
}

/// Lists the templates.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Lists the templates, their papers and what they are for.")

    @OptionGroup var project: ProjectOptions

    func run() throws {
        var problems: [Diagnostic] = []
        let rows = try project.found().templateRows(reporting: &problems)
        project.show(problems)
        for row in rows { Console.out(row) }
        if problems.hasErrors { throw Exit.problems }
    }
}

/// Writes the messages of all templates for translators.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Writes the English words of all templates to Translations/posters.pot.",
        discussion: "'make catalogues' runs this and then merges the words into every catalogue with msgmerge.")

    @OptionGroup var project: ProjectOptions

    func run() throws {
        var problems: [Diagnostic] = []
        let project = try project.found()
        do {
            try project.writeMessageTemplate(reporting: &problems)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
        self.project.show(problems)
        if problems.hasErrors { throw Exit.problems }
    }
}
