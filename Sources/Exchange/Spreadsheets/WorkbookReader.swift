package import Diagnostics
internal import Packing

extension Diagnostic.Code {
    /// The file is of no kind that is read, or damaged.
    package static let exchangeUnreadable = Self("exchange.unreadable", .error)
}

/// Reads the words of an Excel workbook, whoever wrote it.
struct WorkbookReader {
    private let file: String
    private let archive: ZipContents
    private var strings: [String] = []
    private var dateStyles: Set<Int> = []

    /// Reads the first sheet that has our headings.
    static func table(_ bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> ReturnedTable? {
        do {
            var reader = WorkbookReader(
                file: file, archive: try ZipContents(reading: bytes, limits: ExchangeLimits.workbook))
            return try reader.table(reporting: &diagnostics)
        } catch {
            let isTooLarge: Bool
            switch error {
            case ZipContents.Failure.tooLarge, ZipContents.Failure.tooManyFiles: isTooLarge = true
            default: isTooLarge = false
            }
            diagnostics.append(
                Diagnostic(
                    isTooLarge ? .exchangeTooLarge : .exchangeUnreadable, "The workbook is not read: \(error)",
                    help:
                        "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) without a password",
                    at: SourceLocation(file: file)))
            return nil
        }
    }

    private init(file: String, archive: ZipContents) {
        self.file = file
        self.archive = archive
    }

    /// A part of the workbook that must be there and is not.
    private struct MissingPart: Error, CustomStringConvertible {
        let path: String
        var description: String { "its part '\(path)' is missing" }
    }

    private mutating func table(reporting diagnostics: inout [Diagnostic]) throws -> ReturnedTable? {
        guard try archive.bytes(of: "xl/workbook.xml") != nil else { throw MissingPart(path: "xl/workbook.xml") }
        guard let book = try part("xl/workbook.xml", reporting: &diagnostics) else { return nil }
        guard let paths = try relations(reporting: &diagnostics) else { return nil }
        if let path = paths.first(where: { $0.kind == "sharedStrings" })?.path {
            guard let root = try part(path, reporting: &diagnostics) else { return nil }
            strings = root.children("si").map(SheetReader.text)
        }
        if let path = paths.first(where: { $0.kind == "styles" })?.path, archive.paths.contains(path) {
            guard let root = try part(path, reporting: &diagnostics) else { return nil }
            dateStyles = DateStyles.numbers(in: root)
        }
        for sheet in book.descendants("sheet").prefix(Self.sheets) {
            guard let path = paths.first(where: { $0.id == sheet.attribute("id") })?.path else { continue }
            guard let root = try part(path, reporting: &diagnostics) else { return nil }
            let reader = SheetReader(file: file, strings: strings, dateStyles: dateStyles)
            guard let rows = reader.rows(of: root, reporting: &diagnostics) else { return nil }
            if let headings = SpreadsheetReader(rows, file: file) { return headings.table(rows) }
        }
        diagnostics.append(SpreadsheetReader.report(in: file))
        return nil
    }

    /// How many sheets are searched for the words; we write two.
    private static let sheets = 8

    private func part(_ path: String, reporting diagnostics: inout [Diagnostic]) throws -> MarkupElement? {
        guard let bytes = try archive.bytes(of: path) else { throw MissingPart(path: path) }
        return XMLTree.root(of: bytes, file: "\(file)/\(path)", reporting: &diagnostics)
    }

    /// What `xl/_rels/workbook.xml.rels` says where parts are.
    private func relations(reporting diagnostics: inout [Diagnostic]) throws -> [Relation]? {
        let root = try part("xl/_rels/workbook.xml.rels", reporting: &diagnostics)
        return root?.children("Relationship").compactMap { relation in
            guard let id = relation.attributes["Id"], let type = relation.attributes["Type"],
                let target = relation.attributes["Target"], relation.attributes["TargetMode"] != "External"
            else { return nil }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            return Relation(id: id, kind: type.split(separator: "/").last.map(String.init) ?? "", path: path)
        }
    }

    private struct Relation {
        let id, kind, path: String
    }
}

/// Which formats of cells show a number as a date or a time.
enum DateStyles {
    static func numbers(in styles: MarkupElement) -> Set<Int> {
        let own = (styles.child("numFmts")?.children ?? []).compactMap { format -> Int? in
            guard let code = format.attributes["formatCode"], isDate(code) else { return nil }
            return format.attributes["numFmtId"].flatMap { Int($0) }
        }
        // ECMA-376, part 1, 18.8.30: the formats with these numbers are dates and times.
        let dates = Set(own).union(14...22).union(27...36).union(45...47).union(50...58)
        let formats = styles.child("cellXfs")?.children ?? []
        return Set(
            formats.enumerated().filter { dates.contains($0.element.attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
                .map(\.offset))
    }

    /// Whether a format's code has a letter of dates outside of quotes and brackets.
    private static func isDate(_ code: String) -> Bool {
        let bare = code.replacing(/"[^"]*"|\[[^\]]*\]|\\./, with: "")
        return bare.lowercased().contains { "dmyhs".contains($0) }
    }
}
