import Diagnostics
import Exchange
import Testing

/// What a spreadsheet program made of a cell, as XML, and what the import says.
struct TypedCell: Sendable, CustomTestStringConvertible {
    let name: String
    let xml: String
    /// Nothing where the words are imported.
    let code: String?
    let words: String

    init(_ name: String, _ xml: String, code: String? = nil, words: String = "") {
        self.name = name
        self.xml = xml
        self.code = code.map { "exchange.\($0)" }
        self.words = words
    }

    var testDescription: String { name }

    static let all = [
        TypedCell("a number", "<c r=\"C5\"><v>2079460123</v></c>", code: "number"),
        TypedCell("a number that says so", "<c r=\"C5\" t=\"n\"><v>1.5</v></c>", code: "number"),
        TypedCell("a day", "<c r=\"C5\" s=\"5\"><v>46361</v></c>", code: "date"),
        TypedCell("a day that says so", "<c r=\"C5\" t=\"d\"><v>2026-12-05</v></c>", code: "date"),
        TypedCell("a truth", "<c r=\"C5\" t=\"b\"><v>1</v></c>", code: "truth-value"),
        TypedCell("an error", "<c r=\"C5\" t=\"e\"><v>#NAME?</v></c>", code: "error-value"),
        TypedCell("a formula", "<c r=\"C5\" t=\"str\"><f>1+1</f><v>خوب</v></c>", code: "formula"),
        TypedCell(
            "a formula with the old words", "<c r=\"C5\" t=\"str\"><f>A1</f><v>رایگان است.</v></c>", code: "formula"),
        TypedCell("a control character", "<c r=\"C5\" t=\"inlineStr\"><is><t>a_x0001_</t></is></c>", code: "character"),
        TypedCell(
            "a shared string that is not there", "<c r=\"C5\" t=\"s\"><v>99</v></c>", code: "translation-emptied"),
        TypedCell("text", "<c r=\"C5\" t=\"inlineStr\"><is><t>خوب</t></is></c>", words: "خوب"),
        TypedCell("text in CDATA", "<c r=\"C5\" t=\"inlineStr\"><is><t><![CDATA[<خوب>]]></t></is></c>", words: "<خوب>"),
        TypedCell(
            "runs of text, and how they are said",
            "<c r=\"C5\" t=\"inlineStr\"><is><r><t>خو</t></r><r><rPr><b/></rPr><t>ب</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>khub</t></rPh></is></c>", words: "خوب"),
        TypedCell(
            "line ends of three kinds", "<c r=\"C5\" t=\"inlineStr\"><is><t>a&#13;&#10;b_x000D_c\nd</t></is></c>",
            words: "a\nb\nc\nd"),
        TypedCell(
            "what looks like a code", "<c r=\"C5\" t=\"inlineStr\"><is><t>_x005F_x0041_</t></is></c>", words: "_x0041_"),
        TypedCell(
            "a telephone number as text", "<c r=\"C5\" t=\"inlineStr\"><is><t>+44 20</t></is></c>", words: "+44 20"),
        TypedCell("a shared string", "<c r=\"C5\" t=\"s\"><v>1</v></c>", words: "مشترک"),
        TypedCell("the text of a program without formulas", "<c r=\"C5\" t=\"str\"><v>خوب</v></c>", words: "خوب"),
    ]
}

@Suite struct WorkbookTests {
    private static let trip = ExchangeTrip(entries: damageEntries)

    /// With a sixth format, which is a date, and two shared strings.
    private static func edited(_ change: (inout WorkbookEdit) throws -> Void) throws -> [UInt8] {
        var edit = try WorkbookEdit(try trip.exported(as: .xlsx))
        edit["xl/styles.xml"] = edit["xl/styles.xml"].replacing("</cellXfs>", with: "<xf numFmtId=\"16\"/></cellXfs>")
        edit["xl/_rels/workbook.xml.rels"] = edit["xl/_rels/workbook.xml.rels"].replacing(
            "</Relationships>",
            with: "<Relationship Id=\"rId9\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
        edit["xl/sharedStrings.xml"] = "<sst><si><t>no</t></si><si><r><t>مشت</t></r><r><t>رک</t></r></si></sst>"
        try change(&edit)
        return try edit.bytes()
    }

    @Test(arguments: TypedCell.all)
    func `A cell is read for what it is`(cell: TypedCell) throws {
        let file = try Self.edited { try $0.replaceCell("C5", with: cell.xml) }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == [cell.code].compactMap(\.self))
        #expect(problems.allSatisfy { $0.location?.line == 5 && $0.location?.column == 3 })
        #expect(result?.changes.map(\.new) == (cell.code == nil ? [[cell.words]] : []))
    }

    @Test func `Merged cells are told one by one, and the first is read`() throws {
        let file = try Self.edited { edit in
            try edit.replaceCell("C5", with: "<c r=\"C5\" t=\"inlineStr\"><is><t>خوب</t></is></c>")
            let merged = "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"C5:C7\"/></mergeCells>"
            edit[WorkbookEdit.words] = edit[WorkbookEdit.words].replacing("</sheetData>", with: merged)
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.cells-merged", "exchange.cells-merged"])
        #expect(problems.map(\.location?.line) == [6, 7])
        #expect(result?.changes.map(\.new) == [["خوب"]])
    }

    @Test func `The words may be on any sheet and below other rows`() throws {
        let file = try Self.edited { edit in
            try edit.replaceCell("C5", with: "<c r=\"C5\" t=\"inlineStr\"><is><t>خوب</t></is></c>")
            let words = edit[WorkbookEdit.words]
            edit[WorkbookEdit.words] = edit["xl/worksheets/sheet2.xml"]
            edit["xl/worksheets/sheet2.xml"] = words
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems == [])
        #expect(result?.changes.map(\.new) == [["خوب"]])
    }

    @Test func `Every cell is text, and those from right to left say so`() throws {
        let sheet = try WorkbookEdit(try Self.trip.exported(as: .xlsx))[WorkbookEdit.words]
        #expect(sheet.matches(of: /<c [^>]*r="[A-Z]+[0-9]+"[^>]*>/).count == 9 * 11)
        #expect(sheet.matches(of: /<c [^>]*s="[1-4]"( t="inlineStr")?\/?>/).count == 9 * 11)
        #expect(!sheet.contains("<f>") && !sheet.contains("<v>"))
        #expect(sheet.contains("<c r=\"C5\" s=\"4\""))
        #expect(sheet.contains("state=\"frozen\""))
    }

    @Test func `A text that no cell holds is not exported`() throws {
        let text = String(repeating: "a", count: 32_767)
        let trip = ExchangeTrip(entries: "msgid \"long\"\nmsgstr \"\(text)\"\n")
        var problems: [Diagnostic] = []
        let table = BilingualTable(try trip.read(trip.catalogue), in: trip.language)
        #expect(table.exported(as: .xlsx, catalogue: trip.catalogue, reporting: &problems) == nil)
        #expect(problems.map(\.code.name) == ["exchange.cell-too-long"])
        #expect(trip.imported(try trip.exported(as: .xliff)).result?.changes == [])
    }
}
