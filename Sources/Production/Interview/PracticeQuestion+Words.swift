extension PracticeQuestion {
    /// The question as it is put, with what Enter alone does.
    func prompt(after answers: PracticeAnswers) -> String {
        let question = [words, hint(after: answers)].compactMap(\.self).joined(separator: " ")
        return [question, explanation.map { "  \($0)" }].compactMap(\.self).joined(separator: "\n")
    }

    private func hint(after answers: PracticeAnswers) -> String? {
        if let standard { return kind == .yesOrNo ? "Yes or no? [\(standard)]" : "[\(standard)]" }
        guard isOptional(after: answers) else { return nil }
        switch self {
        case .otherDays: return "(Enter when there are no more)"
        case .languages: return "[all]"
        case .place: return "(Enter if people join online only)"
        default: return "(Enter to leave out)"
        }
    }

    private var words: String {
        switch self {
        case .replace: "This file exists already. Shall it be replaced?"
        case .name: "What is the surgery called?"
        case .phone: "Which telephone number do patients dial? Such as 020 7946 0123."
        case .website: "What is the address of the website?"
        case .weekdays: "When is it open from Monday to Friday? Such as 8:00 to 18:30."
        case .otherDays: "Other opening hours? One line at a time, such as: saturday 9:00 to 12:00."
        case .nation: "Which nation is it in: england, scotland, wales or northern-ireland?"
        case .safeSurgery: "Has the practice declared itself a Safe Surgery?"
        case .award: "Has the practice been awarded Surgery of Sanctuary?"
        case .awardedBy: "Who made the award?"
        case .awardFrom: "From which day does the award hold? Such as 4 March 2031."
        case .awardUntil: "Until which day?"
        case .learned: "What did you learn? One short line in English for the notice."
        case .doing: "What are you doing now? One short line."
        case .sharing: "How do you share it with others? One short line."
        case .logo: "Is there a logo to print? Write the name of its file."
        case .logoPermission: "May the practice print this logo?"
        case .helpName: "Who helps people whom a surgery has turned away? Write the organisation's name."
        case .helpPhone: "What is its telephone number?"
        case .interpreterPhone: "Which number do staff call for an interpreter?"
        case .interpreterCode: "Which account code do they give when they call?"
        case .languages: "Which languages do you want? Such as: Arabic, Urdu, Dari."
        case .event: "Is there a meeting to invite to, where people can ask questions about vaccines or health?"
        case .topic: "What is it about: vaccines or health?"
        case .eventDate: "On which day is it? Such as Tuesday 4 March 2031."
        case .eventTimes: "From when until when? Such as 14:00 to 15:30."
        case .place: "Where is it? Write the address."
        case .link: "At which web address can people join online?"
        case .eventLanguages: "In which languages can people ask?"
        case .answeredBy: "Who answers: a doctor, a nurse or a pharmacist?"
        case .noDocuments: "Can people come without any documents?"
        case .children: "Can they bring children?"
        case .stepFree: "Can a wheelchair get there without steps?"
        }
    }

    /// What somebody should know before the answer is given.
    private var explanation: String? {
        switch self {
        case .name: "Write the name that patients know, as the sheets should have it."
        case .website: "The sheets carry a code that opens it on a telephone."
        case .safeSurgery: "If so, the sheets promise: '\(Self.safeSurgeryPromise)' Say yes only if all staff keep it."
        case .award: "A group of City of Sanctuary gives it for a time; it is not the same as being a Safe Surgery."
        case .logo: "An SVG file, or a PNG or JPEG file of at most 4000 pixels a side, in the folder of the new file."
        case .logoPermission: "Say yes only if it is the practice's own, or its owner allows it to be printed."
        case .interpreterPhone: "For staff only: it stands where patients do not see it."
        case .interpreterCode: "It is for staff only, too."
        default: nil
        }
    }

    /// The English words that a sheet carries only for a Safe Surgery.
    package static let safeSurgeryPromise =
        "We will not ask your immigration status. Your health information is confidential."
}
