internal import Diagnostics
internal import Translation

/// What came back in a file, before anything of it is believed.
struct ReturnedTable {
    /// The tag that the file names.
    var language: String?
    var rows: [ReturnedRow] = []
    /// What a catalogue says about itself.
    var header: CatalogueHeader?
    /// Whether it went through a program that takes texts for numbers and dates.
    var isSpreadsheet = false
}

/// One row, or one unit.
struct ReturnedRow {
    var location: SourceLocation
    var cells: [ExchangeField: ReturnedCell] = [:]

    /// A cell's text; nothing if the file has no such column.
    subscript(field: ExchangeField) -> String? { cells[field]?.text }

    /// A cell's place, or else the row's.
    func location(of field: ExchangeField) -> SourceLocation { cells[field]?.location ?? location }
}

/// One cell.
struct ReturnedCell {
    /// What a spreadsheet took it for.
    enum Kind: Hashable {
        case text, number, date, truth, error, formula
        /// Covered by a cell that was made larger.
        case merged
    }

    var text: String
    var kind: Kind = .text
    var location: SourceLocation
}

/// What is carried from the catalogue to other programs, and the part of it that comes back.
enum ExchangeField: Hashable, CaseIterable {
    case key, english, translation, state, comment, backTranslation, note, maximum, context, facts, references
}

extension ReturnedTable {
    /// The same table with `\n` for a line break read as one.
    var readingLineBreaks: ReturnedTable {
        var table = self
        for index in rows.indices {
            for field in [ExchangeField.english, .translation] {
                guard let text = rows[index][field] else { continue }
                table.rows[index].cells[field]?.text = LineBreakNotation.read(text)
            }
        }
        return table
    }
}

extension BilingualRow {
    /// What goes out in a cell.
    func cell(of field: ExchangeField) -> String {
        switch field {
        case .english, .translation: LineBreakNotation.written(text(of: field))
        default: text(of: field)
        }
    }

    /// What the catalogue has for a cell.
    func text(of field: ExchangeField) -> String {
        switch field {
        case .key: key
        case .english: english
        case .translation: translation
        case .state: state.rawValue
        case .comment: comment
        case .backTranslation: backTranslation
        case .note: note
        case .maximum: maximum.map(String.init) ?? ""
        case .context: id.context ?? ""
        case .facts: facts
        case .references: references.joined(separator: "\n")
        }
    }
}
