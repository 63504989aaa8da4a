import Diagnostics
import Exchange
import Testing
import Translation

@Suite struct DamageTests {
    private static let trip = ExchangeTrip(entries: damageEntries)
    /// Where the translations are.
    private static let column = 3

    private static func edited(_ change: (inout SpreadsheetEdit) -> Void) throws -> [UInt8] {
        var edit = try SpreadsheetEdit(try trip.exported(as: .csv))
        change(&edit)
        return edit.bytes()
    }

    @Test(arguments: DamagedCell.all)
    func `Damage is told at its cell, and every other row is imported`(damage: DamagedCell) throws {
        let other = damage.row == 6 ? 7 : 6
        let file = try Self.edited { edit in
            edit.rows[damage.row - 1][Self.column - 1] = damage.damaged
            edit.rows[other - 1][Self.column - 1] = "خوب"
        }
        let (result, problems) = Self.trip.imported(file, named: "fa.csv")
        #expect(problems.map(\.code.name) == [damage.code])
        #expect(problems.first?.location?.file == "fa.csv")
        #expect(problems.first?.location?.line == damage.row)
        #expect(problems.first?.location?.column == Self.column)
        #expect(problems.allSatisfy { $0.help != nil })
        #expect(result?.changes.map(\.new) == [["خوب"]])
    }

    @Test(arguments: DamagedCell.all)
    func `What only looks like damage is imported`(damage: DamagedCell) throws {
        let file = try Self.edited { $0.rows[damage.row - 1][Self.column - 1] = damage.sound }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems == [])
        #expect(result?.changes.map(\.new) == [[damage.sound]])
    }

    @Test func `A state of words that are not believed is not believed either`() throws {
        let trip = ExchangeTrip(entries: "#, fuzzy\nmsgid \"Open from {opens}\"\nmsgstr \"از {opens}\"\n")
        var edit = try SpreadsheetEdit(try trip.exported(as: .csv))
        #expect(edit.rows[1][3] == "look again")
        edit.rows[1][3] = "translated"
        #expect(trip.imported(edit.bytes()).result?.changes.map(\.isFuzzy) == [false])
        edit.rows[1][2] = "از"
        #expect(trip.imported(edit.bytes()).result?.changes == [])
    }

    @Test func `A deleted row is told, and its words stay`() throws {
        let file = try Self.edited { $0.rows.remove(at: 4) }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.rows-missing"])
        #expect(problems.first?.notes.map(\.message) == ["such as 'It is free.'"])
        #expect(result?.bytes == Self.trip.catalogue)
    }

    @Test func `A deleted translation is told, and the old one stays`() throws {
        let file = try Self.edited { $0.rows[4][2] = "" }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.translation-emptied"])
        #expect(problems.first?.location?.line == 5)
        #expect(result?.bytes == Self.trip.catalogue)
    }

    @Test func `A row whose id was changed is known by its English`() throws {
        let file = try Self.edited { edit in
            edit.rows[4][0] = "1.5E+11"
            edit.rows[4][2] = "مجانی است."
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.id-changed"])
        #expect(problems.first?.location?.column == 1)
        #expect(result?.changes.map(\.new) == [["مجانی است."]])
    }

    /// Changes of the English, and the code; the spaces and quotation marks that programs change do not count.
    @Test(
        arguments: [
            ("It is not free.", ["exchange.english-changed"]), ("Yes", ["exchange.english-changed"]),
            ("It\u{A0}is  free.", []), ("", []),
        ])
    func `A row whose English was changed is not imported`(english: String, codes: [String]) throws {
        let file = try Self.edited { edit in
            edit.rows[4][1] = english
            edit.rows[4][2] = "مجانی است."
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == codes)
        #expect(result?.changes.map(\.new) == (codes.isEmpty ? [["مجانی است."]] : []))
    }

    @Test func `A row of a message that has changed says what it is now`() throws {
        let file = try Self.edited { edit in
            edit.rows[8][0] = "m000000000000"
            edit.rows[8][1] = "Come in"
            edit.rows[8][2] = "بفرمایید"
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.row-unknown"])
        #expect(problems.first?.notes.map(\.message) == ["the English now reads 'Please come in'"])
        #expect(result?.changes == [])
    }

    /// Second rows, and whether both are left out.
    @Test(arguments: [("آری", ["exchange.duplicate-row"]), ("بله", [])])
    func `Two rows of one message must say the same`(second: String, codes: [String]) throws {
        let file = try Self.edited { edit in
            edit.rows.append(edit.rows[5])
            edit.rows[9][2] = second
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == codes)
        #expect(problems.allSatisfy { $0.location?.line == 10 && $0.notes.first?.location?.line == 6 })
        #expect(result?.bytes == Self.trip.catalogue)
    }

    @Test func `A column that slipped up is told once, and other rows are imported`() throws {
        let file = try Self.edited { edit in
            for row in 2...5 { edit.rows[row][2] = edit.rows[row + 1][2] }
            edit.rows[8][2] = "بفرمایید"
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.rows-shifted"])
        #expect(problems.first?.location?.line == 3)
        #expect(problems.first?.message.contains("4 translations") == true)
        #expect(result?.changes.map(\.new) == [["بفرمایید"]])
    }

    @Test func `One translation that another message has too is imported`() throws {
        let file = try Self.edited { $0.rows[5][2] = $0.rows[6][2] }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems == [])
        #expect(result?.changes.count == 1)
    }

    @Test func `Rows may be sorted, and columns moved, added and left out`() throws {
        let file = try Self.edited { edit in
            edit.rows[4][2] = "مجانی است."
            edit.rows = [edit.rows[0]] + edit.rows.dropFirst().reversed()
            edit.rows = edit.rows.map { ["extra", $0[2], "more", $0[0]] }
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems == [])
        #expect(result?.changes.map(\.new) == [["مجانی است."]])
    }

    @Test func `A state that is none is told, and the words are imported`() throws {
        let file = try Self.edited { edit in
            edit.rows[4][2] = "مجانی است."
            edit.rows[4][3] = "fine"
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems.map(\.code.name) == ["exchange.state"])
        #expect(result?.changes.map(\.new) == [["مجانی است."]])
    }

    @Test func `Comments and back-translations are imported above their message`() throws {
        let file = try Self.edited { edit in
            edit.rows[4][4] = "Two words\nfor it"
            edit.rows[4][5] = "It costs nothing."
        }
        let (result, problems) = Self.trip.imported(file)
        #expect(problems == [])
        let message = try Self.trip.read(try #require(result).bytes).messages[3]
        #expect(message.translatorComments == ["Two words", "for it", "Back-translation: It costs nothing."])
        #expect(message.backTranslation == "It costs nothing.")
        #expect(message.translations == ["رایگان است."])
    }

    @Test func `A literal line break is one`() throws {
        let file = try Self.edited { $0.rows[4][2] = "رایگان\\nاست." }
        #expect(Self.trip.imported(file).result?.changes.map(\.new) == [["رایگان\nاست."]])
    }

    @Test func `A header that was changed is told, and its words are imported`() throws {
        let trip = ExchangeTrip(entries: damageEntries, fields: "\"X-State: machine-draft\\n\"\n")
        let file = String(decoding: trip.catalogue, as: UTF8.self)
            .replacing("X-State: machine-draft", with: "X-State: approved").replacing("رایگان", with: "مجانی")
        let (result, problems) = trip.imported(Array(file.utf8), named: "fa.po")
        #expect(problems.map(\.code.name) == ["exchange.header"])
        #expect(problems.first?.location?.line == 6)
        #expect(result?.changes.map(\.new) == [["مجانی است."]])
        #expect(try trip.read(try #require(result).bytes).header.field("X-State")?.value == "machine-draft")
    }

    @Test func `More problems than anybody reads are counted`() throws {
        let entries = (0..<300).map { "msgid \"word \($0)\"\nmsgstr \"واژه \($0)\"\n" }.joined(separator: "\n")
        let trip = ExchangeTrip(entries: entries)
        var edit = try SpreadsheetEdit(try trip.exported(as: .csv))
        for row in 1...300 { edit.rows[row][2] = "#NAME?" }
        let (result, problems) = trip.imported(edit.bytes())
        #expect(problems.count == 201)
        #expect(problems.last?.code.name == "exchange.too-many-reports")
        #expect(problems.last?.message.hasPrefix("100 more") == true)
        #expect(result?.changes == [])
    }
}
