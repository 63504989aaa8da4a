internal import Layout

/// What a reviewer ticks and writes, with a pen or on a screen; nothing of it needs a script.
///
/// There is no form element: nothing is sent, and a key pressed by mistake must not lose what was written.
struct ReviewForm {
    let page: ReviewPage

    /// Beside one message.
    func answer(to message: ReviewMessage) -> HTML {
        let number = message.number
        let points = ReviewQuestions(language: page.proof.language).points(for: message)
        let boxes = points.enumerated().map { index, words in tick("message-\(number)-\(index + 1)", words) }
        let task = boxes.isEmpty ? "write the words" : "tick what is so"
        return .element(
            "fieldset",
            holding: [
                .element("legend", words: "Message \(number): \(task)"), .element("div", holding: boxes),
                .element("div", holding: writing("message-\(number)-words", "What should it say, and why?")),
            ])
    }

    /// Questions about all the words, and who answers.
    var aboutAll: HTML {
        let questions = ReviewQuestions(language: page.proof.language).aboutAll.enumerated().map { index, words in
            HTML.element("li", holding: writing("all-\(index + 1)", words))
        }
        return page.section(
            "Questions about all the words", ["class": "all", "id": "all"],
            holding: [.element("ol", holding: questions), whoAnswers])
    }

    private var whoAnswers: HTML {
        let roles = ReviewWords.roles.enumerated().map { index, words in tick("role-\(index + 1)", words) }
        return .element(
            "fieldset",
            holding: [.element("legend", words: "Who looked at the words")] + roles
                + writing("who", ReviewWords.who))
    }

    private func tick(_ name: String, _ words: String) -> HTML {
        .element(
            "label", ["class": "tick", "for": name],
            holding: [
                .empty("input", ["type": "checkbox", "id": name]), .text(" "),
                .element("span", holding: page.mixed(words)),
            ])
    }

    private func writing(_ name: String, _ question: String) -> [HTML] {
        [
            .element("label", ["for": name], holding: page.mixed(question)),
            .element("textarea", ["id": name, "rows": "2", "dir": "auto"], holding: []),
        ]
    }
}

extension ReviewWords {
    static let roles = [
        "I am a native reader of the language.", "I translate for a living.", "I work in health care.",
        "The sheets may name me as a reviewer.",
    ]
    static let who = "Name or role, and the date. You need not give your name."
}
