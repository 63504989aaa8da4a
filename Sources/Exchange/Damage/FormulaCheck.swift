package import Diagnostics

extension Diagnostic.Code {
    /// A spreadsheet took words for a formula.
    package static let exchangeFormula = Self("exchange.formula", .error)
}

/// Finds cells that are calculated.
struct FormulaCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard words.cell.kind == .formula else { return nil }
        return words.report(
            .exchangeFormula, "is a formula and not words",
            help: "Write the words themselves; an apostrophe before them keeps a spreadsheet from calculating")
    }
}
