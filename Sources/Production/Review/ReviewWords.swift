internal import Diagnostics
internal import Layout

/// What both forms of a proof say.
enum ReviewWords {
    static let steps = [
        ("Look at the picture.", "It is cut from the real sheet; the words of the message are outlined."),
        ("Read the words,", "compare them with the English, and tick what is right."),
        ("Write what should change,", "in the language itself if you can, and why."),
        (
            "Answer the questions at the end,",
            "then print the page or save it as a PDF, and give it back to whoever sent it to you."
        ),
    ]

    /// Names and values, such as `Messages` and `86`.
    static func counts(of proof: ReviewProof) -> [(String, String)] {
        let (messages, problems) = (proof.messages, proof.allProblems)
        let missing = messages.count { $0.translation == nil }
        let fuzzy = messages.count(where: \.isFuzzy)
        let back = messages.count { $0.backTranslation != nil }
        let unseen = messages.count { $0.place == nil }
        var rows = [("Messages", "\(messages.count)"), ("Not translated", missing == 0 ? "none" : "\(missing)")]
        if fuzzy > 0 { rows.append(("To look at again", "\(fuzzy), because the English has changed")) }
        if proof.hasBackTranslations { rows.append(("Back-translations", back == 0 ? "none yet" : "\(back)")) }
        if unseen > 0 { rows.append(("On no sheet", "\(unseen), which only some practices have")) }
        rows.append(("Problems", summary(of: problems)))
        rows.append(("File", proof.file))
        return rows
    }

    private static func summary(of problems: [Diagnostic]) -> String {
        let parts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
            let count = problems.count(of: severity)
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "none found" : parts.joined(separator: ", ")
    }

    /// What stands where nobody has put a message back into English.
    static let noBackTranslation =
        "None yet. Somebody else than the translator writes in English what the words say."

    /// What is wrong with a message as a whole.
    static func state(of message: ReviewMessage) -> String? {
        if message.translation == nil { return "Not translated yet: the sheet shows the English." }
        guard message.isFuzzy else { return nil }
        let change = message.previous.map { " The English was: \($0)" } ?? ""
        return "Marked to be looked at again.\(change)"
    }

    /// Where a message stands, below its picture.
    static func places(of message: ReviewMessage) -> String {
        guard let place = message.place else {
            return "No sheet of the example practice has this message; the note says when it is used."
        }
        var words = place.sheet
        if place.isVariation { words += ", as it is when a practice gives other details than the example" }
        words += "."
        if place.isAlternate { words += " The message is heard instead of this picture, and not seen." }
        let others = ([message.section] + message.others).filter { $0 != place.sheet }
        return others.isEmpty ? words : words + " Also on: \(others.joined(separator: "; "))."
    }
}
