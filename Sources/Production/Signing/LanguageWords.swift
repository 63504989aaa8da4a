internal import Design
internal import Diagnostics
internal import Layout
internal import Proofing
internal import Signing
internal import Translation

/// A language's words with all that was signed of them, as the whole project has them.
struct LanguageWords {
    let language: Language
    let catalogue: Catalogue
    let review: Review
    /// All words that its sign-offs speak of.
    let words: [PresentWords]

    /// How many words there are in each state.
    var counts: [WordsState: Int] {
        words.reduce(into: [:]) { $0[review.standing(of: $1).state, default: 0] += 1 }
    }

    var worst: WordsState { counts.keys.min() ?? .machineDraft }

    /// Where people find some words: in the catalogue, or in the template if they are for staff.
    func place(of words: PresentWords) -> String {
        let location = words.message?.translationLocation ?? words.uses[0].location
        return "\(location.file):\(location.line)"
    }
}

/// What all languages' words have in common: the English of all templates.
struct WordSources {
    let setting: Edition.Setting
    let texts: [TemplateText]
    let glossary: Glossary

    /// Reads all templates, whatever a practice declares; nothing if too much is missing.
    init?(of project: Project, reporting diagnostics: inout [Diagnostic]) {
        guard let setting = project.setting(reporting: &diagnostics) else { return nil }
        self.setting = setting
        glossary = project.terms(reporting: &diagnostics)
        texts = Order.englishTexts(
            of: project.templates(project.templateNames, reporting: &diagnostics), setting)
    }

    /// A language's words; nothing if its catalogue cannot be read.
    func words(
        of language: Language, in project: Project, reporting diagnostics: inout [Diagnostic]
    ) -> LanguageWords? {
        guard let catalogue = project.catalogue(of: language, reporting: &diagnostics) else { return nil }
        let signOffs =
            language.tag == "en" ? setting.english : project.signOffs(of: language.tag, reporting: &diagnostics)
        return LanguageWords(
            language: language, catalogue: catalogue, review: setting.review(of: signOffs),
            words: PresentWords.all(of: texts, in: catalogue, of: language.tag))
    }

    /// The words of a language that somebody named; reported if there is none.
    func words(
        named tag: String, in project: Project, reporting diagnostics: inout [Diagnostic]
    ) -> LanguageWords? {
        guard let language = setting.languages[tag] else {
            diagnostics.append(.unknown(language: tag, known: setting.languages.languages.map(\.tag)))
            return nil
        }
        return words(of: language, in: project, reporting: &diagnostics)
    }

    /// What is wrong with a language's words, as far as their signers have to know.
    func problems(with words: LanguageWords) -> [Diagnostic] {
        let (language, catalogue) = (words.language, words.catalogue)
        let facts = ChangedFactCheck(setting.facts)
        let english =
            language.tag == "en"
            ? TemplateProof.diagnostics(for: texts) + facts.diagnostics(forStaff: texts, english: catalogue)
                + ForbiddenWordsCheck.diagnostics(for: catalogue, of: texts, register: setting.facts) : []
        return CatalogueProof.diagnostics(for: catalogue, in: language, of: texts, glossary: glossary)
            + facts.diagnostics(for: catalogue, in: language, of: texts) + english
    }
}
