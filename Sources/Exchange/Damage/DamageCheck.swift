internal import Diagnostics

/// One thing that programs do to words without being asked.
protocol DamageCheck: Sendable {
    /// What happened to the words in a cell; then they are not imported.
    func damage(to words: ReturnedWords) -> Diagnostic?
}

/// A cell whose words differ from those that went out.
struct ReturnedWords {
    let cell: ReturnedCell
    /// What stood there.
    let old: String
    /// The English of the row, where the cell is its translation.
    let english: String?
    /// What the cell holds, for reports.
    let name: String
    /// The blocks of 128 characters that the language's own words are in.
    let alphabet: Set<UInt32>

    var text: String { cell.text }

    /// Whether the text is one of those that it should be, so that nobody changed it.
    func isExpected(_ text: String) -> Bool { text == old || text == english }

    /// A report about this cell: its name and what happened to it.
    func report(_ code: Diagnostic.Code, _ what: String, help: String) -> Diagnostic {
        Diagnostic(code, "\(name) \(what)", help: help, at: cell.location)
    }
}

/// The checks in the order in which they are asked; the first that finds something is told.
enum DamageChecks {
    /// Of what a spreadsheet program may do to a translation.
    static let ofTranslations: [any DamageCheck] = [
        MergedCellCheck(), FormulaCheck(), ErrorValueCheck(), TruthCheck(), DateCheck(), NumberCheck(), CutCellCheck(),
        MojibakeCheck(), LostLettersCheck(), LostInvisibleCheck(), ForbiddenCharacterCheck(), ChangedPlaceholderCheck(),
    ]

    /// Of what may be wrong with a translation from a translator's program.
    static let ofWords: [any DamageCheck] = [ForbiddenCharacterCheck(), ChangedPlaceholderCheck()]

    /// Of what may be wrong with a comment.
    static let ofComments: [any DamageCheck] = [
        MergedCellCheck(), FormulaCheck(), ErrorValueCheck(), CutCellCheck(), MojibakeCheck(),
        ForbiddenCharacterCheck(),
    ]
}
