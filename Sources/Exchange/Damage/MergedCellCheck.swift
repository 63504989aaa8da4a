package import Diagnostics

extension Diagnostic.Code {
    /// Cells were made one, which keeps the words of the first alone.
    package static let exchangeCellsMerged = Self("exchange.cells-merged", .error)
}

/// Finds cells that were covered by one that was made larger.
struct MergedCellCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard words.cell.kind == .merged else { return nil }
        return words.report(
            .exchangeCellsMerged, "is covered by a cell that was merged with it, so its words are lost",
            help: "Choose 'Unmerge cells' and write the words into each row again")
    }
}
