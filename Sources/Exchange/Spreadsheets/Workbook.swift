package import Diagnostics
internal import Packing

extension Diagnostic.Code {
    /// A text is longer than a cell may be.
    package static let exchangeCellTooLong = Self("exchange.cell-too-long", .error)
}

/// Writes a table as an Excel workbook (ECMA-376) of two sheets: the words, and how to work with them.
///
/// All cells are text, so that no program makes numbers, dates or formulas of what is in them or typed into them.
struct Workbook {
    private let table: BilingualTable

    init(_ table: BilingualTable) { self.table = table }

    /// The file; nothing if a text is too long for a cell.
    func bytes(reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        let long = table.rows.filter { row in
            SpreadsheetColumn.fields.contains { row.cell(of: $0).utf16.count >= ExchangeLimits.cellUnits }
        }
        guard long.isEmpty else {
            diagnostics += long.map(tooLong)
            return nil
        }
        let words = WorkbookSheet.words(of: table)
        let parts = [
            ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.packageRelations),
            ("xl/workbook.xml", Self.workbook), ("xl/_rels/workbook.xml.rels", Self.workbookRelations),
            ("xl/styles.xml", WorkbookStyle.part), ("xl/worksheets/sheet1.xml", words),
            ("xl/worksheets/sheet2.xml", WorkbookSheet.instructions(for: table)),
        ].map { ZipArchive.File($0, Array((Self.declaration + $1).utf8)) }
        // One date for all, so that equal catalogues are equal files.
        guard let archive = try? ZipArchive(parts, dated: ZipDate(year: 1980, month: 1, day: 1)) else {
            preconditionFailure("seven parts with these names fit into an archive")
        }
        return archive.bytes
    }

    private func tooLong(_ row: BilingualRow) -> Diagnostic {
        Diagnostic(
            .exchangeCellTooLong, "The message '\(row.english.prefix(40))…' is longer than a spreadsheet's cell may be",
            help: "Export as XLIFF or PO", at: SourceLocation(file: table.file))
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static let contentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(types).sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="\(types).styles+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(types).worksheet+xml"/>\
        <Override PartName="/xl/worksheets/sheet2.xml" ContentType="\(types).worksheet+xml"/></Types>
        """

    private static let packageRelations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """

    private static let workbook = """
        <workbook xmlns="\(WorkbookSheet.namespace)" xmlns:r="\(relations)"><sheets>\
        <sheet name="Words" sheetId="1" r:id="rId1"/><sheet name="How to" sheetId="2" r:id="rId2"/></sheets></workbook>
        """

    private static let workbookRelations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(relations)/worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Type="\(relations)/worksheet" Target="worksheets/sheet2.xml"/>\
        <Relationship Id="rId3" Type="\(relations)/styles" Target="styles.xml"/></Relationships>
        """
}
