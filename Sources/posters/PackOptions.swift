import ArgumentParser
import Design
import Diagnostics
import Foundation
import Production

/// What is in a pack.
struct PackOptions: ParsableArguments {
    /// Who prints the pack.
    enum Purpose: String, ExpressibleByArgument, CaseIterable {
        case office
        case printShop = "print-shop"

        var purpose: PackContents.Purpose { self == .office ? .office : .printShop }
    }

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

    func selection(in project: Project, for practice: URL?) throws -> Order.Selection {
        var selection = Order.Selection()
        selection.languages = languages.map(Self.parts) ?? []
        selection.templates = try templates(in: project)
        selection.papers = papers.map(Self.parts) ?? []
        selection.takesFirstPaper = papers == nil
        selection.practiceFile = practice
        (selection.beside, selection.isLargePrint, selection.isForDisplay) = (
            form.beside, form.largePrint, reviewedOnly
        )
        (selection.isStrict, selection.today, selection.includesStaff) = (strict, Today.date(), true)
        return selection
    }

    /// The same for another run of this program.
    var arguments: [String] {
        var arguments = ["--for", purpose.rawValue, "--beside", form.beside]
        for (option, value) in [("--languages", languages), ("--sheets", sheets), ("--papers", papers)] {
            if let value { arguments += [option, value] }
        }
        if form.largePrint { arguments.append("--large-print") }
        if reviewedOnly { arguments.append("--reviewed-only") }
        if strict { arguments.append("--strict") }
        return arguments
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
            let found = known.called(wish).map(\.name)
            guard !found.isEmpty else {
                let names = known.map { "\($0.sheet) (\($0.name))" }.joined(separator: ", ")
                throw ValidationError("There is no sheet '\(wish)'. There are: \(names).")
            }
            return found
        }
    }
}
