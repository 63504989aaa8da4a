internal import Diagnostics

/// Reads the cells of one sheet.
struct SheetReader {
    let file: String
    let strings: [String]
    let dateStyles: Set<Int>

    /// The rows that have cells; nothing if there are more than is read, which is reported.
    func rows(of sheet: MarkupElement, reporting diagnostics: inout [Diagnostic]) -> [SheetRow]? {
        var rows: [SheetRow] = []
        var count = 0
        for element in sheet.child("sheetData")?.children("row") ?? [] {
            let number = element.attributes["r"].flatMap { Int($0) } ?? (rows.last?.number ?? 0) + 1
            var row = SheetRow(number: number, cells: [:])
            var column = 0
            for cell in element.children("c") {
                column = cell.attributes["r"].flatMap(CellName.place)?.column ?? column + 1
                let place = SourceLocation(file: file, line: number, column: column)
                guard column <= ExchangeLimits.columns, let read = read(cell, at: place) else { continue }
                row.cells[column] = read
                count += 1
            }
            if count > ExchangeLimits.cells {
                diagnostics.append(.tooManyCells(in: file, row: number))
                return nil
            }
            if !row.cells.isEmpty { rows.append(row) }
        }
        return marking(merged(in: sheet), in: rows)
    }

    /// Nothing for a cell that is there only for its format.
    private func read(_ cell: MarkupElement, at place: SourceLocation) -> ReturnedCell? {
        let value = cell.child("v")?.ownText ?? ""
        if cell.child("f") != nil { return ReturnedCell(text: CellText.read(value), kind: .formula, location: place) }
        let text: String
        var kind = ReturnedCell.Kind.text
        switch cell.attributes["t"] {
        case "s": text = Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "inlineStr": text = cell.child("is").map(Self.text) ?? ""
        case "str": text = CellText.read(value)
        case "b": (text, kind) = (value == "1" ? "TRUE" : "FALSE", .truth)
        case "e": (text, kind) = (value, .error)
        case "d": (text, kind) = (value, .date)
        default: (text, kind) = (value, isDate(cell) ? .date : .number)
        }
        return text.isEmpty ? nil : ReturnedCell(text: text, kind: kind, location: place)
    }

    private func isDate(_ cell: MarkupElement) -> Bool {
        cell.attributes["s"].flatMap { Int($0) }.map(dateStyles.contains) ?? false
    }

    /// The text of a shared or inline string: in one piece or in runs of different looks, without how it is said.
    static func text(of string: MarkupElement) -> String {
        let pieces = string.children.flatMap { child -> [MarkupElement] in
            switch child.name {
            case "t": [child]
            case "r": child.children("t")
            default: []
            }
        }
        return CellText.read(pieces.map(\.ownText).joined())
    }

    /// A merged cell in every row of all sheets would be 300; each costs a look at every row.
    private static let mergedAreas = 1_000

    /// The rectangles of cells that were made one, without their first cells, which hold the words.
    private func merged(in sheet: MarkupElement) -> [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] {
        (sheet.child("mergeCells")?.children ?? []).prefix(Self.mergedAreas).compactMap { cell in
            let corners = (cell.attributes["ref"] ?? "").split(separator: ":").compactMap {
                CellName.place(of: String($0))
            }
            guard corners.count == 2, corners[0].column <= min(corners[1].column, ExchangeLimits.columns),
                corners[0].row <= corners[1].row
            else { return nil }
            return (corners[0].column...corners[1].column, corners[0].row...corners[1].row)
        }
    }

    private func marking(
        _ merged: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)], in rows: [SheetRow]
    ) -> [SheetRow] {
        guard !merged.isEmpty else { return rows }
        return rows.map { row in
            var row = row
            for area in merged where area.rows.contains(row.number) {
                for column in area.columns.clamped(to: 1...ExchangeLimits.columns) {
                    if row.number == area.rows.lowerBound && column == area.columns.lowerBound { continue }
                    row.cells[column] = ReturnedCell(
                        text: "", kind: .merged, location: SourceLocation(file: file, line: row.number, column: column))
                }
            }
            return row
        }
    }
}
