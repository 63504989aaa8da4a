package import Design
package import Diagnostics
package import Foundation
package import Layout
package import Proofing
package import Rendering
package import Signing
package import Translation

/// Everything that is needed to make some sheets, read from the project once.
package struct Order: Sendable {
    package let project: Project
    package let selection: Selection
    package let setting: Edition.Setting
    package let fonts: FontList
    package let templates: [Template]
    /// The languages that are asked for.
    package let languages: [Language]
    /// Their words, and those of languages that stand beside them or in sheets for many.
    package let catalogues: [(language: Language, catalogue: Catalogue)]
    /// What is signed of them, by tag.
    let signOffs: [String: SignOffs]
    /// Templates that this practice cannot have, and what it would have to declare.
    package let unclaimed: [(template: Template, missing: [Condition])]
    package let papers: [String]
    package let practice: Practice
    package let illustrations: Illustrations
    package let profiles: SheetProfiles
    /// What is wrong with the files themselves, before any sheet.
    package let diagnostics: [Diagnostic]
    /// All editions, those that are left out too.
    private(set) var settled: [PlannedEdition] = []

    /// What to make: empty lists mean all.
    package struct Selection: Sendable {
        package var templates: [String] = []
        package var languages: [String] = []
        package var papers: [String] = []
        package var practiceFile: URL?
        /// The language beside the first one on bilingual sheets.
        package var beside = "en"
        /// In large print, where there is such a form.
        package var isLargePrint = false
        /// Only sheets whose words have been reviewed.
        package var isForDisplay = false
        /// The forms that sheets are made in.
        package var variants: [SheetVariant] = [.office, .press]
        /// A profile of the print shop's instead of the project's, and what its condition is called.
        package var outputProfile: (file: URL, condition: String)?
        /// Pixels across a picture for screens.
        package var pictureWidth: Int?
        /// Whether a warning stops a sheet as an error does.
        package var isStrict = false
        /// The day that reviews of facts and meetings are held against; nothing if nobody asks.
        package var today: CalendarDate?
        /// Only the first paper of each template.
        package var takesFirstPaper = false
        /// A catalogue that stands for the project's own of its language.
        package var submission: Submission?
        /// Sheets for staff too, though English is not among the languages that are asked for.
        package var includesStaff = false
        /// Sheets for many languages have as many as ever, with those that are asked for among them.
        package var joinsMany = false

        /// The languages in cells: those that are asked for beside English, or a sheet's own.
        func languagesForMany(_ standard: [String]) -> [String] {
            let asked = languages.unique.filter { $0 != "en" }
            if joinsMany {
                let others = asked.filter { !standard.contains($0) }
                return standard.dropLast(others.count) + others
            }
            return asked.isEmpty ? standard : asked
        }

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
        let selection = Self.written(selection, in: setting.languages, reporting: &diagnostics)
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
        let read = project.templates(names, reporting: &diagnostics)
        let claims = read.map { template in
            (template: template, missing: template.requirements.filter { !practice.meets($0) })
        }
        unclaimed = claims.filter { !$0.missing.isEmpty }
        templates = claims.filter(\.missing.isEmpty).map(\.template)
        diagnostics += unclaimed.filter { selection.templates.contains($0.template.name) }.map {
            .unclaimed($0.template, missing: $0.missing)
        }
        let known = setting.languages.languages.map(\.tag)
        let tags = selection.languages.isEmpty ? known : selection.languages.unique
        let needed = (tags + Self.companions(of: templates, selection)).unique
        let spoken = needed.map { tag in (tag: tag, language: Self.language(tag, in: setting.languages)) }
        let told = setting.languages.spoken.map(\.tag)
        diagnostics += spoken.filter { $0.language == nil && !told.contains($0.tag) }.map {
            .unknown(language: $0.tag, known: known)
        }
        languages = spoken.filter { tags.contains($0.tag) }.compactMap(\.language)
        let pseudoMessages = Self.englishTexts(of: templates, setting).filter(\.isTranslated).map(\.id)
        catalogues = spoken.compactMap(\.language).map { language in
            if let pseudo = PseudoLocale(rawValue: language.tag) {
                return (language, pseudo.catalogue(of: pseudoMessages))
            }
            if let submission = selection.submission, submission.language == language {
                return (language, submission.catalogue)
            }
            // A language without a catalogue stays in the order, so that its sheets are missed.
            let catalogue = project.catalogue(of: language, reporting: &diagnostics)
            return (language, catalogue ?? Catalogue(file: project.name(of: project.catalogue(language.tag))))
        }
        var signOffs = ["en": setting.english]
        for (language, _) in catalogues where signOffs[language.tag] == nil {
            signOffs[language.tag] = project.signOffs(of: language.tag, reporting: &diagnostics)
        }
        self.signOffs = signOffs
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
        diagnostics += EnglishProof.diagnostics(for: texts, areAll: selection.templates.isEmpty)
        let glossary = project.terms(reporting: &diagnostics)
        // Nobody says anything in a pseudo-locale.
        for (language, catalogue) in catalogues where PseudoLocale(rawValue: language.tag) == nil {
            diagnostics += CatalogueProof.diagnostics(for: catalogue, in: language, of: texts, glossary: glossary)
        }
        diagnostics += Self.factProblems(
            in: FactSources(
                templates: templates, catalogues: catalogues.filter { PseudoLocale(rawValue: $0.language.tag) == nil },
                practice: practice, setting: setting),
            of: project)
        diagnostics += Self.lonely(selection, templates)
        diagnostics += PracticeWordsCheck.diagnostics(for: practice, register: setting.facts)
        diagnostics += EventProof.diagnostics(
            for: practice, today: selection.today, languages: setting.languages, in: templates)
        if selection.isStrict { diagnostics = diagnostics.promoted }
        self.diagnostics = diagnostics
        settled = settledEditions()
    }

    /// A language of the table, or one that nobody speaks.
    private static func language(_ tag: String, in table: LanguageTable) -> Language? {
        table[tag] ?? PseudoLocale(rawValue: tag)?.language(in: table)
    }

    /// Sheets for many languages that were asked for with one.
    private static func lonely(_ selection: Selection, _ templates: [Template]) -> [Diagnostic] {
        templates.filter { template in
            guard case .many(let standard) = template.readers else { return false }
            return selection.templates.contains(template.name) && selection.languagesForMany(standard).count < 2
        }.map { .tooFewLanguages($0) }
    }

    /// Languages that sheets need although nobody asked for them by name.
    private static func companions(of templates: [Template], _ selection: Selection) -> [String] {
        templates.flatMap { template -> [String] in
            switch template.readers {
            case .one: []
            case .pair: [selection.beside]
            case .many(let tags): ["en"] + selection.languagesForMany(tags)
            case .staff: ["en"]
            }
        }
    }

    /// Papers that no template has; nothing if no template could be read.
    static func unknownPapers(_ papers: [String], of templates: [Template]) -> [Diagnostic] {
        let known = templates.flatMap { $0.papers.map(\.name) }.unique
        return known.isEmpty
            ? [] : papers.unique.filter { !known.contains($0) }.map { .unknown(paper: $0, known: known) }
    }

    /// All words of some templates and those that they share.
    static func englishTexts(of templates: [Template], _ setting: Edition.Setting) -> [TemplateText] {
        templates.flatMap(\.texts) + setting.common.messages.values.sorted { $0.location.line < $1.location.line }
    }
}

/// An edition, and what is known to be wrong with it and its files before it is laid out.
package struct PlannedEdition: Sendable {
    package let edition: Edition
    package let problems: [Diagnostic]
    package var state: WordsState { edition.state }
    /// Its catalogue could not be read, so that laying it out would tell nothing.
    package let isWordless: Bool

    /// A file with an error prints no sheet: whatever else it says cannot be trusted either.
    package var isBlocked: Bool { problems.hasErrors }
}

extension Diagnostic {
    package static func unknown(language tag: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownLanguage, "there is no language '\(tag)'", help: "Known tags are: \(known.joined(separator: ", "))."
        )
    }

    /// A sheet was asked for that promises what the practice has not declared.
    fileprivate static func unclaimed(_ template: Template, missing: [Condition]) -> Diagnostic {
        Diagnostic(
            .claimMissing,
            "the practice file does not have \(missing.practiceKeys), without which '\(template.name)' is not made",
            help: "Add it if it is true of the practice; the sheet promises nothing that nobody has declared.",
            at: template.location, on: Subject(template: template.name))
    }

    fileprivate static func tooFewLanguages(_ template: Template) -> Diagnostic {
        Diagnostic(
            .tooFewLanguages, "'\(template.name)' is for many languages and was asked for with one",
            help: "Name two languages or more, or none for those that the template names.", at: template.location,
            on: Subject(template: template.name))
    }

    fileprivate static func unknown(paper: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownPaper, "there is no sheet on paper '\(paper)'",
            help: "Known papers are: \(known.joined(separator: ", ")).")
    }
}
