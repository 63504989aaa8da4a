/// What somebody signs some words for, in the order in which words take these steps.
package enum Step: String, Sendable, Hashable, CaseIterable {
    case translated, reviewed
    case backTranslated = "back-translated"
    case approved

    /// The steps that the words of a language take.
    ///
    /// English is the source: nobody translates it, and it is reviewed and approved.
    package static func needed(for language: String) -> [Step] {
        language == "en" ? [.reviewed, .approved] : allCases
    }

    /// The steps of which no two may be one person's.
    ///
    /// English has only two, and one pair of eyes is not enough.
    static func apart(for language: String) -> [Step] {
        language == "en" ? [.reviewed, .approved] : [.translated, .reviewed, .backTranslated]
    }

    /// What the person is called who takes the step.
    package var person: String {
        switch self {
        case .translated: "translator"
        case .reviewed: "reviewer"
        case .backTranslated: "back-translator"
        case .approved: "approver"
        }
    }
}
