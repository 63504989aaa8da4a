internal import Signing
internal import Translation

/// What a sheet says in a few words of who signed its words.
struct SignedLine {
    let standing: SheetStanding
    let renditions: [Rendition]
    let isForMany: Bool

    /// Several ways to say it, from the longest to the shortest.
    var forms: [String] {
        switch standing.state {
        case .missing, .machineDraft: return [standing.state.words]
        case .stale: return ["draft, changed since it was signed", "draft"]
        case .translated, .reviewed, .backTranslated:
            return ["\(standing.state.words), not approved", "not approved"]
        case .sourceTouched, .approved: break
        }
        guard let review = Signed(signOffs(for: .reviewed)), let approval = Signed(signOffs(for: .approved)) else {
            return ["approved"]
        }
        let short = ["approved \(approval.month)", "approved"]
        // A sheet of many languages has many people behind it.
        if isForMany { return short }
        return ["reviewed: \(review.words), approved: \(approval.words)", "approved: \(approval.words)"] + short
    }

    /// The language whose signers are named: of a pair the one that was translated.
    private var language: String {
        renditions.map(\.language.tag).first { $0 != "en" } ?? renditions.first?.language.tag ?? ""
    }

    private func signOffs(for step: Step) -> [SignOff] {
        let languages = isForMany ? Array(standing.signOffs.keys) : [language]
        return languages.flatMap { standing.signOffs[$0] ?? [] }.filter { $0.step == step }
    }
}

/// Who signed for one step: the last of them, since a sheet is as new as its newest words.
private struct Signed {
    let words: String
    let month: Substring

    init?(_ signOffs: [SignOff]) {
        guard let last = signOffs.max(by: { ($0.date, $0.number) < ($1.date, $1.number) }) else { return nil }
        let isAlone = signOffs.allSatisfy { $0.signer == last.signer }
        month = last.date.text.prefix(7)
        words = "\(last.signer.name)\(isAlone ? "" : " and others") \(month)"
    }
}
