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
    /// The language's English name; in English lines for staff only.
    case language
    /// The sheet's passport; in English lines for staff only.
    case passport

    /// How a value is kept from reordering the sentence around it, and from being reordered by it.
    package var isolation: Isolation {
        switch self {
        case .phone, .website, .opens, .closes, .passport: .leftToRight
        case .practiceName, .language: .byFirstStrong
        case .days, .firstDay, .lastDay: .none
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
