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
    package private(set) var selection: Selection
    package let setting: Edition.Setting
    package let fonts: FontList
    package private(set) var templates: [Template]
    /// The languages that are asked for.
    package private(set) var languages: [Language]
    /// Their words, and those of languages that stand beside them or in sheets for many.
    package let catalogues: [(language: Language, catalogue: Catalogue)]
    /// What is signed of them, by tag.
    let signOffs: [String: SignOffs]
    /// Templates that this practice cannot have, and what it would have to declare.
    package private(set) var unclaimed: [(template: Template, missing: [Condition])]
    package private(set) var papers: [String]
    package private(set) var practice: Practice
    package private(set) var illustrations: Illustrations
    package let profiles: SheetProfiles
    /// What is wrong with the files themselves, before any sheet.
    package private(set) var diagnostics: [Diagnostic] = []
    /// All editions, those that are left out too.
    private(set) var plans: [EditionPlan] = []
    /// The same with their words; none in a worker, which settles those that it is asked for.
    private(set) var settled: [PlannedEdition] = []

    /// Who wants to know what.
    package enum Role: Sendable {
        /// Reports what is wrong with the files.
        case lead
        /// Makes sheets for a process that has reported it.
        case worker
    }

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
    package init?(
        _ selection: Selection, of project: Project, as role: Role = .lead, reporting diagnostics: inout [Diagnostic]
    ) {
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
        (templates, unclaimed) = Self.claims(of: practice, on: read)
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
        if role == .lead { diagnostics += proofs }
        if selection.isStrict { diagnostics = diagnostics.promoted }
        self.diagnostics = diagnostics
        plans = plannedEditions()
        if role == .lead { settled = plans.map(settled) }
    }

    /// The templates that a practice can have, and what it would have to declare for the others.
    private static func claims(
        of practice: Practice, on templates: [Template]
    ) -> (made: [Template], unclaimed: [(template: Template, missing: [Condition])]) {
        let claims = templates.map { template in
            (template: template, missing: template.requirements.filter { !practice.meets($0) })
        }
        return (claims.filter(\.missing.isEmpty).map(\.template), claims.filter { !$0.missing.isEmpty })
    }

    /// The same files for another practice, of which nothing is read again but its logo.
    ///
    /// What the selection names has to be among what this order was made of.
    func addressed(to practice: Practice, _ selection: Selection, reporting problems: inout [Diagnostic]) -> Order {
        var order = self
        order.selection = selection
        order.papers = selection.papers
        order.address(to: practice)
        if !selection.languages.isEmpty {
            order.languages = languages.filter { selection.languages.contains($0.tag) }
        }
        let logo = project.logo(
            of: practice, in: selection.practiceFile ?? project.examplePractice, for: order.templates,
            on: selection.papers, palette: setting.palette, reporting: &problems)
        order.illustrations = illustrations.with(logo)
        problems += order.practiceProofs
        order.diagnostics += problems
        order.plans = order.plannedEditions()
        order.settled = order.plans.map(order.settled)
        return order
    }

    /// Lets the order be for another practice, with the templates that this one can have.
    mutating func address(to practice: Practice) {
        self.practice = practice
        let all = templates + unclaimed.map(\.template)
        let wanted = all.filter { selection.templates.isEmpty || selection.templates.contains($0.name) }
        (templates, unclaimed) = Self.claims(of: practice, on: wanted)
    }

    /// A language of the table, or one that nobody speaks.
    private static func language(_ tag: String, in table: LanguageTable) -> Language? {
        table[tag] ?? PseudoLocale(rawValue: tag)?.language(in: table)
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
    /// Its place among all sheets of the order, those that are left out too.
    let number: Int
    package let edition: Edition
    package let problems: [Diagnostic]
    package var state: WordsState { edition.state }
    /// Its catalogue could not be read, so that laying it out would tell nothing.
    package let isWordless: Bool

    /// Whoever asks for it knows of something that is wrong.
    var isHeldBack = false

    /// A file with an error prints no sheet: whatever else it says cannot be trusted either.
    package var isBlocked: Bool { isHeldBack || problems.hasErrors }
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

    fileprivate static func unknown(paper: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownPaper, "there is no sheet on paper '\(paper)'",
            help: "Known papers are: \(known.joined(separator: ", ")).")
    }
}
