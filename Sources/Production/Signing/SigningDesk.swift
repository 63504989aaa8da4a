internal import Diagnostics
internal import Signing
internal import Translation

/// Looks at whether words can be signed as somebody wishes.
struct SigningDesk {
    let request: SigningRequest
    let words: LanguageWords

    init(_ request: SigningRequest, _ words: LanguageWords) { (self.request, self.words) = (request, words) }

    /// Why nothing is signed.
    struct Refusal: Error {
        let diagnostic: Diagnostic
    }

    func refusal(_ reason: String, _ help: String) -> Diagnostic {
        Diagnostic(.signingRefused, "'\(request.language)' is not signed: \(reason)", help: help)
    }

    private func refuse(_ reason: String, _ help: String) -> Refusal { Refusal(diagnostic: refusal(reason, help)) }

    /// The words that are signed.
    func chosenWords(for signer: Signer, today: CalendarDate?) throws(Refusal) -> [PresentWords] {
        let steps = Step.needed(for: request.language)
        guard steps.contains(request.step) else {
            throw refuse(
                "English is the source, which nobody translates",
                "Its steps are: \(steps.map(\.rawValue).joined(separator: ", ")).")
        }
        if let today, request.date > today {
            throw refuse("\(request.date.text) is still to come", "Give the day on which the words were looked at.")
        }
        let wished = try self.wished()
        let obstacles = wished.map { words.review.obstacle(to: request.step, by: signer, of: $0) }
        for case .samePerson(let step)? in obstacles {
            throw Refusal(diagnostic: .samePerson(signer, as: request.step, and: step))
        }
        let chosen = zip(wished, obstacles).filter { $0.1 == nil }.map(\.0)
        let isChoice = !request.messages.isEmpty
        if let (first, obstacle) = zip(wished, obstacles).first(where: { $0.1 != nil && $0.1 != .signedAlready }),
            let obstacle, isChoice || chosen.isEmpty
        {
            throw refuse("'\(first.id.text.onOneLine)' \(obstacle.words(1))", obstacle.help(request.language))
        }
        guard !chosen.isEmpty else {
            throw refuse("all of it is signed as \(request.step.rawValue)", "Nothing needs to be done.")
        }
        if let late = chosen.flatMap({ words.review.standing(of: $0).signOffs }).map(\.date).max(), late > request.date
        {
            throw refuse(
                "\(request.date.text) is before \(late.text), when it was signed for the step before",
                "Give the day on which the words were looked at.")
        }
        return chosen
    }

    /// The words that are asked for.
    private func wished() throws(Refusal) -> [PresentWords] {
        if request.messages.isEmpty { return words.words }
        let known = Set(words.words.map(\.id.text))
        if let message = request.messages.first(where: { !known.contains($0) }) {
            throw refuse(
                "there is no message '\(message.onOneLine)'", "Give the English exactly as the catalogue has it.")
        }
        return words.words.filter { request.messages.contains($0.id.text) }
    }

    /// What is written must be read again.
    func check(_ signOffs: SignOffs, named file: String) throws(Refusal) {
        var problems: [Diagnostic] = []
        _ = SignOffs(
            parsing: SourceText(file: file, text: signOffs.text), of: request.language, reporting: &problems)
        if let problem = problems.first { throw Refusal(diagnostic: problem) }
    }

    /// What was signed and what was not.
    func report(_ chosen: [PresentWords], signer: Signer) -> [String] {
        let ids = Set(chosen.map(\.id))
        let head =
            "signed as \(request.step.rawValue) by \(signer.name) on \(request.date.text): \(chosen.count.messages) of "
            + words.language.englishName
        var reasons: [Review.Obstacle: Int] = [:]
        for other in words.words where request.messages.isEmpty && !ids.contains(other.id) {
            guard let obstacle = words.review.obstacle(to: request.step, by: signer, of: other) else { continue }
            reasons[obstacle, default: 0] += 1
        }
        let rest = reasons.map { "not signed: \($0.value.messages) \($0.key.words($0.value))" }.sorted()
        return [head] + chosen.map { "  \(words.place(of: $0))  \($0.id.text.onOneLine)" } + rest
    }
}

extension Int {
    fileprivate var messages: String { self == 1 ? "1 message" : "\(self) messages" }
}

extension Review.Obstacle {
    /// What is to be said of one message, or of several.
    fileprivate func words(_ count: Int) -> String {
        let (has, `is`) = count == 1 ? ("has", "is") : ("have", "are")
        return switch self {
        case .untranslated: "\(has) no translation"
        case .fuzzy: "\(`is`) marked fuzzy"
        case .signedAlready: "\(`is`) signed already"
        case .stepMissing(let step): "\(`is`) not yet signed as \(step.rawValue)"
        case .samePerson(let step): "\(`is`) the same person's who is the \(step.person)"
        }
    }

    fileprivate func help(_ language: String) -> String {
        switch self {
        case .untranslated: "Translate it first."
        case .fuzzy: "Check it against the English and remove the word 'fuzzy' first."
        case .stepMissing(let step):
            "Let the \(step.person) sign first: posters sign \(language) --step \(step.rawValue)."
        case .signedAlready, .samePerson: "Let another person sign."
        }
    }
}
