/// How far words have come, from the worst to the best.
package enum WordsState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// There is no translation.
    case missing
    /// Nobody has signed anything of them.
    case machineDraft = "machine-draft"
    /// People have signed other words than these, or they are marked fuzzy.
    case stale
    case translated, reviewed
    case backTranslated = "back-translated"
    /// Approved, and since then a slip in the English was mended that changes no meaning.
    case sourceTouched = "source-touched"
    case approved

    /// Whether a sheet with these words may be hung up.
    package var isForDisplay: Bool { self >= .sourceTouched }

    init(after step: Step) {
        self =
            switch step {
            case .translated: .translated
            case .reviewed: .reviewed
            case .backTranslated: .backTranslated
            case .approved: .approved
            }
    }

    /// As people say it.
    package var words: String {
        switch self {
        case .machineDraft: "machine draft"
        case .sourceTouched: "source touched"
        default: rawValue
        }
    }

    package static func < (left: WordsState, right: WordsState) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}
