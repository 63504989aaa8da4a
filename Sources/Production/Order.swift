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
    /// What is wrong with the files themselves, before any sheet.
    package let diagnostics: [Diagnostic]

    /// What to make: empty lists mean all.
    package struct Selection: Sendable {
        package var templates: [String] = []
        package var languages: [String] = []
        package var papers: [String] = []
        package var practiceFile: URL?

        package init() {}
    }

    /// Reads all that a selection needs.
    ///
    /// Gives nothing if so much is missing that no sheet can be made.
    package init?(_ selection: Selection, of project: Project, reporting diagnostics: inout [Diagnostic]) {
        let practiceFile = selection.practiceFile ?? project.examplePractice
        guard let setting = project.setting(reporting: &diagnostics),
            let fonts = project.fonts(reporting: &diagnostics),
            let practice = project.text(of: practiceFile, reporting: &diagnostics)
                .flatMap({ Practice(parsing: $0, reporting: &diagnostics) })
        else { return nil }
        self.project = project
        self.selection = selection
        self.setting = setting
        self.fonts = fonts
        self.practice = practice
        papers = selection.papers
        let names = selection.templates.isEmpty ? project.templateNames : selection.templates
        templates = names.compactMap { project.template($0, reporting: &diagnostics) }
        let tags = selection.languages.isEmpty ? setting.languages.languages.map(\.tag) : selection.languages
        catalogues = tags.compactMap { tag in
            guard let language = setting.languages[tag] else {
                diagnostics.append(.unknown(language: tag, known: setting.languages.languages.map(\.tag)))
                return nil
            }
            return project.catalogue(of: language, reporting: &diagnostics).map { (language, $0) }
        }
        illustrations = project.illustrations(
            for: templates, palette: setting.palette, practice: practice, practiceFile: practiceFile,
            reporting: &diagnostics)
        let drawings = Set(project.drawingFiles(for: templates).map(\.name))
        for template in templates {
            diagnostics += TemplateProof.diagnostics(for: template, drawings: drawings, palette: setting.palette)
        }
        let texts = Self.englishTexts(of: templates, setting)
        for (language, catalogue) in catalogues {
            diagnostics += CatalogueProof.diagnostics(for: catalogue, in: language, of: texts)
        }
        self.diagnostics = diagnostics
    }

    /// All words of some templates and those that they share.
    static func englishTexts(of templates: [Template], _ setting: Edition.Setting) -> [TemplateText] {
        templates.flatMap(\.texts) + setting.common.messages.values.sorted { $0.location.line < $1.location.line }
    }

    /// The editions in the order in which they are made and reported: by template, language, paper.
    package var editions: [PlannedEdition] {
        templates.flatMap { template in
            let isBroken = hasBadLogo || isBroken(template)
            return catalogues.flatMap { language, catalogue in
                template.papers.filter { papers.isEmpty || papers.contains($0.name) }.map { paper in
                    var problems: [Diagnostic] = []
                    let edition = Edition(
                        of: template, in: language, from: catalogue, for: practice, on: paper, setting: setting,
                        reporting: &problems)
                    return PlannedEdition(
                        edition: edition, problems: problems, state: catalogue.state,
                        isBlocked: isBroken || self.isBroken(catalogue.file) || problems.hasErrors)
                }
            }
        }
    }

    /// A practice that gives a logo does not want sheets without it.
    private var hasBadLogo: Bool { diagnostics.contains { $0.code == .badLogo } }

    /// A template that names something in vain, or a drawing that is broken, prints no sheet either.
    private func isBroken(_ template: Template) -> Bool {
        isBroken(template.location.file) || !template.drawings.isSubset(of: illustrations.drawings.keys)
    }

    /// A catalogue with an error of its own prints no sheet: whatever else it says cannot be trusted either.
    private func isBroken(_ file: String) -> Bool {
        diagnostics.contains { $0.severity == .error && $0.location?.file == file }
    }
}

/// An edition, and what is known to be wrong with it before it is laid out.
package struct PlannedEdition: Sendable {
    package let edition: Edition
    package let problems: [Diagnostic]
    package let state: CatalogueState
    package let isBlocked: Bool
}

extension Diagnostic {
    static func unknown(language tag: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownLanguage, "there is no language '\(tag)'", help: "Known tags are: \(known.joined(separator: ", "))."
        )
    }
}
