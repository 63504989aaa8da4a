internal import Design
internal import Diagnostics
internal import Foundation
internal import Layout
internal import Proofing
internal import Translation

extension Order {
    /// What is wrong with templates, words, facts and the practice's details, before any sheet is laid out.
    var proofs: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let drawings = Set(project.drawingFiles(for: templates).map(\.name))
        for template in templates {
            diagnostics += TemplateProof.diagnostics(
                for: template, drawings: drawings, pictograms: setting.pictograms, palette: setting.palette)
        }
        let texts = Self.englishTexts(of: templates, setting)
        diagnostics += TemplateProof.diagnostics(for: texts)
        diagnostics += EnglishProof.diagnostics(for: texts, areAll: selection.templates.isEmpty)
        let glossary = project.terms(reporting: &diagnostics)
        // Nobody says anything in a pseudo-locale.
        let spoken = catalogues.filter { PseudoLocale(rawValue: $0.language.tag) == nil }
        for (language, catalogue) in spoken {
            diagnostics += CatalogueProof.diagnostics(for: catalogue, in: language, of: texts, glossary: glossary)
        }
        diagnostics += Self.factProblems(
            in: FactSources(templates: templates, catalogues: spoken, practice: practice, setting: setting),
            of: project)
        diagnostics += lonely
        return diagnostics + practiceProofs
    }

    /// What is wrong with a practice's own words and dates.
    var practiceProofs: [Diagnostic] {
        PracticeWordsCheck.diagnostics(for: practice, register: setting.facts)
            + EventProof.diagnostics(
                for: practice, today: selection.today, languages: setting.languages, in: templates)
    }

    /// What is wrong with the words, dates and logo of another practice.
    func faults(of practice: Practice, in file: URL) -> [Diagnostic] {
        var order = self
        order.address(to: practice)
        var problems = order.practiceProofs
        _ = project.logo(
            of: practice, in: file, for: order.templates, on: selection.papers, palette: setting.palette,
            reporting: &problems)
        return problems
    }

    /// Sheets for many languages that were asked for with one.
    private var lonely: [Diagnostic] {
        templates.filter { template in
            guard case .many(let standard) = template.readers else { return false }
            return selection.templates.contains(template.name) && selection.languagesForMany(standard).count < 2
        }.map { .tooFewLanguages($0) }
    }
}

extension Diagnostic {
    fileprivate static func tooFewLanguages(_ template: Template) -> Diagnostic {
        Diagnostic(
            .tooFewLanguages, "'\(template.name)' is for many languages and was asked for with one",
            help: "Name two languages or more, or none for those that the template names.", at: template.location,
            on: Subject(template: template.name))
    }
}
