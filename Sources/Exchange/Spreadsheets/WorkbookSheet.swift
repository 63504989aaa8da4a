internal import Translation

/// The XML of one sheet.
enum WorkbookSheet {
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// The words, with a heading that stays in sight and a choice of states.
    static func words(of table: BilingualTable) -> String {
        let fields = SpreadsheetColumn.fields
        let header = fields.map { (SpreadsheetColumn.title(of: $0, for: table.language), WorkbookStyle.heading) }
        let rows = table.rows.map { row in fields.map { (row.cell(of: $0), style(of: $0, in: table.language)) } }
        let cells = ([header] + rows).enumerated().map { Self.row($0.offset + 1, $0.element) }.joined()
        let columns = fields.enumerated().map { index, field in
            column(index + 1, width: width(of: field), style(of: field, in: table.language))
        }.joined()
        let last = CellName.letters(of: fields.count) + String(rows.count + 1)
        return """
            <worksheet xmlns="\(namespace)"><dimension ref="A1:\(last)"/>\
            <sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <cols>\(columns)</cols><sheetData>\(cells)</sheetData>\(choices(rows: rows.count))\
            <ignoredErrors><ignoredError sqref="A1:\(last)" numberStoredAsText="1"/></ignoredErrors></worksheet>
            """
    }

    /// What a volunteer should know.
    static func instructions(for table: BilingualTable) -> String {
        let draft =
            table.hasDrafts ? ["Words that are there come from a machine, as far as nobody has signed them."] : []
        let sentences =
            [
                "On the sheet 'Words', write into the white columns only, and leave words in braces such as {opens} as "
                    + "they are.",
                "When a row is right, choose 'translated' as its state; choose 'look again' where you are not sure.",
                "Save the file as an Excel workbook (.xlsx) and send it back; rows may be in any order, and empty ones "
                    + "change nothing.",
            ] + draft
        let rows = sentences.enumerated().map { row($0.offset + 1, [($0.element, WorkbookStyle.text)]) }.joined()
        return """
            <worksheet xmlns="\(namespace)"><cols>\(column(1, width: 90, .text))</cols><sheetData>\(rows)</sheetData>\
            </worksheet>
            """
    }

    private static func row(_ number: Int, _ cells: [(text: String, style: WorkbookStyle)]) -> String {
        let content = cells.enumerated().map { index, cell in
            let start = "<c r=\"\(CellName.letters(of: index + 1))\(number)\" s=\"\(cell.style.rawValue)\""
            // An empty cell is there for its format.
            if cell.text.isEmpty { return start + "/>" }
            return start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(CellText.written(cell.text))</t></is></c>"
        }
        return "<row r=\"\(number)\">\(content.joined())</row>"
    }

    private static func column(_ number: Int, width: Int, _ style: WorkbookStyle) -> String {
        "<col min=\"\(number)\" max=\"\(number)\" width=\"\(width)\" style=\"\(style.rawValue)\" customWidth=\"1\"/>"
    }

    /// A list to choose states from, which lets other words pass.
    private static func choices(rows: Int) -> String {
        guard let index = SpreadsheetColumn.fields.firstIndex(of: .state), rows > 0 else { return "" }
        let letter = CellName.letters(of: index + 1)
        let states = TranslationState.allCases.map(\.rawValue).joined(separator: ",")
        return """
            <dataValidations count="1"><dataValidation type="list" allowBlank="1" \
            sqref="\(letter)2:\(letter)\(rows + 1)"><formula1>"\(states)"</formula1></dataValidation></dataValidations>
            """
    }

    private static func style(of field: ExchangeField, in language: Language) -> WorkbookStyle {
        switch field {
        case .translation: language.isRightToLeft ? .rightToLeft : .text
        case .state, .comment, .backTranslation: .text
        case .key, .english, .note, .maximum, .context, .facts, .references: .fixed
        }
    }

    /// In characters of the standard font, as Excel counts.
    private static func width(of field: ExchangeField) -> Int {
        switch field {
        case .english, .translation, .note: 46
        case .comment, .backTranslation, .references: 32
        case .key, .state, .context, .facts: 16
        case .maximum: 12
        }
    }
}
