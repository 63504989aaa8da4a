internal import Diagnostics
internal import Foundation
internal import Layout
internal import Signing

/// What stands at the top of a proof: how far the words are, what is wrong, and what to do.
struct ReviewSummary {
    let page: ReviewPage

    private var proof: ReviewProof { page.proof }

    var html: HTML {
        .element(
            "div", ["class": "summary"], holding: [state, howTo, advice, counts, problems, contents].compactMap(\.self))
    }

    private var state: HTML {
        if proof.state.isForDisplay {
            return page.section(
                "Approved", ["class": "notice good"], holding: [.element("p", words: "These words are approved.")])
        }
        let reason = proof.state.reason.prefix(1).uppercased() + proof.state.reason.dropFirst()
        return page.section(
            proof.state.label, ["class": "notice"],
            holding: [
                .element("p", words: "\(reason). That is what this proof is for: please do not hang these sheets.")
            ])
    }

    private var howTo: HTML {
        page.section(
            "How to use this proof",
            holding: [
                .element(
                    "ol",
                    holding: ReviewWords.steps.map { title, words in
                        .element("li", holding: [.element("strong", words: title), .text(" " + words)])
                    })
            ])
    }

    private var advice: HTML {
        let rows = ReviewQuestions(language: proof.language).advice
        return page.section("What to look for", holding: [list(rows.map { ($0.name, $0.words) }, "advice")])
    }

    private func list(_ rows: [(String, String)], _ look: String) -> HTML {
        .element(
            "dl", ["class": look],
            holding: rows.map { name, value in
                .element("div", holding: [.element("dt", words: name), .element("dd", holding: page.mixed(value))])
            })
    }

    private var counts: HTML {
        page.section("At a glance", holding: [list(ReviewWords.counts(of: proof), "counts")])
    }

    /// All problems, with the way to their messages; those of no message in full.
    private var problems: HTML? {
        let troubled = proof.messages.filter { !$0.problems.isEmpty }
        guard !troubled.isEmpty || !proof.problems.isEmpty else { return nil }
        let links = troubled.flatMap { message in
            message.problems.map { finding in
                HTML.element(
                    "li",
                    holding: [
                        .element(
                            "a", ["href": "#message-\(message.number)"], words: "Message \(message.number)"),
                        .text(": "),
                    ] + page.mixed(finding.problem.message))
            }
        }
        let others = proof.problems.map { ReviewProblem(finding: $0, page: page).html }
        return page.section(
            "Problems", ["class": "problems"], holding: [.element("ul", holding: others + links)])
    }

    private var contents: HTML {
        let links =
            proof.sections.enumerated().map { number, section in
                HTML.element(
                    "li",
                    holding: [
                        .element("a", ["href": "#\(ReviewPage.place(ofSection: number))"], words: section.title)
                    ])
            } + [
                .element("li", holding: [.element("a", ["href": "#all"], words: "Questions about all the words")]),
                .element("li", holding: [.element("a", ["href": "#sheets"], words: "The whole sheets")]),
            ]
        let title = HTML.element("h2", ["id": "contents"], words: "Go to")
        return .element("nav", ["aria-labelledby": "contents"], holding: [title, .element("ul", holding: links)])
    }
}

/// One problem as a check tells it.
struct ReviewProblem {
    let finding: ReviewFinding
    let page: ReviewPage

    var html: HTML {
        let problem = finding.problem
        var content: [HTML] = [
            .element("strong", words: "\(problem.severity.rawValue.capitalized): ")
        ]
        content += page.mixed(problem.message)
        content.append(.text(". "))
        content += problem.help.map { page.mixed($0) } ?? []
        if let replacement = problem.replacement {
            content += [.text(" Write:"), page.own(SafeText.visible(replacement), as: "p")]
        }
        if let places = finding.places { content.append(.text(" \(places)")) }
        content += [.text(" "), .element("code", words: problem.code.name)]
        return .element("li", ["class": problem.severity.rawValue], holding: content)
    }
}
