internal import Design
internal import Signing
internal import Translation

/// What the words on one sheet are worth, all together.
struct SheetStanding {
    /// The worst state of any of them; nothing if there are none.
    private var worst: WordsState?
    /// The sign-offs that count, by language.
    private(set) var signOffs: [String: Set<SignOff>] = [:]

    init() {}

    /// A sheet on which nobody has signed anything is a draft, even if it has no words.
    var state: WordsState { worst ?? .machineDraft }

    mutating func add(_ standing: Review.Standing, in language: String) {
        worst = min(worst ?? .approved, standing.state)
        signOffs[language, default: []].formUnion(standing.signOffs)
    }

    /// Finds out what a sheet's words are worth: those that it would show if they were approved.
    ///
    /// The notice of a draft hangs on the answer, so that the words are filled in once for it alone.
    init(
        of template: Template, in renditions: [Rendition], for practice: Practice, on paper: Paper, isLargePrint: Bool,
        setting: Edition.Setting
    ) {
        var trial = EditionBuilder(
            template: template, renditions: renditions, practice: practice, paper: paper, setting: setting,
            standing: nil, isLargePrint: isLargePrint)
        _ = trial.pages
        self = trial.standing
    }
}
