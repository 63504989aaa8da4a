package import Diagnostics

extension Diagnostic.Code {
    /// A spreadsheet cut a text off.
    package static let exchangeCellCut = Self("exchange.cell-cut", .error)
}

/// Finds texts that are exactly as long as a cell may be.
struct CutCellCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard words.text.utf16.count == ExchangeLimits.cellUnits else { return nil }
        return words.report(
            .exchangeCellCut, "ends after \(ExchangeLimits.cellUnits) characters, where spreadsheets cut",
            help: "Send this text as XLIFF or PO, or in an e-mail")
    }
}
