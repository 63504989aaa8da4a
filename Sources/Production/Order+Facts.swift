package import Design
internal import Diagnostics
internal import Layout
internal import Proofing
package import Translation

/// What is held against the register of facts.
struct FactSources {
    let templates: [Template]
    let catalogues: [(language: Language, catalogue: Catalogue)]
    let practice: Practice
    let setting: Edition.Setting

    /// The words that no template has for itself.
    var common: [TemplateText] { Order.englishTexts(of: [], setting) }
    var texts: [TemplateText] { Order.englishTexts(of: templates, setting) }
}

extension CalendarDate {
    /// The month that the day is in.
    package var reviewMonth: Month? { Month(String(text.prefix(7))) }
}

extension Order {
    /// What is wrong with words and the facts that they rest on.
    static func factProblems(in sources: FactSources, of project: Project) -> [Diagnostic] {
        englishProblems(in: sources) + catalogueProblems(in: sources, of: project)
    }

    private static func englishProblems(in sources: FactSources) -> [Diagnostic] {
        let (register, practice) = (sources.setting.facts, sources.practice)
        func problems(with texts: [TemplateText], isRefused: Bool) -> [Diagnostic] {
            let facts = FactContext(register: register, practice: isRefused ? nil : practice)
            return FactProof.diagnostics(for: texts, with: facts)
        }
        return sources.templates.flatMap { template in
            problems(with: template.texts, isRefused: template.refusal(of: practice, facts: register) != nil)
        } + problems(with: sources.common, isRefused: register.refusal(of: practice) != nil)
    }

    private static func catalogueProblems(in sources: FactSources, of project: Project) -> [Diagnostic] {
        let (register, texts) = (sources.setting.facts, sources.texts)
        let check = ChangedFactCheck(register)
        let stale = sources.catalogues.flatMap { language, catalogue in
            check.diagnostics(for: catalogue, in: language, of: texts)
        }
        let made = sources.catalogues.first { $0.language.tag == "en" }?.catalogue
        let forbidden = made.map { ForbiddenWordsCheck.diagnostics(for: $0, of: texts, register: register) } ?? []
        // Words for staff stand on the sheets of all languages.
        guard let english = made ?? english(sources.setting, of: project), !english.messages.isEmpty else {
            return stale + forbidden
        }
        return stale + forbidden + check.diagnostics(forStaff: texts, english: english)
    }

    /// The English catalogue where it is not made: what is wrong with it is told when it is.
    private static func english(_ setting: Edition.Setting, of project: Project) -> Catalogue? {
        var unheard: [Diagnostic] = []
        return setting.languages["en"].flatMap { project.catalogue(of: $0, reporting: &unheard) }
    }

    /// Facts of a template at which somebody should have looked again.
    func overdueFacts(of template: Template) -> [Diagnostic] {
        guard let today = selection.today?.reviewMonth else { return [] }
        return FactProof.overdue(
            setting.facts.cited(by: Self.englishTexts(of: [template], setting)), in: today)
    }
}
