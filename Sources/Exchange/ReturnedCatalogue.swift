internal import Diagnostics
internal import Translation

/// Reads a PO file that came back from Poedit, Weblate or an agency.
enum ReturnedCatalogue {
    static func table(_ bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> ReturnedTable {
        let catalogue = Catalogue(parsing: bytes, file: file, reporting: &diagnostics)
        let rows = catalogue.messages.filter { !$0.isObsolete }.flatMap { message in
            BilingualRow.rows(of: message).map { row in
                var returned = ReturnedRow(location: message.location)
                for field in [ExchangeField.key, .english, .translation, .state, .comment, .backTranslation] {
                    let place = field == .translation ? message.translationLocation : message.location
                    returned.cells[field] = ReturnedCell(text: row.text(of: field), location: place)
                }
                return returned
            }
        }
        return ReturnedTable(language: catalogue.header.language, rows: rows, header: catalogue.header)
    }
}
