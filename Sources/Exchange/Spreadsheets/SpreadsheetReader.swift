package import Diagnostics

extension Diagnostic.Code {
    /// The file has no row of headings that we know.
    package static let exchangeColumns = Self("exchange.columns", .error)
}

/// A row of a spreadsheet as its format gives it: cells by their column, both counted from 1.
struct SheetRow {
    var number: Int
    var cells: [Int: ReturnedCell]

    func isEmpty(in columns: some Sequence<Int>) -> Bool {
        columns.allSatisfy { cells[$0].map { $0.text.isEmpty && $0.kind == .text } ?? true }
    }
}

/// Finds the columns by their headings, so that they may stand in any order and others between them.
struct SpreadsheetReader {
    let file: String
    private let columns: [ExchangeField: Int]
    private let header: SheetRow

    /// How far down the headings are looked for: somebody may have written something above them.
    private static let firstRows = 20

    /// Nothing if no row has headings that name translations and what they belong to.
    init?(_ rows: [SheetRow], file: String) {
        for row in rows.prefix(Self.firstRows) {
            let named = row.cells.sorted { $0.key < $1.key }.compactMap { column, cell in
                SpreadsheetColumn.field(titled: cell.text).map { ($0, column) }
            }
            let columns = Dictionary(named) { first, _ in first }
            guard columns[.translation] != nil, columns[.key] != nil || columns[.english] != nil else { continue }
            self.file = file
            self.columns = columns
            header = row
            return
        }
        return nil
    }

    /// What stands below the headings, without empty rows.
    func table(_ rows: [SheetRow]) -> ReturnedTable {
        let heading = columns[.translation].flatMap { header.cells[$0] }?.text ?? ""
        var table = ReturnedTable(language: SpreadsheetColumn.tag(in: heading), isSpreadsheet: true)
        let known = [ExchangeField.key, .english, .translation].compactMap { columns[$0] }
        for row in rows where row.number > header.number && !row.isEmpty(in: known) {
            table.rows.append(returned(row))
        }
        return table
    }

    private func returned(_ row: SheetRow) -> ReturnedRow {
        var result = ReturnedRow(location: SourceLocation(file: file, line: row.number))
        for (field, column) in columns {
            let place = SourceLocation(file: file, line: row.number, column: column)
            result.cells[field] = row.cells[column] ?? ReturnedCell(text: "", location: place)
        }
        return result
    }

    /// Says which headings are needed.
    static func report(in file: String) -> Diagnostic {
        Diagnostic(
            .exchangeColumns, "The file has no row with the headings 'Id', 'English' and 'Translation'",
            help: "Copy the first row of the file that was sent to you; the order of columns does not matter",
            at: SourceLocation(file: file))
    }
}
