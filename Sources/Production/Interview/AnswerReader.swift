internal import Translation

/// Reads one answer as its question needs it.
struct AnswerReader: Sendable {
    let languages: LanguageChoice
    /// The nations that sheets can be made for.
    let nations: Set<String>
    /// As ISO 8601 writes it.
    let today: String
    /// Whether a logo is there under a name.
    let hasFile: @Sendable (String) -> Bool

    enum Reading: Equatable {
        /// The answer in the form in which the file has it, and what is said about it.
        case taken(String, remark: String? = nil)
        case refused(String)
    }

    /// Reads an answer to a question that comes after `answers`.
    func reading(of text: String, for question: PracticeQuestion, after answers: PracticeAnswers) -> Reading {
        switch question.kind {
        case .text: .taken(text)
        case .address: .taken(text.contains("://") ? text : "https://\(text)")
        case .yesOrNo: yesOrNo(text)
        case .weekdays: hours(text, standard: (.monday, .friday))
        case .hours: hours(text, standard: nil)
        case .nation: nation(text)
        case .choice(let names): choice(text, of: names)
        case .date: date(text, for: question, after: answers)
        case .times: times(text)
        case .file: file(text)
        case .languages: tags(text, for: question)
        }
    }

    private func yesOrNo(_ text: String) -> Reading {
        switch text.lowercased() {
        case "yes", "y": .taken("true")
        case "no", "n": .taken("false")
        default: .refused("Write yes or no.")
        }
    }

    private func hours(_ text: String, standard: (first: Weekday, last: Weekday)?) -> Reading {
        if let hours = EnteredHours(text, standard: standard) {
            return .taken(hours.yaml, remark: "Taken as \(hours.english).")
        }
        let form = standard == nil ? "days and times, such as: monday to thursday 8:00 to 20:00" : "two times"
        return .refused("Write \(form). The later time stands last, as 18:30 or 6.30pm. Leave out closed days.")
    }

    private func nation(_ text: String) -> Reading {
        let nation = text.lowercased().replacing(" ", with: "-")
        let remark = "There are no sheets for this nation yet: nobody has checked what holds there."
        return .taken(nation, remark: nations.contains(nation) ? nil : remark)
    }

    /// One of some names, or the beginning of one.
    private func choice(_ text: String, of names: [String]) -> Reading {
        let text = text.lowercased()
        if let name = names.first(where: { $0.hasPrefix(text) }) { return .taken(name) }
        return .refused("Write one of: \(names.joined(separator: ", ")).")
    }

    private func date(_ text: String, for question: PracticeQuestion, after answers: PracticeAnswers) -> Reading {
        guard let date = EnteredDate(text) else {
            return .refused("There is no such day. Write it like 4 March 2031 or 2031-03-04.")
        }
        if let written = date.writtenWeekday, written != date.weekday {
            return .refused("That is no \(written.english): it is \(date.english).")
        }
        if question != .awardFrom, date.iso < today { return .refused("That day, \(date.english), is over.") }
        if question == .awardUntil, let from = answers[.awardFrom].flatMap({ EnteredDate($0) }), date.iso <= from.iso {
            return .refused("The award ends after \(from.english), the day on which it begins.")
        }
        return .taken(date.iso, remark: "Taken as \(date.english).")
    }

    private func times(_ text: String) -> Reading {
        if let times = EnteredTimes(text) {
            return .taken("\(times.opens) \(times.closes)", remark: "Taken as \(times.english).")
        }
        return .refused("Write two times, the later one last, such as 14:00 to 15:30.")
    }

    /// A name as it is typed, or dropped onto a terminal in quotes.
    private func file(_ text: String) -> Reading {
        let quotes: [Character] = ["'", "\""]
        let isQuoted = text.count > 1 && quotes.contains { text.first == $0 && text.last == $0 }
        let name = isQuoted ? String(text.dropFirst().dropLast()) : text
        guard [".svg", ".png", ".jpg", ".jpeg"].contains(where: name.lowercased().hasSuffix) else {
            return .refused("It has to be an SVG, a PNG or a JPEG file.")
        }
        guard hasFile(name) else {
            return .refused("There is no such file in that folder. Copy it there first, or leave it out with Enter.")
        }
        return .taken(name)
    }

    private func tags(_ text: String, for question: PracticeQuestion) -> Reading {
        if question == .languages, text.lowercased() == "all" { return .taken("") }
        switch languages.answer(to: text) {
        case .tags(let tags): return .taken(tags.joined(separator: ", "))
        case .refused(let reason): return .refused(reason)
        }
    }
}
