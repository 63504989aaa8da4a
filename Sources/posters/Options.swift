import ArgumentParser
import Diagnostics
import Foundation
import Layout
import Production

/// How problems are shown.
struct FormatOptions: ParsableArguments {
    @Option(help: "How problems are shown: terminal, plain, github or json.")
    var format: DiagnosticFormat?

    /// Colour for people, none for files.
    var shownFormat: DiagnosticFormat {
        if let format { return format }
        return isatty(STDERR_FILENO) == 1 ? .terminal : .plain
    }

    /// Shows problems where a program's messages belong.
    func show(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { Console.error(shownFormat.text(for: diagnostic)) }
    }
}

/// Which project, and how problems are shown.
struct ProjectOptions: ParsableArguments {
    @Option(help: "The project folder. Default: the one around the working directory.")
    var project: String?

    @OptionGroup var messages: FormatOptions

    /// The project, or a usage error that says how to find it.
    func found() throws -> Project {
        if let project = Project(at: project) { return project }
        throw ValidationError(
            "There is no project here: a folder with Templates, Translations and Fonts. Name one with --project.")
    }

    /// Colour for people, none for files.
    var shownFormat: DiagnosticFormat { messages.shownFormat }

    /// Ends the program if the command named something that the project does not have: what is left might be nothing.
    func refuse(_ order: Order) throws {
        try refuse(order.diagnostics.filter { [.unknownLanguage, .unknownPaper, .readingUnknown].contains($0.code) })
    }

    /// Ends the program if there is something that the command named in vain.
    func refuse(_ unknown: [Diagnostic]) throws {
        guard !unknown.isEmpty else { return }
        show(unknown)
        throw Exit.usage
    }

    /// Shows problems where a program's messages belong.
    func show(_ diagnostics: [Diagnostic]) { messages.show(diagnostics) }
}

/// Which form of a sheet is made.
struct FormOptions: ParsableArguments {
    @Option(help: "The language beside the first one on bilingual sheets.")
    var beside = "en"

    @Flag(help: "Make the form in large print (body 18 points and more) of sheets that have one.")
    var largePrint = false
}

/// Which sheets.
struct SelectionOptions: ParsableArguments {
    @Option(name: .shortAndLong, parsing: .upToNextOption, help: "Language tags, such as ar zh-Hans. Default: all.")
    var language: [String] = []

    @Option(name: .shortAndLong, parsing: .upToNextOption, help: "Template names. Default: all.")
    var template: [String] = []

    @Option(parsing: .upToNextOption, help: "Papers, such as A4 A3. Default: all of each template.")
    var paper: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Forms: office (trimmed, sRGB), ink-saver, press (bleed and marks, inks), screen (links, and a PNG).")
    var variant: [SheetVariant] = [.office, .press]

    @Flag(help: "Make office sheets that save ink: lines instead of areas, black on white.")
    var inkSaver = false

    @Option(help: "The ICC profile of the print shop. Default: the project's, for FOGRA39.")
    var outputProfile: String?

    @Option(help: "What the condition of --output-profile is called, such as FOGRA51.")
    var condition: String?

    @Option(help: "How many pixels across the picture for screens is.")
    var pictureWidth: Int?

    @Option(help: "A file with the practice's details. Default: the example practice.")
    var practice: String?

    @OptionGroup var form: FormOptions

    @Option(name: .customLong("for"), help: "display: only sheets whose words have been reviewed.")
    var purpose: Purpose?

    /// What sheets are for.
    enum Purpose: String, ExpressibleByArgument { case display }

    @Flag(help: "Take every warning for an error: it stops its sheets, and the program ends with 1.")
    var strict = false

    @Option(help: "How many sheets to make at once. Default: one for each core.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
        if (outputProfile == nil) != (condition == nil) {
            throw ValidationError("--output-profile and --condition belong together.")
        }
        if let pictureWidth, !(16...20_000).contains(pictureWidth) {
            throw ValidationError("--picture-width needs a number from 16 to 20000.")
        }
    }

    /// Each form once, in the order in which they are listed.
    private var variants: [SheetVariant] {
        SheetVariant.allCases.filter { form in
            switch form {
            case .office: variant.contains(.office) && !inkSaver
            case .inkSaver: variant.contains(.inkSaver) || (inkSaver && variant.contains(.office))
            default: variant.contains(form)
            }
        }
    }

    /// How many workers.
    var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// The selection, checked against what the project has.
    func selection(in project: Project) throws -> Order.Selection {
        var selection = Order.Selection()
        selection.languages = language
        selection.templates = template
        selection.papers = paper
        selection.variants = variants
        selection.pictureWidth = pictureWidth
        selection.beside = form.beside
        selection.isLargePrint = form.largePrint
        selection.isForDisplay = purpose == .display
        selection.isStrict = strict
        selection.today = Today.date()
        if let outputProfile, let condition {
            selection.outputProfile = (URL(filePath: outputProfile).absoluteURL, condition)
        }
        selection.practiceFile = practice.map { URL(filePath: $0).absoluteURL }
        let unknown = template.filter { !project.templateNames.contains($0) }
        if let name = unknown.first {
            let known = project.templateNames.joined(separator: ", ")
            throw ValidationError("There is no template '\(name)'. There are: \(known).")
        }
        return selection
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
extension SheetVariant: ExpressibleByArgument {}
