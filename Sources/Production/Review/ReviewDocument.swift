internal import Design
internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Signing
internal import Translation

/// A proof as a document to print and to send.
struct ReviewDocument {
    let proof: ReviewProof
    private let english: Language

    init(_ proof: ReviewProof) {
        self.proof = proof
        english = proof.languages["en"] ?? proof.language
    }

    var document: Document {
        Document(
            title: title, head: text(title, Self.small), on: Paper(name: "A4", width: 210, height: 297),
            groups: opening + messages + questions + sheets, languages: proof.languages, about: proof.language)
    }

    private var title: String { "Proof of the \(proof.language.englishName) words" }

    // MARK: Styles

    private static let title = Style("title", face: .headline, isBold: true, points: 24)
    private static let section = Style("section", face: .headline, isBold: true, points: 14.5, colour: "wall")
    private static let heading = Style("heading", isBold: true, points: 10.5)
    private static let body = Style("body", points: 9.5)
    private static let small = Style("small", points: 8.2)
    private static let label = Style("label", isBold: true, points: 7.4, colour: "label")
    private static let alarm = Style("alarm", isBold: true, points: 9, colour: "door")

    /// As large as readers of the language need, in the hand.
    private var own: Style { Style("own", points: proof.language.setting.minimumSize * 0.8) }

    private func text(_ words: String, _ style: Style, _ role: Role = .paragraph) -> DocumentText {
        DocumentText(words, in: english, style: style, role: role)
    }

    private func words(_ words: String, _ style: Style, _ role: Role = .paragraph) -> DocumentPiece {
        .words(text(words, style, role))
    }

    private func point(_ words: String, _ style: Style = small, isTicked: Bool = false) -> DocumentPiece {
        .point(text(words, style), isTicked: isTicked)
    }

    // MARK: The beginning

    private var opening: [DocumentGroup] {
        let endonym = proof.language.endonym == proof.language.englishName ? "" : " · \(proof.language.endonym)"
        let state =
            proof.state.isForDisplay
            ? "These words are approved."
            : "\(proof.state.label): \(proof.state.reason). Please do not hang these sheets."
        let made = proof.date.map { " Made on \($0)." } ?? ""
        var pieces = [
            words(title + endonym, Self.title, .heading1), .gap(4),
            words("Every message as it stands on the sheets.\(made)", Self.body), .gap(6), words(state, Self.alarm),
            .gap(12), words("How to use this proof", Self.section, .heading2), .gap(3),
        ]
        pieces += ReviewWords.steps.flatMap { [point("\($0) \($1)", Self.body), .gap(2)] }
        pieces += [.gap(10), words("What to look for", Self.section, .heading2), .gap(3)]
        pieces += ReviewQuestions(language: proof.language).advice.flatMap {
            [point("\($0.name): \($0.words)", Self.body), .gap(2)]
        }
        pieces += [.gap(10), words("At a glance", Self.section, .heading2), .gap(3)]
        pieces += ReviewWords.counts(of: proof).flatMap { [words("\($0): \($1)", Self.body), .gap(2)] }
        return [DocumentGroup([DocumentRow(pieces)])] + [remarks, problems].compactMap(\.self)
    }

    private var remarks: DocumentGroup? {
        guard !proof.remarks.isEmpty else { return nil }
        let paragraphs = proof.remarks.flatMap { [words($0, Self.body), .gap(3)] }
        return DocumentGroup([
            DocumentRow([.gap(10), words("What the translators say", Self.section, .heading2), .gap(3)] + paragraphs)
        ])
    }

    private var problems: DocumentGroup? {
        let own = proof.messages.flatMap { message in
            message.problems.map {
                point("Message \(message.number): \(SafeText.visible($0.problem.message))", Self.body)
            }
        }
        let all = proof.problems.map { point(Self.sentences(of: $0), Self.body) } + own
        guard !all.isEmpty else { return nil }
        return DocumentGroup([
            DocumentRow(
                [.gap(10), words("Problems", Self.section, .heading2), .gap(3)] + all.flatMap { [$0, .gap(2)] })
        ])
    }

    private static func sentences(of finding: ReviewFinding) -> String {
        let problem = finding.problem
        let parts = [
            "\(problem.severity.rawValue.capitalized): \(problem.message).", problem.help,
            problem.replacement.map { "Write: \($0)" }, finding.places, "(\(problem.code.name))",
        ]
        let words = parts.compactMap(\.self).joined(separator: " ")
        return SafeText.visible(words)
    }

    // MARK: Messages

    private var messages: [DocumentGroup] {
        proof.sections.enumerated().flatMap { number, section in
            section.messages.enumerated().map { index, message in
                let title: [DocumentPiece] =
                    index == 0 ? [words(section.title, Self.section, .heading2), .gap(7)] : []
                var group = group(of: message)
                group.rows.insert(DocumentRow(title), at: 0)
                group.startsPage = number == 0 && index == 0
                return group
            }
        }
    }

    private func group(of message: ReviewMessage) -> DocumentGroup {
        let points = ReviewQuestions(language: proof.language).points(for: message)
        return DocumentGroup([
            DocumentRow([
                .rule, .gap(5), words("\(message.number)   \(message.id.text.line)", Self.heading, .heading3), .gap(4),
            ]),
            DocumentRow(columns: [
                (0.48, picture(of: message) + [.gap(5)] + points.flatMap { [point($0, isTicked: true), .gap(1.5)] }),
                (0.52, details(of: message) + [words("What should it say, and why?", Self.small), .writingLines(2)]),
            ]),
            DocumentRow([.gap(12)]),
        ])
    }

    private func picture(of message: ReviewMessage) -> [DocumentPiece] {
        var pieces: [DocumentPiece] = []
        if let place = message.place {
            let language = message.translation == nil ? english : proof.language
            let alternate = DocumentText(place.words, in: language, style: own, role: .figure)
            pieces = [.gap(1), .excerpt(place.excerpt, tallest: 125, alternate: alternate), .gap(4)]
        }
        return pieces + [words(ReviewWords.places(of: message), Self.small)]
    }

    private func details(of message: ReviewMessage) -> [DocumentPiece] {
        var pieces: [DocumentPiece] = []
        if let state = ReviewWords.state(of: message) { pieces += [words(state.line, Self.alarm), .gap(3)] }
        if let translation = message.translation {
            pieces += [.words(DocumentText(translation, in: proof.language, style: own)), .gap(3)]
            if let hidden = HiddenCharacter.parts(of: translation) {
                pieces += [words("Hidden characters: \(hidden.summary)", Self.small), .gap(3)]
            }
        }
        if proof.hasBackTranslations {
            pieces += labelled("Back-translation", [message.backTranslation ?? "None yet."])
        }
        pieces += labelled("Translator", message.remarks)
        pieces += labelled("Note", message.notes)
        pieces += labelled("Context", message.id.context.map { [$0] } ?? [])
        pieces += labelled(
            message.facts.count == 1 ? "Fact" : "Facts",
            message.facts.map { fact in
                "\(fact.id) \(fact.statement)" + (fact.caution.map { " Heed: \($0)" } ?? "")
            })
        guard !message.problems.isEmpty else { return pieces }
        return pieces + [words(message.problems.count == 1 ? "Problem" : "Problems", Self.alarm), .gap(1)]
            + message.problems.flatMap { [point(Self.sentences(of: $0)), .gap(2)] }
    }

    private func labelled(_ name: String, _ paragraphs: [String]) -> [DocumentPiece] {
        guard !paragraphs.isEmpty else { return [] }
        return [words(name, Self.label)]
            + paragraphs.flatMap { [words(SafeText.visible($0.line), Self.small), .gap(2)] } + [.gap(2)]
    }

    // MARK: The end

    private var questions: [DocumentGroup] {
        let all = ReviewQuestions(language: proof.language).aboutAll
        let title = [words("Questions about all the words", Self.section, .heading2), DocumentPiece.gap(6)]
        let groups = all.enumerated().map { index, question in
            DocumentGroup(
                startsPage: index == 0,
                [
                    DocumentRow(
                        (index == 0 ? title : []) + [
                            words("\(index + 1).  \(question)", Self.body), .writingLines(2), .gap(9),
                        ])
                ])
        }
        let roles = ReviewWords.roles.flatMap { [point($0, Self.body, isTicked: true), .gap(2)] }
        let who = [words("Who looked at the words", Self.section, .heading2), .gap(4)]
        return groups + [
            DocumentGroup([
                DocumentRow(who + roles + [.gap(3), words(ReviewWords.who, Self.body), .writingLines(2)])
            ])
        ]
    }

    /// All pages of all sheets, three beside each other.
    private var sheets: [DocumentGroup] {
        let pages = proof.sheets.flatMap { sheet in
            sheet.pages.enumerated().map { index, page in
                (page: page, title: sheet.title + (sheet.pages.count > 1 ? ", page \(index + 1)" : ""))
            }
        }
        return stride(from: 0, to: pages.count, by: 3).map { first in
            let columns = (0..<3).map { column -> (share: Double, pieces: [DocumentPiece]) in
                guard first + column < pages.count else { return (1 / 3, []) }
                let (page, title) = pages[first + column]
                let area = Rectangle(x: 0, y: 0, width: page.width, height: page.height)
                let alternate = text("\(title): the whole page", Self.small, .figure)
                return (
                    1 / 3,
                    [
                        .gap(2), .excerpt(Excerpt(of: page, area: area), tallest: 215, alternate: alternate), .gap(4),
                        words(title, Self.small), .gap(10),
                    ]
                )
            }
            let title: [DocumentPiece] =
                first == 0 ? [words("The whole sheets", Self.section, .heading2), .gap(6)] : []
            return DocumentGroup(startsPage: first == 0, [DocumentRow(title), DocumentRow(columns: columns)])
        }
    }
}

extension String {
    /// On one line.
    fileprivate var line: String { replacing("\n", with: " ") }
}
