internal import Design
internal import Diagnostics
internal import Foundation
internal import Layout
internal import Proofing
internal import Signing
internal import Translation

extension Order {
    /// The editions in the order in which they are made and reported: by template, languages, paper.
    package var editions: [PlannedEdition] {
        selection.isForDisplay ? settled.filter(\.state.isForDisplay) : settled
    }

    /// The sheets that are left out because their words are not approved.
    package var unreviewed: [PlannedEdition] {
        selection.isForDisplay ? settled.filter { !$0.state.isForDisplay } : []
    }

    /// Every sheet, before its words are settled.
    func plannedEditions() -> [EditionPlan] {
        let shared = sharedFiles
        var plans: [EditionPlan] = []
        for template in templates {
            let files = shared.union(files(of: template))
            for renditions in renditions(for: template) {
                let words = renditions.flatMap { [$0.catalogue.file, signOffFile(of: $0.language)] }
                let problems = problems(in: files.union(words))
                for paper in papers(of: template) {
                    plans.append(
                        EditionPlan(
                            number: plans.count, template: template, renditions: renditions, paper: paper,
                            problems: problems))
                }
            }
        }
        return plans
    }

    /// The papers that are asked for.
    private func papers(of template: Template) -> [Paper] {
        let own = selection.isLargePrint ? template.largePrint : template.papers
        if selection.takesFirstPaper { return Array(own.prefix(1)) }
        return own.filter { papers.isEmpty || papers.contains($0.name) }
    }

    /// The languages of each sheet of a template, the sheet's own first.
    private func renditions(for template: Template) -> [[Rendition]] {
        let own = languages.compactMap { rendition($0.tag) }
        switch template.readers {
        case .one: return own.map { [$0] }
        case .pair:
            guard let second = rendition(selection.beside) else { return [] }
            return own.filter { $0.language.tag != second.language.tag }.map { [$0, second] }
        case .many(let tags): return many(tags).map { [$0] } ?? []
        case .staff:
            let isAsked =
                selection.includesStaff || selection.templates.contains(template.name)
                || languages.contains { $0.tag == "en" }
            return isAsked ? [rendition("en")].compactMap(\.self).map { [$0] } : []
        }
    }

    /// English for staff, and then the languages of a sheet for many; two are the fewest.
    private func many(_ standard: [String]) -> [Rendition]? {
        let others = selection.languagesForMany(standard).compactMap { rendition($0) }
        guard others.count > 1, let english = rendition("en") else { return nil }
        return [english] + others
    }

    private func rendition(_ tag: String) -> Rendition? {
        catalogues.first { $0.language.tag == tag }.map {
            Rendition($0.language, $0.catalogue, signOffs[tag])
        }
    }

    /// Settles the words of a sheet.
    func settled(_ plan: EditionPlan) -> PlannedEdition {
        let (template, renditions, problems) = (plan.template, plan.renditions, plan.problems)
        // Each message would be missed for itself.
        let isWordless = renditions.contains { rendition in
            rendition.catalogue.messages.isEmpty && problems.contains { $0.location?.file == rendition.catalogue.file }
        }
        var found = renditions.flatMap { TemplateProof.diagnostics(for: template, in: $0.language) }
        found += overdueFacts(of: template)
        let edition = Edition(
            of: template, in: renditions, for: practice, on: plan.paper, isLargePrint: selection.isLargePrint,
            setting: setting, reporting: &found)
        return PlannedEdition(
            number: plan.number, edition: edition, problems: problems + (isWordless ? [] : judged(found)),
            isWordless: isWordless)
    }

    private func signOffFile(of language: Language) -> String { project.name(of: project.signOffs(language.tag)) }

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

/// A sheet whose words are not settled yet.
struct EditionPlan: Sendable {
    /// Its place among all sheets of the order, those that are left out too.
    let number: Int
    let template: Template
    let renditions: [Rendition]
    let paper: Paper
    /// What is wrong with its files.
    let problems: [Diagnostic]
}

extension Order {
    /// What is not made although nobody excluded it: claims that the practice has not made, and words that are not
    /// approved.
    package var leftOutLines: [String] {
        let claims = unclaimed.map { template, missing in
            "left out: \(template.name), because the practice file has no \(missing.practiceKeys)"
        }
        let waiting = unreviewed
        guard !waiting.isEmpty else { return claims }
        let languages = Set(waiting.flatMap(\.edition.languages).map(\.englishName)).sorted().joined(separator: ", ")
        return claims + [
            "left out: \(waiting.count) sheets whose words are not all approved, in \(languages); 'posters status' says more"
        ]
    }
}
