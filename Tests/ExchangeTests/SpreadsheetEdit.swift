import Foundation
import Packing
import Testing

@testable import Exchange

/// A CSV file as rows of cells, to do to it what people and programs do.
struct SpreadsheetEdit {
    var rows: [[String]]

    init(_ bytes: [UInt8]) throws {
        let text = try #require(ExchangeText.text(of: bytes))
        var parser = CSVParser(Array(text.unicodeScalars), separator: ",", file: "out.csv")
        parser.parse()
        rows = parser.rows.map { row in
            (1...SpreadsheetColumn.fields.count).map { row.cells[$0]?.text ?? "" }
        }
    }

    /// As a spreadsheet program saves it.
    func bytes(separator: String = ",", lineEnd: String = "\r\n") -> [UInt8] {
        let lines = rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator) + lineEnd
        }
        return Array(lines.joined().utf8)
    }
}

/// A workbook as its parts, to do to it what people and programs do.
struct WorkbookEdit {
    var parts: [(path: String, text: String)]

    init(_ bytes: [UInt8]) throws {
        let contents = try ZipContents(reading: bytes, limits: ExchangeLimits.workbook)
        parts = try contents.paths.map { ($0, String(decoding: try contents.bytes(of: $0) ?? [], as: UTF8.self)) }
    }

    func bytes() throws -> [UInt8] {
        let files = parts.map { ZipArchive.File($0.path, Array($0.text.utf8)) }
        return try ZipArchive(files, dated: ZipDate(year: 2026, month: 11, day: 26)).bytes
    }

    subscript(path: String) -> String {
        get { parts.first { $0.path == path }?.text ?? "" }
        set {
            if let index = parts.firstIndex(where: { $0.path == path }) {
                parts[index].text = newValue
            } else {
                parts.append((path, newValue))
            }
        }
    }

    static let words = "xl/worksheets/sheet1.xml"

    /// Puts other XML in the place of a cell.
    mutating func replaceCell(_ name: String, with xml: String) throws {
        let text = self[Self.words]
        let start = try #require(text.range(of: "<c r=\"\(name)\" "))
        let rest = text[start.lowerBound...]
        let isEmpty = rest[..<(rest.firstIndex(of: ">") ?? rest.endIndex)].hasSuffix("/")
        let end = try #require(rest.range(of: isEmpty ? "/>" : "</c>"))
        self[Self.words] = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: xml)
    }
}
