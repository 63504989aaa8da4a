internal import Design
internal import Diagnostics
internal import Graphics
internal import Layout
internal import Proofing
internal import Translation

/// The sheets that show the words of a catalogue that is handed in.
struct SubmissionSheets {
    let project: Project
    let words: ProjectWords
    let practice: Practice
    let selection: Order.Selection

    /// One sheet: for the practice, and for others that have it say what it does not say there.
    struct Sheet {
        var forms: [Form] = []

        /// A sheet for one practice, and what its words lack before it is laid out.
        struct Form {
            let edition: Edition
            let problems: [Diagnostic]
        }
    }

    /// All that a build makes, on every paper; some papers and some templates only if the selection says so.
    func sheets(for submission: Submission) -> [Sheet] {
        let chosen = words.templates.filter { template in
            let isAsked = selection.templates.isEmpty || selection.templates.contains(template.name)
            return isAsked && template.requirements.allSatisfy(practice.meets)
        }
        var others = OtherCatalogues(project: project, setting: words.setting)
        return chosen.flatMap { template -> [Sheet] in
            renditions(of: template, for: submission, others: &others).flatMap { renditions in
                papers(of: template).map { sheet(template, in: renditions, on: $0) }
            }
        }
    }

    private func papers(of template: Template) -> [Paper] {
        (selection.isLargePrint ? template.largePrint : template.papers).filter {
            selection.papers.isEmpty || selection.papers.contains($0.name)
        }
    }

    /// The languages of the sheets that a build would make of a template with these words.
    private func renditions(
        of template: Template, for submission: Submission, others: inout OtherCatalogues
    ) -> [[Rendition]] {
        let own = Rendition(submission.language, submission.catalogue)
        let tag = submission.language.tag
        switch template.readers {
        case .one: return [[own]]
        case .pair:
            // English stands beside every other language.
            let firsts = tag == selection.beside ? words.setting.languages.languages.map(\.tag) : [tag]
            return firsts.filter { $0 != selection.beside }.map {
                others.renditions([$0, selection.beside], with: own)
            }
        case .many(let tags):
            let all = ["en"] + tags
            return all.contains(tag) ? [others.renditions(all, with: own)] : []
        // Words for staff are those of the template.
        case .staff: return []
        }
    }

    private func sheet(_ template: Template, in renditions: [Rendition], on paper: Paper) -> Sheet {
        var sheet = Sheet()
        let all = Set(template.texts.map(\.text))
        var shown: Set<String> = []
        for practice in practice.variants
        where !all.isSubset(of: shown) && template.requirements.allSatisfy(practice.meets) {
            var problems: [Diagnostic] = []
            let edition = Edition(
                of: template, in: renditions, for: practice, on: paper, isLargePrint: selection.isLargePrint,
                setting: words.setting, reporting: &problems)
            guard !edition.messages.subtracting(shown).isEmpty else { continue }
            shown.formUnion(edition.messages)
            sheet.forms.append(Sheet.Form(edition: edition, problems: problems))
        }
        return sheet
    }
}

extension SubmissionSheets.Sheet {
    /// What is wrong with the words of one catalogue on this sheet.
    func problems(in file: String, with fonts: borrowing FontMap, proof: Proof) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for form in forms { problems += form.problems(in: file, with: fonts, proof: proof) }
        return problems.unique
    }
}

extension SubmissionSheets.Sheet.Form {
    fileprivate func problems(in file: String, with fonts: borrowing FontMap, proof: Proof) -> [Diagnostic] {
        let found = problems + proof.diagnostics(for: edition.laidOut(with: fonts), of: edition)
        return found.filter { $0.location?.file == file }.map { problem in
            var problem = problem
            var subject = edition.subject
            subject.frame = problem.subject?.frame
            problem.subject = subject
            return problem
        }
    }
}

/// The project's own catalogues that stand on sheets beside one that is handed in, each read once.
///
/// What is wrong with them is nothing that whoever hands one in could mend.
private struct OtherCatalogues {
    let project: Project
    let setting: Edition.Setting
    private var known: [String: Rendition] = [:]

    init(project: Project, setting: Edition.Setting) {
        self.project = project
        self.setting = setting
    }

    mutating func renditions(_ tags: [String], with own: Rendition) -> [Rendition] {
        tags.compactMap { $0 == own.language.tag ? own : rendition($0) }
    }

    private mutating func rendition(_ tag: String) -> Rendition? {
        if let rendition = known[tag] { return rendition }
        var unheard: [Diagnostic] = []
        guard let language = setting.languages[tag],
            let catalogue = project.catalogue(of: language, reporting: &unheard)
        else { return nil }
        known[tag] = Rendition(language, catalogue)
        return known[tag]
    }
}

extension Practice {
    /// The practice, and if it is invented, others like it that have sheets say what they do not say for this one.
    fileprivate var variants: [Practice] {
        guard isExample else { return [self] }
        var cautious = self
        cautious.isSafeSurgery = false
        return [self, cautious] + [.doctor, .pharmacist].compactMap(withHealthEvent)
    }

    private func withHealthEvent(answeredBy speaker: HealthEvent.Speaker) -> Practice? {
        guard event != nil else { return nil }
        var other = self
        other.event?.topic = .health
        other.event?.speaker = speaker
        return other
    }
}
