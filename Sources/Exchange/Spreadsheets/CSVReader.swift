package import Diagnostics

extension Diagnostic.Code {
    /// The file is not built as its format wants it.
    package static let exchangeSyntax = Self("exchange.syntax", .error)
    /// There is more of something than is read.
    package static let exchangeTooLarge = Self("exchange.too-large", .error)
}

/// Reads CSV as spreadsheets of all countries write it: with commas, semicolons or tabs, in UTF-8 or UTF-16.
enum CSVReader {
    private static let separators: [Unicode.Scalar] = [",", ";", "\t"]

    static func table(_ bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> ReturnedTable? {
        guard let text = ExchangeText.text(of: bytes) else {
            diagnostics.append(ExchangeText.report(in: file))
            return nil
        }
        let scalars = Array(text.unicodeScalars)
        for separator in separators {
            var parser = CSVParser(scalars, separator: separator, file: file)
            parser.parse()
            // With the wrong separator the headings are not found.
            guard let reader = SpreadsheetReader(parser.rows, file: file) else { continue }
            diagnostics += parser.diagnostics
            return parser.isTooLarge ? nil : reader.table(parser.rows)
        }
        diagnostics.append(SpreadsheetReader.report(in: file))
        return nil
    }
}

/// Cuts text into rows and cells (RFC 4180).
struct CSVParser {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private let file: String
    private var position = 0
    private(set) var rows: [SheetRow] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var isTooLarge = false
    private var cells = 0
    /// The number of the next row.
    private var next = 1
    private let limits: CSVLimits

    init(
        _ scalars: [Unicode.Scalar], separator: Unicode.Scalar, file: String, limits: CSVLimits = .translations
    ) {
        self.scalars = scalars
        self.separator = separator
        self.file = file
        self.limits = limits
    }

    /// Reads the first row only.
    mutating func parseHeadings() {
        if let row = row(next) { rows.append(row) }
        next += 1
    }

    mutating func parse() {
        while position < scalars.count, !isTooLarge {
            if let row = row(next) { rows.append(row) }
            next += 1
            if next > limits.rows || cells > limits.cells { reportSize(at: next) }
        }
    }

    /// The next row; nothing if its quotation marks leave open what belongs to which cell.
    private mutating func row(_ number: Int) -> SheetRow? {
        var row = SheetRow(number: number, cells: [:])
        var isSound = true
        var column = 1
        while true {
            let place = SourceLocation(file: file, line: number, column: column)
            let text = peek == "\"" ? quoted(at: place, isSound: &isSound) : plain()
            if !text.isEmpty, column <= ExchangeLimits.columns {
                cells += 1
                let lines = ExchangeText.withUnixLineEnds(text)
                row.cells[column] = ReturnedCell(text: FormulaGuard.text(of: lines), location: place)
            }
            guard peek == separator else { break }
            position += 1
            column += 1
        }
        skipLineEnd()
        return isSound ? row : nil
    }

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func plain() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != separator, scalar != "\n", scalar != "\r" {
            text.append(scalar)
            position += 1
        }
        return String(text)
    }

    private mutating func quoted(at place: SourceLocation, isSound: inout Bool) -> String {
        var text = String.UnicodeScalarView()
        position += 1
        while let scalar = peek {
            position += 1
            if scalar != "\"" {
                text.append(scalar)
            } else if peek == "\"" {
                text.append(scalar)
                position += 1
            } else {
                let rest = plain()
                if !rest.allSatisfy({ $0 == " " }) { report("goes on after its closing", at: place, &isSound) }
                return String(text)
            }
        }
        report("has no closing", at: place, &isSound)
        return String(text)
    }

    private mutating func skipLineEnd() {
        if peek == "\r" { position += 1 }
        if peek == "\n" { position += 1 }
    }

    private mutating func report(_ what: String, at place: SourceLocation, _ isSound: inout Bool) {
        isSound = false
        guard diagnostics.count < ExchangeLimits.reports else { return }
        diagnostics.append(
            Diagnostic(
                .exchangeSyntax, "The cell \(CellName.text(of: place)) \(what) quotation mark, so its row is not read",
                help: "Open the file in a spreadsheet program, look at this row, and save it as CSV again", at: place))
    }

    private mutating func reportSize(at number: Int) {
        isTooLarge = true
        diagnostics.append(.tooManyCells(in: file, row: number, limits: limits))
    }
}

extension Diagnostic {
    static func tooManyCells(in file: String, row: Int, limits: CSVLimits = .translations) -> Diagnostic {
        Diagnostic(
            .exchangeTooLarge,
            "The file has more than \(limits.cells) cells or \(limits.rows) rows, so nothing is read",
            help: "Delete what does not belong to the table, and empty rows with a format",
            at: SourceLocation(file: file, line: row))
    }
}
