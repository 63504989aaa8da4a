internal import Signing

extension WordsState {
    /// What a sheet with such words is called where people print it.
    var label: String {
        switch self {
        case .missing: "Draft with words that are not translated"
        case .machineDraft: "Machine draft, not yet checked by a native reader"
        case .stale: "Draft, changed since people signed it"
        case .translated: "Draft, translated and not yet reviewed"
        case .reviewed: "Draft, reviewed and not yet approved"
        case .backTranslated: "Draft, translated back and not yet approved"
        case .sourceTouched, .approved: "Approved"
        }
    }

    /// Why such a sheet is left out where only approved ones are wanted.
    var reason: String {
        switch self {
        case .missing: "some of its words are not translated"
        case .machineDraft: "no native reader has checked its words yet"
        case .stale: "its words have changed since people signed them"
        case .translated: "its words are not reviewed yet"
        case .reviewed, .backTranslated: "its words are not approved yet"
        case .sourceTouched, .approved: "its words are approved"
        }
    }
}
