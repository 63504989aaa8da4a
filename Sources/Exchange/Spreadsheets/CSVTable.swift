package import Diagnostics

/// A CSV file of rows under headings, as spreadsheets of all countries write it.
package struct CSVTable: Sendable {
    /// The headings, by column from 1.
    package let headings: [Int: Cell]
    package let rows: [Row]

    package struct Row: Sendable {
        /// From 1, with the headings' own.
        package let number: Int
        /// Cells that are not empty, by column from 1.
        package let cells: [Int: Cell]
    }

    package struct Cell: Sendable {
        package let text: String
        package let location: SourceLocation
    }

    /// Reads a file whose first row has a certain heading, by which the separator is known: a comma, a semicolon or a tab.
    ///
    /// Gives nothing if it cannot be read; a row whose quotation marks are wrong is reported and left out.
    package init?(_ bytes: [UInt8], file: String, heading: String, reporting diagnostics: inout [Diagnostic]) {
        guard let text = ExchangeText.text(of: bytes) else {
            diagnostics.append(ExchangeText.report(in: file))
            return nil
        }
        let scalars = Array(text.unicodeScalars)
        for separator: Unicode.Scalar in [",", ";", "\t"] {
            var parser = CSVParser(scalars, separator: separator, file: file, limits: .table)
            parser.parseHeadings()
            guard let head = parser.rows.first,
                head.cells.values.contains(where: { Self.name(of: $0.text) == Self.name(of: heading) })
            else { continue }
            parser.parse()
            diagnostics += parser.diagnostics
            if parser.isTooLarge { return nil }
            headings = head.cells.mapValues { Cell(text: $0.text, location: $0.location) }
            rows = parser.rows.dropFirst().filter { !$0.cells.isEmpty }.map { row in
                Row(number: row.number, cells: row.cells.mapValues { Cell(text: $0.text, location: $0.location) })
            }
            return
        }
        diagnostics.append(.noHeading(heading, in: file))
        return nil
    }

    /// A heading as it is compared: whatever its capitals and the spaces in it.
    package static func name(of heading: String) -> String {
        heading.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
}

extension Diagnostic {
    fileprivate static func noHeading(_ heading: String, in file: String) -> Diagnostic {
        Diagnostic(
            .exchangeSyntax, "No column is called '\(heading)', so this table is not read",
            help: "Give each column a name in the first row", at: SourceLocation(file: file, line: 1))
    }
}
