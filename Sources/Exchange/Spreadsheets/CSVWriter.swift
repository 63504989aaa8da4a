/// Writes a table as CSV (RFC 4180) that Excel too takes for UTF-8.
struct CSVWriter {
    private let table: BilingualTable

    init(_ table: BilingualTable) { self.table = table }

    /// With a byte-order mark, without which Excel reads UTF-8 as Windows-1252.
    var bytes: [UInt8] {
        let header = SpreadsheetColumn.fields.map { SpreadsheetColumn.title(of: $0, for: table.language) }
        let rows = table.rows.map { row in SpreadsheetColumn.fields.map { FormulaGuard.guarded(row.cell(of: $0)) } }
        return [0xEF, 0xBB, 0xBF] + ([header] + rows).flatMap { Array((Self.line($0) + "\r\n").utf8) }
    }

    /// Every cell stands in quotes, so that nothing in it can end it.
    ///
    /// Not by `Character`: a mark that joins a quotation mark makes it another one, but not for who reads the file.
    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            "\"" + cell.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
        }.joined(separator: ",")
    }
}
