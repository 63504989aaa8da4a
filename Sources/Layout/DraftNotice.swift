internal import Signing

extension WordsState {
    /// What the tag at the door tells staff of words that are a draft; nothing once they may be hung up.
    ///
    /// No longer than the first of them, for which the tags are drawn.
    var draftNotice: String {
        switch self {
        case .machineDraft: "Machine draft: words not yet checked by a native reader."
        case .missing: "Draft: some of the words are not translated."
        case .stale: "Draft: words have changed since they were signed."
        case .translated: "Draft: words not yet checked by a second reader."
        case .reviewed: "Draft: words checked by a reader, not approved."
        case .backTranslated: "Draft: words checked twice, not yet approved."
        case .sourceTouched, .approved: ""
        }
    }
}
