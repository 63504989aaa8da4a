internal import Design
internal import Diagnostics
internal import Layout
internal import Translation

/// One message on a proof's page.
struct ReviewEntry {
    let message: ReviewMessage
    let page: ReviewPage

    var html: HTML {
        let title = HTML.element(
            "h3",
            holding: [
                .element("a", ["class": "number", "href": "#\(place)"], words: "\(message.number)"), .text(" "),
                .element("span", words: message.id.text),
            ])
        let words = HTML.element(
            "div", ["class": "words"],
            holding: [state, translation, hidden, details, problems].compactMap(\.self))
        return .element(
            "article", ["class": "message", "id": place],
            holding: [
                title, .element("div", ["class": "columns"], holding: [picture, words]),
                ReviewForm(page: page).answer(to: message),
            ])
    }

    private var place: String { "message-\(message.number)" }

    private var picture: HTML {
        var content: [HTML] = []
        if let place = message.place, let name = page.pictures.name(of: place) {
            let language = message.translation == nil ? "en" : page.proof.language.tag
            content.append(ReviewPicture.cut(place.excerpt, named: name, words: place.words, language: language))
        }
        content.append(.element("figcaption", words: ReviewWords.places(of: message)))
        return .element("figure", holding: content)
    }

    private var state: HTML? {
        ReviewWords.state(of: message).map { .element("p", ["class": "state"], holding: page.mixed($0)) }
    }

    /// The words with their line ends, and with the places where values are put in.
    private var translation: HTML? {
        message.translation.map { words in
            let content = MessageText(words).pieces.flatMap { piece -> [HTML] in
                switch piece {
                case .words(let words): Self.lines(words)
                case .placeholder(let name): [Self.slot(name.rawValue)]
                case .unknown(let name): [Self.slot(name)]
                }
            }
            return page.own(content, as: "p", class: "own translation")
        }
    }

    private static func lines(_ words: String) -> [HTML] {
        words.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            (index > 0 ? [HTML.empty("br")] : []) + [.text(String(line))]
        }
    }

    private static func slot(_ name: String) -> HTML {
        .element("bdi", ["class": "slot", "lang": "en", "dir": "ltr"], words: "{\(name)}")
    }

    private var hidden: HTML? {
        guard let parts = message.translation.flatMap({ HiddenCharacter.parts(of: $0) }) else { return nil }
        let content = parts.map { part in
            switch part {
            case .letters(let letters): HTML.text(letters)
            case .hidden(let name): HTML.element("bdi", ["class": "hidden", "lang": "en", "dir": "ltr"], words: name)
            }
        }
        return .element(
            "details",
            holding: [
                .element("summary", words: "Hidden characters: \(parts.summary)"), page.own(content, as: "p"),
            ])
    }

    private var details: HTML {
        var rows = page.proof.hasBackTranslations ? [backTranslation] : []
        if !message.remarks.isEmpty {
            rows.append(row("Translator", message.remarks.map { .element("p", holding: page.mixed($0)) }))
        }
        if !message.notes.isEmpty {
            rows.append(row("Note", message.notes.map { .element("p", holding: page.mixed($0)) }))
        }
        if let context = message.id.context { rows.append(row("Context", page.mixed(context))) }
        if !message.facts.isEmpty {
            rows.append(
                row(message.facts.count == 1 ? "Fact" : "Facts", message.facts.map { .element("p", holding: fact($0)) })
            )
        }
        return .element("dl", holding: rows)
    }

    private var backTranslation: HTML {
        row(
            "Back-translation", page.mixed(message.backTranslation ?? ReviewWords.noBackTranslation),
            class: message.backTranslation == nil ? "none" : "given")
    }

    private func fact(_ fact: Fact) -> [HTML] {
        let caution = fact.caution.map { " Heed: \($0)" } ?? ""
        return [.element("strong", words: fact.id), .text(" ")] + page.mixed(fact.statement + caution)
    }

    private func row(_ name: String, _ value: [HTML], class kind: String = "given") -> HTML {
        .element(
            "div", ["class": kind], holding: [.element("dt", words: name), .element("dd", holding: value)])
    }

    private var problems: HTML? {
        guard !message.problems.isEmpty else { return nil }
        return .element(
            "div", ["class": "problems"],
            holding: [
                .element("h4", words: message.problems.count == 1 ? "Problem" : "Problems"),
                .element("ul", holding: message.problems.map { ReviewProblem(finding: $0, page: page).html }),
            ])
    }
}
