internal import Design
internal import Diagnostics
internal import Layout
internal import Signing
internal import Translation

/// Gathers a proof, sheet by sheet.
struct ReviewGathering {
    private let review: ReviewRun
    private let texts: [TemplateText]
    private var places: ReviewPlaces
    /// One paper of each sheet.
    private var shown: [(edition: Edition, layout: SheetLayout)] = []
    private var sheets: [ReviewSheet] = []
    /// Everything that is wrong with this language's words and with what they need, each thing once.
    private(set) var problems: [Diagnostic] = []

    init(_ review: ReviewRun) {
        self.review = review
        let order = review.order
        // In the order of the sheets' numbers, which is that of the proof.
        let templates = order.templates.sorted { $0.sheetOrder < $1.sheetOrder }
        let all = Order.englishTexts(of: templates, order.setting)
        // Words of opening hours belong to sheets that have some.
        texts = templates.contains(where: \.showsHours) ? all : templates.flatMap(\.texts)
        places = ReviewPlaces(
            language: review.language, catalogue: review.catalogue, texts: texts, common: order.setting.common)
    }

    private var order: Order { review.order }

    /// What is wrong with the words of other languages on the same sheets is theirs.
    mutating func add(problems found: [Diagnostic]) {
        let others = Set(order.catalogues.map(\.catalogue.file)).subtracting([review.catalogue.file])
        let own = found.filter { problem in problem.location.map { !others.contains($0.file) } ?? true }
        problems = (problems + own).unique
    }

    /// Takes a sheet's words and problems; of its papers only one is shown.
    mutating func add(_ planned: PlannedEdition, with worker: RenderWorker) async {
        add(problems: planned.problems)
        if planned.isWordless { return }
        let proofed = await worker.proofed(planned.edition)
        add(problems: order.judged(proofed.diagnostics))
        guard planned.edition.paper == planned.edition.template.reviewPaper else { return }
        shown.append((planned.edition, proofed.layout))
    }

    /// Takes the words that the example practice's own details keep off all sheets, from sheets with other details.
    mutating func addVariations(with worker: RenderWorker) async {
        takeShown()
        for practice in order.practice.reviewVariations {
            for (edition, _) in shown.sorted(by: { $0.edition.template.sheetOrder < $1.edition.template.sheetOrder })
            where lacksPlaces(edition.template) {
                let renditions = edition.languages.compactMap { language in
                    order.catalogues.first { $0.language == language }.map { Rendition($0.language, $0.catalogue) }
                }
                // Told already, with the practice's own details.
                var unheard: [Diagnostic] = []
                let other = Edition(
                    of: edition.template, in: renditions, for: practice, on: edition.paper, setting: order.setting,
                    reporting: &unheard)
                places.add(await worker.proofed(other).layout, of: other, isVariation: true)
            }
        }
    }

    private mutating func takeShown() {
        for (edition, layout) in shown.sorted(by: { $0.edition.template.sheetOrder < $1.edition.template.sheetOrder }) {
            places.add(layout, of: edition, isVariation: false)
            let isOurs = edition.template.texts.contains { $0.isTranslated }
            if isOurs { sheets.append(ReviewSheet(title: edition.reviewTitle, pages: layout.pages)) }
        }
    }

    /// Whether a template has words that no sheet shows yet.
    private func lacksPlaces(_ template: Template) -> Bool {
        let common = template.showsHours ? order.setting.common.messages.values.map(\.self) : []
        return (template.texts + common).byMessage.contains { !places.contains($0.id) }
    }

    var proof: ReviewProof {
        let (messages, general) = self.messages
        return ReviewProof(
            language: review.language, languages: order.setting.languages, palette: order.setting.palette,
            file: review.catalogue.file, state: state,
            remarks: review.catalogue.header.comments.paragraphs, messages: messages, problems: general.findings,
            sheets: sheets, date: order.selection.today?.english)
    }

    /// The worst state of the catalogue's words, by what people have signed of them.
    private var state: WordsState {
        let tag = review.language.tag
        // What is wrong with the sign-offs is told with the order.
        var unheard: [Diagnostic] = []
        let signOffs = tag == "en" ? order.setting.english : order.project.signOffs(of: tag, reporting: &unheard)
        let signed = order.setting.review(of: signOffs)
        let words = PresentWords.all(of: texts, in: review.catalogue, of: tag)
        return words.map { signed.standing(of: $0).state }.min() ?? .machineDraft
    }

    /// All messages in reading order, and the problems of none.
    private var messages: ([ReviewMessage], [Diagnostic]) {
        var rest = problems
        let uses = texts.byMessage
        // Words that stand on a sheet come in the order of the sheets, the others at the end.
        let ordered = uses.filter { places.contains($0.id) } + uses.filter { !places.contains($0.id) }
        let sections = ordered.map { places.sheets(of: $0.id).first ?? "On no sheet of the example practice" }
        let sheets = sections.unique
        let sorted = zip(ordered, sections).enumerated().sorted {
            (sheets.firstIndex(of: $0.element.1) ?? 0, $0.offset) < (
                sheets.firstIndex(of: $1.element.1) ?? 0, $1.offset
            )
        }
        let messages = sorted.enumerated().map { index, sorted in
            message(sorted.element.0, number: index + 1, section: sorted.element.1, problems: &rest)
        }
        return (messages, rest)
    }

    private func message(
        _ uses: MessageUses, number: Int, section: String, problems: inout [Diagnostic]
    ) -> ReviewMessage {
        let message = review.catalogue[uses.id]
        let translation = message?.translations.first ?? ""
        let own = problems.filter { $0.isAbout(message, uses) }
        problems.removeAll(where: own.contains)
        return ReviewMessage(
            number: number, id: uses.id, translation: translation.isEmpty ? nil : translation,
            isFuzzy: message?.isFuzzy ?? false, previous: message?.previous?.text,
            backTranslation: message?.backTranslation, remarks: (message?.remarks ?? []).paragraphs,
            notes: uses.notes, facts: uses.facts.compactMap { order.setting.facts[$0] },
            problems: own.findings,
            place: places.largest(uses.id), section: section,
            others: places.sheets(of: uses.id).filter { $0 != section })
    }
}

extension Diagnostic {
    /// Whether a problem is one of a message: told at its words in the catalogue, or at the English ones.
    fileprivate func isAbout(_ message: Message?, _ uses: MessageUses) -> Bool {
        let places = [message?.location, message?.translationLocation].compactMap(\.self) + uses.texts.map(\.location)
        return ([location] + notes.map(\.location)).compactMap(\.self).contains { place in
            places.contains { $0.file == place.file && $0.line == place.line }
        }
    }
}

extension [String] {
    /// Lines put together to paragraphs, which an empty line ends.
    fileprivate var paragraphs: [String] {
        split(omittingEmptySubsequences: true) { $0.allSatisfy(\.isWhitespace) }
            .map { $0.map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ") }
    }
}

extension Template {
    /// The paper on which a sheet is shown: the one that it is drawn on, and not the one that is cut apart.
    fileprivate var reviewPaper: Paper? { papers.contains(drawnOn) ? drawnOn : papers.first }

    /// `T2` before `T10`, and what has no number at the end.
    fileprivate var sheetOrder: SheetOrder {
        SheetOrder(number: sheet.hasPrefix("T") ? Int(sheet.dropFirst()) ?? .max : .max, name: name)
    }
}

/// How sheets follow each other.
private struct SheetOrder: Comparable {
    let number: Int
    let name: String

    static func < (left: SheetOrder, right: SheetOrder) -> Bool {
        (left.number, left.name) < (right.number, right.name)
    }
}
