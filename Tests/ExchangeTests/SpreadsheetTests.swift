import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Exchange

@Suite struct SpreadsheetTests {
    private static let trip = ExchangeTrip(entries: damageEntries)

    /// Texts, and what a CSV file has for them.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 20 7946 0123", "'+44 20 7946 0123"), ("-", "'-"), ("@a", "'@a"), ("\ta", "'\ta"),
        ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("'=1", "''=1"), ("''+", "'''+"), ("'a'", "'a'"), ("''a", "''a"), ("'", "'"),
        ("''", "''"), ("", ""), ("a=1", "a=1"), (" =1", " =1"), ("=\u{301}", "'=\u{301}"), ("020", "020"),
    ])
    func `A text that would be a formula gets an apostrophe, and loses it again`(text: String, cell: String) {
        #expect(FormulaGuard.guarded(text) == cell)
        #expect(FormulaGuard.text(of: cell) == text)
    }

    @Test func `No cell of a CSV file begins as a formula does`() throws {
        let trip = ExchangeTrip(entries: "msgid \"=1+1\"\nmsgstr \"@SUM(A1)\"\n")
        let file = String(decoding: try trip.exported(as: .csv), as: UTF8.self)
        #expect(file.contains("\"'=1+1\",\"'@SUM(A1)\""))
    }

    /// How programs of all countries save a spreadsheet.
    @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
    func `Any separator and any line end is read`(separator: String, lineEnd: String) throws {
        var edit = try SpreadsheetEdit(try Self.trip.exported(as: .csv))
        edit.rows[4][2] = "a, b; c\td"
        let bytes = edit.bytes(separator: separator, lineEnd: lineEnd)
        for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
            let (result, problems) = Self.trip.imported(mark + bytes)
            #expect(problems == [])
            #expect(result?.changes.map(\.new) == [["a, b; c\td"]])
        }
    }

    @Test(arguments: [true, false])
    func `Excel's Unicode text is read`(isLittle: Bool) throws {
        var edit = try SpreadsheetEdit(try Self.trip.exported(as: .csv))
        edit.rows[4][2] = "مجانی 😀"
        let units = String(decoding: edit.bytes(separator: "\t"), as: UTF8.self).utf16
        let bytes = ([0xFEFF] + units).flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittle ? pair.reversed() : pair
        }
        let (result, problems) = Self.trip.imported(bytes)
        #expect(problems == [])
        #expect(result?.changes.map(\.new) == [["مجانی 😀"]])
    }

    /// Rows of CSV in full, and their cells.
    @Test(arguments: [
        ("a,b", ["a", "b"]), ("\"a\",\"b\"", ["a", "b"]), ("\"a\"\"b\",c", ["a\"b", "c"]),
        ("\"a\nb\",c", ["a\nb", "c"]),
        ("\"a\r\nb\"", ["a\nb"]), ("\"\",b", ["", "b"]), (",b", ["", "b"]), ("a\"b,c", ["a\"b", "c"]),
        ("\"a\" ,b", ["a", "b"]), ("\"'=1\"", ["=1"]), ("\"a\"\"\u{301}b\"", ["a\"\u{301}b"]),
    ])
    func `Cells are cut as RFC 4180 says`(text: String, cells: [String]) {
        var parser = CSVParser(Array(text.unicodeScalars), separator: ",", file: "a.csv")
        parser.parse()
        #expect(parser.diagnostics == [])
        #expect(parser.rows.map { row in (1...cells.count).map { row.cells[$0]?.text ?? "" } } == [cells])
    }

    @Test(arguments: ["\"یک\"دو", "\"یک"])
    func `A cell whose quotation marks are wrong costs its row alone`(cell: String) throws {
        let trip = Self.trip
        let text = String(decoding: try trip.exported(as: .csv), as: UTF8.self)
        let broken = try text.replacingOnce("\"\",\"to translate\"", with: cell + ",\"to translate")
            .replacingOnce("\"رایگان است.\"", with: "\"مجانی است.\"")
        let (result, problems) = trip.imported(Array(broken.utf8))
        #expect(problems.map(\.code.name).first == "exchange.syntax")
        #expect(problems.first?.location?.line == 9)
        #expect(problems.first?.location?.column == 3)
        #expect(result?.changes.map(\.new) == [["مجانی است."]])
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA"), (16_384, "XFD")])
    func `Columns have letters`(number: Int, letters: String) {
        #expect(CellName.letters(of: number) == letters)
        #expect(CellName.place(of: letters + "7")?.column == number)
    }

    @Test(arguments: ["", "A", "7", "A0", "a7", "AAAA7", "A9999999", "A7B", "A-7"])
    func `A name that no cell has is none`(name: String) { #expect(CellName.place(of: name) == nil) }

    /// Headings, and what column they name.
    @Test(
        arguments: [
            ("Id (do not change)", .key), ("ID", .key), (" english ", .english),
            ("Translation: Arabic (ar)", .translation),
            ("State", .state), ("Back-translation", .backTranslation), ("Your  comment", .comment), ("Ideas", nil),
            ("", nil), ("Arabic", nil),
        ] as [(String, ExchangeField?)])
    func `A heading names a column`(heading: String, field: ExchangeField?) {
        #expect(SpreadsheetColumn.field(titled: heading) == field)
    }

    @Test(
        arguments: [
            ("Translation: Chinese (Simplified) (zh-Hans)", "zh-Hans"), ("Translation: Arabic (ar) ", "ar"),
            ("Translation", nil), ("Translation (see note)", nil),
        ] as [(String, String?)])
    func `A heading names a language`(heading: String, tag: String?) {
        #expect(SpreadsheetColumn.tag(in: heading) == tag)
    }

    /// Texts that are sound though they have letters of which mojibake is made.
    @Test(arguments: [
        "« enregistré »", "il est là »", "À « déjà » ou là ?", "Ação — não", "naïve…", "Ô ! Ã", "50 €", "ÇA Ê", "ø«",
        "ångström’s",
    ])
    func `Accents and quotation marks are no mojibake`(text: String) {
        let french: Set<UInt32> = [1]
        #expect(Mojibake(text.replacing(" »", with: "\u{A0}»"), alphabet: french) == nil)
    }

    /// What every language of the project looks like when it is read as Windows-1252.
    @Test(arguments: TestProject.tags)
    func `Mojibake of every language is known and can be mended`(tag: String) throws {
        let charset = try #require(LegacyCharset(named: "windows-1252"))
        let alphabet = Mojibake.alphabet(
            of: BilingualTable(TestProject.catalogue(tag), in: TestProject.language(tag)))
        for message in TestProject.catalogue(tag).messages {
            let text = message.translations[0]
            guard !text.unicodeScalars.allSatisfy(\.isASCII) else { continue }
            let damaged = String(
                String.UnicodeScalarView(
                    text.utf8.map { charset[$0] == "\u{FFFD}" ? Unicode.Scalar($0) : charset[$0] }))
            #expect(Mojibake(damaged, alphabet: alphabet)?.mended == text)
            #expect(Mojibake(text, alphabet: alphabet) == nil)
        }
    }
}
