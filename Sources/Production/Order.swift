package import Design
package import Diagnostics
package import Foundation
package import Layout
package import Proofing
package import Rendering
package import Translation

/// Everything that is needed to make some sheets, read from the project once.
package struct Order: Sendable {
    package let project: Project
    package let selection: Selection
    package let setting: Edition.Setting
    package let fonts: FontList
    package let templates: [Template]
    package let catalogues: [(language: Language, catalogue: Catalogue)]
    package let papers: [String]
    package let practice: Practice
    package let illustrations: Illustrations
    package let profiles: SheetProfiles
    /// What is wrong with the files themselves, before any sheet.
    package let diagnostics: [Diagnostic]

    /// What to make: empty lists mean all.
    package struct Selection: Sendable {
        package var templates: [String] = []
        package var languages: [String] = []
        package var papers: [String] = []
        package var practiceFile: URL?
        /// The forms that sheets are made in.
        package var variants: [SheetVariant] = [.office, .press]
        /// A profile of the print shop's instead of the project's, and what its condition is called.
        package var outputProfile: (file: URL, condition: String)?
        /// Pixels across a picture for screens.
        package var pictureWidth: Int?

        package static let usualPictureWidth = 1_240

        package init() {}
    }

    /// Reads all that a selection needs.
    ///
    /// Gives nothing if so much is missing that no sheet can be made.
    package init?(_ selection: Selection, of project: Project, reporting diagnostics: inout [Diagnostic]) {
        let practiceFile = selection.practiceFile ?? project.examplePractice
        guard let setting = project.setting(reporting: &diagnostics),
            let fonts = project.fonts(reporting: &diagnostics),
            let profiles = project.profiles(press: selection.outputProfile, reporting: &diagnostics),
            let practice = project.text(of: practiceFile, reporting: &diagnostics)
                .flatMap({ Practice(parsing: $0, reporting: &diagnostics) })
        else { return nil }
        self.project = project
        self.selection = selection
        self.setting = setting
        self.fonts = fonts
        self.profiles = profiles
        self.practice = practice
        papers = selection.papers
        let names = selection.templates.isEmpty ? project.templateNames : selection.templates.unique
        if names.isEmpty {
            let reason = "no folder in it has a template.yaml"
            diagnostics.append(.unreadable(project.name(of: project.templatesFolder), reason: reason))
        }
        templates = names.compactMap { project.template($0, reporting: &diagnostics) }
        let known = setting.languages.languages.map(\.tag)
        let tags = selection.languages.isEmpty ? known : selection.languages.unique
        catalogues = tags.compactMap { tag in
            guard let language = setting.languages[tag] else {
                diagnostics.append(.unknown(language: tag, known: known))
                return nil
            }
            // A language without a catalogue stays in the order, so that its sheets are missed.
            let catalogue = project.catalogue(of: language, reporting: &diagnostics)
            return (language, catalogue ?? Catalogue(file: project.name(of: project.catalogue(tag))))
        }
        diagnostics += Self.unknownPapers(selection.papers, of: templates)
        illustrations = project.illustrations(
            for: templates, on: papers, palette: setting.palette, practice: practice, practiceFile: practiceFile,
            reporting: &diagnostics)
        let drawings = Set(project.drawingFiles(for: templates).map(\.name))
        for template in templates {
            diagnostics += TemplateProof.diagnostics(
                for: template, drawings: drawings, pictograms: setting.pictograms, palette: setting.palette)
        }
        let texts = Self.englishTexts(of: templates, setting)
        diagnostics += TemplateProof.diagnostics(for: texts)
        for (language, catalogue) in catalogues {
            diagnostics += CatalogueProof.diagnostics(for: catalogue, in: language, of: texts)
        }
        self.diagnostics = diagnostics
    }

    /// Papers that no template has; nothing if no template could be read.
    private static func unknownPapers(_ papers: [String], of templates: [Template]) -> [Diagnostic] {
        let known = templates.flatMap { $0.papers.map(\.name) }.unique
        return known.isEmpty
            ? [] : papers.unique.filter { !known.contains($0) }.map { .unknown(paper: $0, known: known) }
    }

    /// All words of some templates and those that they share.
    static func englishTexts(of templates: [Template], _ setting: Edition.Setting) -> [TemplateText] {
        templates.flatMap(\.texts) + setting.common.messages.values.sorted { $0.location.line < $1.location.line }
    }

    /// The editions in the order in which they are made and reported: by template, language, paper.
    package var editions: [PlannedEdition] {
        let shared = sharedFiles
        return templates.flatMap { template in
            let files = shared.union(files(of: template))
            return catalogues.flatMap { language, catalogue in
                let problems = problems(in: files.union([catalogue.file]))
                return template.papers.filter { papers.isEmpty || papers.contains($0.name) }.map { paper in
                    plan(template, in: language, from: catalogue, on: paper, problems: problems)
                }
            }
        }
    }

    /// One edition; `problems` are those of its files.
    private func plan(
        _ template: Template, in language: Language, from catalogue: Catalogue, on paper: Paper, problems: [Diagnostic]
    ) -> PlannedEdition {
        // Each message would be missed for itself.
        let isWordless = catalogue.messages.isEmpty && problems.contains { $0.location?.file == catalogue.file }
        var found = TemplateProof.diagnostics(for: template, in: language)
        let edition = Edition(
            of: template, in: language, from: catalogue, for: practice, on: paper, setting: setting,
            reporting: &found)
        return PlannedEdition(
            edition: edition, problems: problems + (isWordless ? [] : found), state: catalogue.state,
            isWordless: isWordless)
    }

    /// The files that all sheets hang on, with the practice's, whose logo is reported at the line that names it.
    private var sharedFiles: Set<String> {
        let practiceFile = selection.practiceFile ?? project.examplePractice
        return Set((project.sharedFiles + [practiceFile]).map { project.name(of: $0) })
    }

    /// The template's own file and those of the drawings that it needs.
    private func files(of template: Template) -> Set<String> {
        let drawings = project.drawingFiles(for: [template]).filter { template.drawings.contains($0.name) }
        return Set(drawings.map { project.name(of: $0.file) } + [template.location.file])
    }

    /// What is wrong with some files.
    private func problems(in files: Set<String>) -> [Diagnostic] {
        diagnostics.filter { problem in problem.location.map { files.contains($0.file) } == true }
    }
}

/// An edition, and what is known to be wrong with it and its files before it is laid out.
package struct PlannedEdition: Sendable {
    package let edition: Edition
    package let problems: [Diagnostic]
    package let state: CatalogueState
    /// Its catalogue could not be read, so that laying it out would tell nothing.
    package let isWordless: Bool

    /// A file with an error prints no sheet: whatever else it says cannot be trusted either.
    package var isBlocked: Bool { problems.hasErrors }
}

extension Array where Element: Hashable {
    /// Each element once, where it stands first.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Diagnostic {
    static func unknown(language tag: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownLanguage, "there is no language '\(tag)'", help: "Known tags are: \(known.joined(separator: ", "))."
        )
    }

    fileprivate static func unknown(paper: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownPaper, "there is no sheet on paper '\(paper)'",
            help: "Known papers are: \(known.joined(separator: ", ")).")
    }
}
