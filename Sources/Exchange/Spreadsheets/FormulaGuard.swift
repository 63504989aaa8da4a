/// Keeps a spreadsheet from taking a text for a formula: it puts an apostrophe before it, and takes it off again.
///
/// Of all texts only those are touched that begin with such a sign, or with apostrophes and such a sign, so that whatever
/// a translator writes comes back as it was.
enum FormulaGuard {
    /// The text as it is written into a CSV file.
    static func guarded(_ text: String) -> String { isTouched(text) ? "'" + text : text }

    /// The text that a cell stands for.
    static func text(of cell: String) -> String {
        cell.unicodeScalars.first == "'" && isTouched(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    private static func isTouched(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
    }

    /// What makes spreadsheets calculate or run something (OWASP, CSV Injection), full width too.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}
