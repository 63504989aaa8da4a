/// What a practice is asked, in this order.
package enum PracticeQuestion: String, Sendable, CaseIterable {
    case replace
    case name, phone, website
    case weekdays, otherDays
    case nation
    case safeSurgery
    case award, awardedBy, awardFrom, awardUntil, learned, doing, sharing
    case logo, logoPermission
    case helpName, helpPhone
    case interpreterPhone, interpreterCode
    case languages
    case event, topic, eventDate, eventTimes, place, link, eventLanguages, answeredBy, noDocuments, children, stepFree
}

extension PracticeQuestion {
    /// How an answer is read.
    enum Kind: Equatable {
        case text
        /// A web address; `https://` may be left out.
        case address
        case yesOrNo
        /// One line of opening hours; Monday to Friday may be left out.
        case weekdays
        /// Lines of opening hours until an empty one.
        case hours
        case nation
        case choice([String])
        case date
        case times
        case file
        case languages
    }

    var kind: Kind {
        switch self {
        case .website, .link: .address
        case .weekdays: .weekdays
        case .otherDays: .hours
        case .nation: .nation
        case .replace, .safeSurgery, .award, .logoPermission, .event, .noDocuments, .children, .stepFree: .yesOrNo
        case .awardFrom, .awardUntil, .eventDate: .date
        case .eventTimes: .times
        case .logo: .file
        case .languages, .eventLanguages: .languages
        case .topic: .choice(["vaccines", "health"])
        case .answeredBy: .choice(["doctor", "nurse", "pharmacist"])
        default: .text
        }
    }

    /// What Enter alone means, for questions that have a usual answer.
    ///
    /// A promise is never the usual answer.
    var standard: String? {
        switch self {
        case .nation: "england"
        default: kind == .yesOrNo ? "no" : nil
        }
    }

    /// Whether the question makes sense after these answers.
    func isAsked(after answers: PracticeAnswers) -> Bool {
        switch self {
        case .replace: false
        case .awardedBy, .awardFrom, .awardUntil, .learned, .doing, .sharing: answers.says(.award)
        case .logoPermission: answers[.logo] != nil
        case .helpPhone: answers[.helpName] != nil
        case .interpreterCode: answers[.interpreterPhone] != nil
        case .topic, .eventDate, .eventTimes, .place, .link, .eventLanguages, .answeredBy, .noDocuments, .children:
            answers.says(.event)
        case .stepFree: answers.says(.event) && answers[.place] != nil
        default: true
        }
    }

    /// Whether it may be left without an answer.
    func isOptional(after answers: PracticeAnswers) -> Bool {
        switch self {
        case .website, .weekdays, .otherDays, .learned, .doing, .sharing, .logo, .helpName, .interpreterPhone: true
        case .interpreterCode, .languages, .place, .eventLanguages, .answeredBy: true
        case .link: answers[.place] != nil
        default: false
        }
    }
}
