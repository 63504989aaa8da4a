import Diagnostics
import Exchange
import Packing
import Testing

/// A file that is refused as a whole.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    /// Part of what is said.
    let words: String
    let make: @Sendable () throws -> [UInt8]

    init(_ name: String, code: String, words: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
        self.name = name
        self.code = "exchange.\(code)"
        self.words = words
        self.make = make
    }

    var testDescription: String { name }

    private static let trip = ExchangeTrip(entries: damageEntries)

    private static func workbook(_ change: (inout WorkbookEdit) throws -> Void) throws -> [UInt8] {
        var edit = try WorkbookEdit(try trip.exported(as: .xlsx))
        try change(&edit)
        return try edit.bytes()
    }

    private static func xliff(_ change: (String) -> String) throws -> [UInt8] {
        Array(change(String(decoding: try trip.exported(as: .xliff), as: UTF8.self)).utf8)
    }

    private static func csv(_ change: (inout SpreadsheetEdit) -> Void) throws -> [UInt8] {
        var edit = try SpreadsheetEdit(try trip.exported(as: .csv))
        change(&edit)
        return edit.bytes()
    }

    private static let external = "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<xliff"
    private static let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<xliff"
    private static let sheet = "<worksheet><sheetData>"

    static let workbooks = [
        HostileFile("a part that swells", code: "too-large", words: "unpacks to more") {
            try workbook { $0["xl/worksheets/sheet1.xml"] = String(repeating: " ", count: 50_000_000) }
        },
        HostileFile("a part that swells a little less", code: "too-large", words: "unpacks to more") {
            try workbook { $0["xl/worksheets/sheet1.xml"] = String(repeating: " ", count: 2_000_000) }
        },
        HostileFile("a name that leads out", code: "unreadable", words: "'../styles.xml'") {
            try patched(try workbook { $0["zz/styles.xml"] = "" }, "zz/styles.xml", "../styles.xml")
        },
        HostileFile("a name twice", code: "unreadable", words: "twice") {
            try patched(try workbook { $0["xl/stylez.xml"] = "" }, "xl/stylez.xml", "xl/styles.xml")
        },
        HostileFile("more files than workbooks have", code: "too-large", words: "more than 200 files") {
            try workbook { edit in for number in 0..<200 { edit["xl/\(number)"] = "" } }
        },
        HostileFile("a password", code: "unreadable", words: "password") {
            var bytes = try workbook { _ in }
            for index in bytes.indices.dropLast(4) where bytes[index..<index + 4] == [0x50, 0x4B, 1, 2] {
                bytes[index + 8] |= 1
            }
            return bytes
        },
        HostileFile("a password in the old container", code: "unreadable", words: "(.xls)") {
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        },
        HostileFile("an end cut off", code: "unreadable", words: "no ZIP archive") {
            try workbook { _ in }.dropLast(40)
        },
        HostileFile("a beginning cut off", code: "unreadable", words: "damaged") {
            Array("PK".utf8) + (try workbook { _ in }.dropFirst(300))
        },
        HostileFile("changed content", code: "unreadable", words: "damaged") {
            var bytes = try workbook { _ in }
            bytes[bytes.count / 2] ^= 0xFF
            return bytes
        },
        HostileFile("no workbook", code: "unreadable", words: "'xl/workbook.xml' is missing") {
            try workbook { $0.parts.removeAll { $0.path == "xl/workbook.xml" } }
        },
        HostileFile("no sheet", code: "unreadable", words: "'xl/worksheets/sheet1.xml' is missing") {
            try workbook { $0.parts.removeAll { $0.path == "xl/worksheets/sheet1.xml" } }
        },
        HostileFile("no relations", code: "unreadable", words: "'xl/_rels/workbook.xml.rels' is missing") {
            try workbook { $0.parts.removeAll { $0.path == "xl/_rels/workbook.xml.rels" } }
        },
        HostileFile("a hundred thousand cells", code: "too-large", words: "more than 40000 cells") {
            try workbook { edit in
                let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 10) + "</row>"
                edit[WorkbookEdit.words] = sheet + String(repeating: row, count: 10_000) + "</sheetData></worksheet>"
            }
        },
        HostileFile("more elements than that", code: "too-large", words: "240000 elements") {
            try workbook { edit in
                let text = (0..<250_000).map { "<c r=\"A\($0 * 7919)\"/>" }.joined()
                edit[WorkbookEdit.words] = sheet + text + "</sheetData></worksheet>"
            }
        },
        HostileFile("deep nesting", code: "too-large", words: "deeper than 24") {
            try workbook { $0[WorkbookEdit.words] = sheet + String(repeating: "<a>", count: 50_000) }
        },
        HostileFile("a document type", code: "doctype", words: "document type") {
            try workbook { $0[WorkbookEdit.words] = "<!DOCTYPE x>" + $0[WorkbookEdit.words] }
        },
        HostileFile("tags that are not closed", code: "syntax", words: "not well-formed") {
            try workbook { $0[WorkbookEdit.words] = "<worksheet><sheetData></worksheet>" }
        },
        HostileFile("no headings", code: "columns", words: "'Translation'") {
            try workbook { $0[WorkbookEdit.words] = sheet + "</sheetData></worksheet>" }
        },
    ]

    static let documents = [
        HostileFile("an external entity", code: "doctype", words: "document type") {
            try xliff { $0.replacing("<xliff", with: external) }
        },
        HostileFile("entities that swell", code: "doctype", words: "document type") {
            try xliff { $0.replacing("<xliff", with: laughs) }
        },
        HostileFile("a document type in small letters", code: "doctype", words: "document type") {
            try xliff { $0.replacing("<xliff", with: "<!doctype x><xliff") }
        },
        HostileFile("a document type in UTF-16", code: "doctype", words: "document type") {
            let text = try xliff { $0.replacing("<xliff", with: external).replacing("UTF-8", with: "UTF-16") }
            return [0xFF, 0xFE]
                + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        },
        HostileFile("deep nesting", code: "too-large", words: "deeper than 24") {
            try xliff { $0.replacing("<body>", with: "<body>" + String(repeating: "<group>", count: 100_000)) }
        },
        HostileFile("more elements than is read", code: "too-large", words: "240000 elements") {
            try xliff { $0.replacing("<body>", with: "<body>" + String(repeating: "<x/>", count: 250_000)) }
        },
        HostileFile("an unknown entity", code: "syntax", words: "not well-formed") {
            try xliff { $0.replacing("It is free.", with: "It is &free;.") }
        },
        HostileFile("an end cut off", code: "syntax", words: "not well-formed") { try xliff { _ in "" } + half() },
        HostileFile("two documents", code: "syntax", words: "not well-formed") { try xliff { $0 + "<xliff/>" } },
        HostileFile("a control character", code: "syntax", words: "not well-formed") {
            try xliff { $0.replacing("It is free.", with: "It is &#1;.") }
        },
        HostileFile("an old character set", code: "old-charset", words: "UTF-8") {
            try xliff { $0.replacing("encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-6\"") }
        },
        HostileFile("another language", code: "language", words: "'ur'") {
            try xliff { $0.replacing("target-language=\"fa\"", with: "target-language=\"ur\"") }
        },
        HostileFile("two languages", code: "language", words: "fa, ur") {
            try xliff {
                $0.replacing("</file>", with: "</file><file target-language=\"ur\"/>")
            }
        },
        HostileFile("another kind of document", code: "unreadable", words: "no XLIFF") { Array("<html/>".utf8) },
        HostileFile("another version", code: "unreadable", words: "no XLIFF") {
            Array("<xliff version=\"3.0\"/>".utf8)
        },
        HostileFile("another project", code: "other-project", words: "Only 0 of the 8") {
            try xliff { $0.replacing("<source>", with: "<source>Not ").replacing("id=\"m", with: "id=\"x") }
        },
    ]

    private static func half() throws -> [UInt8] {
        let bytes = try trip.exported(as: .xliff)
        return Array(bytes.prefix(bytes.count / 2))
    }

    static let texts = [
        HostileFile("Windows-1252", code: "old-charset", words: "Windows-1252") {
            Array("Id,English,Translation: French (fr)\r\nm1,Yes,caf".utf8) + [0xE9, 0x0D, 0x0A]
        },
        HostileFile("half of UTF-16", code: "old-charset", words: "not in UTF-8") { [0xFF, 0xFE, 0x41] },
        HostileFile("no headings", code: "columns", words: "'Translation'") { Array("a,b,c\n1,2,3\n".utf8) },
        HostileFile("nothing", code: "columns", words: "'Translation'") { [] },
        HostileFile("more than is read", code: "too-large", words: "10 MB") {
            [UInt8](repeating: 65, count: 10_000_001)
        },
        HostileFile("more cells than is read", code: "too-large", words: "40000 cells") {
            try csv { edit in edit.rows += Array(repeating: Array(repeating: "x", count: 11), count: 4_000) }
        },
        HostileFile("more empty rows than is read", code: "too-large", words: "20000 rows") {
            try csv { edit in edit.rows += Array(repeating: [], count: 20_000) }
        },
        HostileFile("another language", code: "language", words: "'ur'") {
            try csv { $0.rows[0][2] = "Translation: Urdu (ur)" }
        },
        HostileFile("another project", code: "other-project", words: "Only 1 of the 8") {
            try csv { edit in for row in 2...8 { edit.rows[row][0...1] = ["m\(row)", "word \(row)"] } }
        },
        HostileFile("a catalogue in another language", code: "language", words: "'ur'") {
            Array(String(decoding: trip.catalogue, as: UTF8.self).replacing("Language: fa", with: "Language: ur").utf8)
        },
    ]

    /// An archive with another name in its list of files.
    private static func patched(_ bytes: [UInt8], _ old: String, _ new: String) throws -> [UInt8] {
        var bytes = bytes
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        #expect(old.count == new.count)
        let places = bytes.indices.dropLast(old.count).filter { bytes[$0..<$0 + old.count].elementsEqual(old) }
        let last = try #require(places.last)
        bytes.replaceSubrange(last..<last + old.count, with: new)
        return bytes
    }
}

@Suite struct HostileFileTests {
    private static let trip = ExchangeTrip(entries: damageEntries)

    @Test(arguments: HostileFile.workbooks + HostileFile.documents + HostileFile.texts)
    func `The file is refused as a whole, with words`(hostile: HostileFile) throws {
        let (result, problems) = Self.trip.imported(try hostile.make(), named: "back")
        #expect(result == nil)
        #expect(problems.map(\.code.name) == [hostile.code])
        #expect(problems.first.map { "\($0.message) \($0.help ?? "")" }?.contains(hostile.words) == true)
        #expect(problems.first?.location?.file.hasPrefix("back") == true)
    }

    @Test(arguments: 1...60 as ClosedRange<Int>)
    func `A workbook with a byte that is wrong is read or refused`(step: Int) throws {
        var bytes = try Self.trip.exported(as: .xlsx)
        bytes[bytes.count * step / 61] ^= UInt8(step * 4 + 1)
        let (result, problems) = Self.trip.imported(bytes)
        if result == nil { #expect(problems.hasErrors) } else { #expect(result?.changes == []) }
    }

    @Test func `A catalogue in an old character set is not touched`() throws {
        let old = String(decoding: Self.trip.catalogue, as: UTF8.self)
            .replacing("UTF-8", with: "ISO-8859-1").unicodeScalars.filter(\.isASCII)
        let (result, problems) = Self.trip.imported(
            try Self.trip.exported(as: .csv), into: Array(String(String.UnicodeScalarView(old)).utf8))
        #expect(result == nil)
        #expect(problems.map(\.code.name).last == "exchange.old-charset")
    }

    @Test func `A catalogue that cannot be read is not touched`() throws {
        let broken = Self.trip.catalogue + Array("\nmsgid \"open\n".utf8)
        let (result, problems) = Self.trip.imported(try Self.trip.exported(as: .csv), into: broken)
        #expect(result == nil)
        #expect(problems.contains { $0.code.name == "catalogue.unterminated-string" })
    }
}
