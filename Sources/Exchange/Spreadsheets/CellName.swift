internal import Diagnostics

/// What spreadsheets call a cell: `D17`.
enum CellName {
    static func text(of location: SourceLocation) -> String { letters(of: location.column) + String(location.line) }

    /// `A` to `Z`, then `AA`.
    static func letters(of column: Int) -> String {
        let last = String(Unicode.Scalar(UInt8(65 + (column - 1) % 26)))
        return column > 26 ? letters(of: (column - 1) / 26) + last : last
    }

    /// Column and row, both from 1; nothing if the name is none, or of a cell that no spreadsheet has.
    static func place(of name: String) -> (column: Int, row: Int)? {
        let letters = name.utf8.prefix { (65...90).contains($0) }
        let digits = name.utf8.dropFirst(letters.count)
        // Excel's last cell is XFD1048576.
        guard (1...3).contains(letters.count), (1...7).contains(digits.count),
            let row = Int(String(decoding: digits, as: UTF8.self)), (1...1_048_576).contains(row)
        else { return nil }
        return (letters.reduce(0) { $0 * 26 + Int($1) - 64 }, row)
    }
}
