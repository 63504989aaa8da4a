package import Diagnostics
internal import Exchange
internal import Foundation
internal import SourceYAML

extension Diagnostic.Code {
    package static let packsUnusedColumn = Self("packs.unused-column", .warning)
    package static let packsNoRows = Self("packs.no-rows", .error)
    package static let packsUnknownSheet = Self("packs.unknown-sheet", .error)
    package static let packsUnknownLanguage = Self("packs.unknown-language", .error)
    package static let packsUnknownPaper = Self("packs.unknown-paper", .error)
    package static let packsSameFolder = Self("packs.same-folder", .error)
    package static let packsFolderName = Self("packs.folder-name", .error)
}

/// A table of practices, each row with its languages, sheets and what it declares.
struct PracticeTable {
    let rows: [PracticeRow]
    /// How many rows have an error and are not among them.
    let refused: Int

    /// Reads and judges all rows before anything is made; nothing if the file as a whole cannot be used.
    init?(_ bytes: [UInt8], file: URL, for stock: Order, reporting diagnostics: inout [Diagnostic]) {
        let name = stock.project.name(of: file)
        guard let table = CSVTable(bytes, file: name, heading: "name", reporting: &diagnostics) else { return nil }
        var columns: [Int: PracticeColumn] = [:]
        for (number, heading) in table.headings.sorted(by: { $0.key < $1.key }) {
            if let column = PracticeColumn(heading.text) {
                columns[number] = column
            } else {
                diagnostics.append(.unused(heading))
            }
        }
        guard !table.rows.isEmpty else {
            diagnostics.append(.noRows(in: name))
            return nil
        }
        var reader = PracticeRowReader(stock, file: file)
        var rows: [PracticeRow] = []
        for row in table.rows {
            let cells = Dictionary(
                row.cells.compactMap { number, cell in columns[number].map { ($0, cell) } }
            ) { first, _ in first }
            if let row = reader.row(row.number, cells, reporting: &diagnostics) { rows.append(row) }
        }
        self.rows = rows
        refused = table.rows.count - rows.count
    }
}

/// One practice, ready to be handed to a worker.
struct PracticeRow: Sendable, Codable {
    let number: Int
    /// Its details as a practice file's text.
    let text: String
    /// The column of the table that each line of the text comes from.
    let columns: [Int]
    let languages: [String]
    /// Names of templates; empty for all.
    let templates: [String]
    /// Empty for the first of each template.
    let papers: [String]
    /// What its pack is called.
    let folder: String
}

extension PracticeRow {
    /// A report about the row's details at the cell that they come from.
    ///
    /// No detail stands in it.
    static func moved(_ problem: Diagnostic, to row: SourceLocation, columns: [Int]) -> Diagnostic {
        var copy = problem
        guard let place = problem.location, place.file == row.file else { return copy }
        let column = columns.indices.contains(place.line - 1) ? columns[place.line - 1] : 1
        copy.location = SourceLocation(file: row.file, line: row.line, column: column)
        // A table has no lines to add.
        if problem.code == .yamlMissingKey { copy.help = "Fill in the row's cell in the column of that name." }
        return copy
    }
}

extension Diagnostic {
    fileprivate static func unused(_ heading: CSVTable.Cell) -> Diagnostic {
        let known = PracticeColumn.all.map(\.heading).joined(separator: ", ")
        return Diagnostic(
            .packsUnusedColumn, "the column '\(heading.text)' is not used", help: "Columns are: \(known).",
            at: heading.location)
    }

    fileprivate static func noRows(in file: String) -> Diagnostic {
        Diagnostic(
            .packsNoRows, "the table has headings and no practice", help: "Give each practice a row.",
            at: SourceLocation(file: file, line: 1))
    }
}
