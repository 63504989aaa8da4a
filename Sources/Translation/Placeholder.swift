/// A place in a message where a value is put in.
package enum Placeholder: String, Sendable, CaseIterable {
    case practiceName = "practice_name"
    case phone
    case website
    case days
    case firstDay = "first_day"
    case lastDay = "last_day"
    case opens
    case closes
    /// The language's own name.
    case endonym
    /// What staff should ask a speaker of the language; in English lines for staff only.
    case varieties
    case awardBody = "award_body"
    case awardDate = "award_date"
    case awardUntil = "award_until"
    case learned
    case doing
    case sharing
    case helpName = "help_name"
    case helpPhone = "help_phone"
    case interpreterLine = "interpreter_line"
    case accountCode = "account_code"
    case eventDate = "event_date"
    case eventPlace = "event_place"
    case eventLink = "event_link"
    case eventLanguages = "event_languages"
    /// The year of the edition; on notices.
    case year
    /// The language's English name; in English lines for staff only.
    case language
    /// The sheet's passport; in English lines for staff only.
    case passport
    /// What the sheet's words are worth as long as they are a draft, in a sentence; in English lines for staff only.
    case standing

    /// How a value is kept from reordering the sentence around it, and from being reordered by it.
    package var isolation: Isolation {
        switch self {
        case .phone, .website, .opens, .closes, .helpPhone, .interpreterLine, .accountCode, .eventLink, .year:
            .leftToRight
        case .practiceName, .language, .passport, .varieties, .awardBody, .helpName, .eventPlace, .learned, .doing,
            .sharing:
            .byFirstStrong
        case .days, .firstDay, .lastDay, .endonym, .awardDate, .awardUntil, .eventDate, .eventLanguages, .standing:
            .none
        }
    }

    /// Kinds of bidi isolation (UAX #9, X5a to X5c).
    package enum Isolation: Sendable {
        /// LRI … PDI: tokens that are read from left to right in every language.
        case leftToRight
        /// FSI … PDI: names in any script.
        case byFirstStrong
        /// Words of the sheet's own language.
        case none
    }
}
