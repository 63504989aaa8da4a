import Diagnostics
import Exchange
import Testing
import Translation

/// What a translator's program makes of a unit, and what comes of it.
struct ReturnedUnit: Sendable, CustomTestStringConvertible {
    let name: String
    let format: ExchangeFormat
    let old: String
    let new: String
    /// The new words; nothing where none change.
    let words: String?
    let isFuzzy: Bool?

    init(
        _ name: String, _ format: ExchangeFormat, _ old: String, _ new: String, words: String?, isFuzzy: Bool? = nil
    ) {
        self.name = name
        self.format = format
        self.old = old
        self.new = new
        self.words = words
        self.isFuzzy = isFuzzy
    }

    var testDescription: String { "\(format): \(name)" }

    private static let mt = " state-qualifier=\"mt-suggestion\""
    private static let free1 = "<target state=\"translated\"\(mt)>رایگان است.</target>"
    private static let target2 = "<target xml:space=\"preserve\">رایگان است.</target>"
    private static let machine = " subState=\"posters:machine-draft\""
    private static let free2 =
        "<segment state=\"translated\"\(machine)>\n        <source xml:space=\"preserve\">It is free.</source>\n"
        + "        \(target2)"

    static let all = [
        ReturnedUnit("words", .xliff, free1, "<target state=\"final\">مجانی</target>", words: "مجانی"),
        ReturnedUnit("no state", .xliff, free1, "<target>مجانی</target>", words: "مجانی"),
        ReturnedUnit(
            "a doubt", .xliff, free1, "<target state=\"needs-review-translation\">مجانی</target>", words: "مجانی",
            isFuzzy: true),
        ReturnedUnit(
            "segments and terms", .xliff, free1,
            "<seg-source><mrk mtype=\"seg\" mid=\"1\">It is free.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">"
                + "مجا<g id=\"1\">نی</g></mrk></target>", words: "مجانی"),
        ReturnedUnit(
            "an older proposal", .xliff, free1, free1 + "<alt-trans><target>نه</target></alt-trans>", words: nil),
        ReturnedUnit("CDATA", .xliff, free1, "<target><![CDATA[<مجانی>]]></target>", words: "<مجانی>"),
        ReturnedUnit("Windows' line end", .xliff, free1, "<target>a&#13;\nb</target>", words: "a\nb"),
        ReturnedUnit("words", .xliff2, target2, "<target>مجانی</target>", words: "مجانی"),
        ReturnedUnit(
            "two segments", .xliff2, free2,
            "<segment state=\"final\"><source>It is </source><target>مجا</target></segment><ignorable><source> </source>"
                + "</ignorable><segment state=\"final\"><source>free.</source><target>نی</target>", words: "مجا نی"),
        ReturnedUnit(
            "a doubt", .xliff2, free2, free2.replacing("translated", with: "initial"), words: nil, isFuzzy: true),
        ReturnedUnit(
            "marks and pairs", .xliff2, target2,
            "<target><mrk id=\"m1\" type=\"term\">مجا</mrk><pc id=\"1\">ن</pc><sm id=\"m2\"/>ی</target>", words: "مجانی"
        ),
    ]
}

@Suite struct XLIFFTests {
    private static let trip = ExchangeTrip(entries: damageEntries)

    @Test(arguments: ReturnedUnit.all)
    func `What translators' programs make of a unit is read`(unit: ReturnedUnit) throws {
        let text = String(decoding: try Self.trip.exported(as: unit.format), as: UTF8.self)
        #expect(text.contains(unit.old))
        let (result, problems) = Self.trip.imported(Array(text.replacing(unit.old, with: unit.new).utf8))
        #expect(problems == [])
        let changes = result?.changes.map { [$0.new[0], "\($0.isFuzzy.map { "\($0)" } ?? "")"] }
        let expected = [unit.words ?? "رایگان است.", unit.isFuzzy.map { "\($0)" } ?? ""]
        #expect(changes == (unit.words == nil && unit.isFuzzy == nil ? [] : [expected]))
    }

    @Test(arguments: [ExchangeFormat.xliff, .xliff2])
    func `A placeholder is protected, and a lost one is told`(format: ExchangeFormat) throws {
        let text = String(decoding: try Self.trip.exported(as: format), as: UTF8.self)
        #expect(text.matches(of: /<ph id="1"[^>]*equiv(-text)?="\{opens\}"/).count == 2)
        let lost = text.replacing(/از <ph [^>]*>({opens}<\/ph>)? باز/, with: "از باز")
        #expect(lost != text)
        let (result, problems) = Self.trip.imported(Array(lost.utf8), named: "fa.xlf")
        #expect(problems.map(\.code.name) == ["exchange.placeholder"])
        let line = lost.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("=\"Open from {opens}\"")
        }
        #expect(problems.first?.location?.line == line.map { $0 + 1 })
        #expect(result?.changes == [])
    }

    @Test(arguments: [ExchangeFormat.xliff, .xliff2])
    func `Notes of translators are imported, and ours stay ours`(format: ExchangeFormat) throws {
        let trip = ExchangeTrip(entries: "#. For the door.\nmsgid \"Yes\"\nmsgstr \"بله\"\n")
        let text = String(decoding: try trip.exported(as: format), as: UTF8.self)
        let ours = format == .xliff ? "<note from=\"developer\">For the door.</note>" : "For the door.</note>"
        let (result, problems) = trip.imported(Array(text.replacing(ours, with: ours + "<note>Not sure</note>").utf8))
        #expect(problems == [])
        #expect(result?.changes.map(\.comments) == [["Not sure"]])
    }

    /// Who has read the words, and what both versions say of it.
    @Test(
        arguments: [
            (.none, "state=\"translated\" state-qualifier=\"mt-suggestion\"", "state=\"translated\" subState="),
            (.translator, "state=\"translated\">", "state=\"translated\">"),
            (.reviewer, "state=\"translated\">", "state=\"reviewed\">"),
            (.all, "state=\"signed-off\">", "state=\"final\">"),
        ] as [(Reading, String, String)])
    func `Agencies are told which words people have read`(reading: Reading, first: String, second: String) throws {
        let trip = ExchangeTrip(entries: "msgid \"Yes\"\nmsgstr \"بله\"\n")
        let catalogue = try trip.read(trip.catalogue)
        let table = BilingualTable(catalogue, in: trip.language, readings: [MessageID(text: "Yes"): reading])
        for (format, state) in [(ExchangeFormat.xliff, first), (.xliff2, second)] {
            var problems: [Diagnostic] = []
            let file = try #require(table.exported(as: format, catalogue: trip.catalogue, reporting: &problems))
            let text = String(decoding: file, as: UTF8.self)
            #expect(text.contains(state))
            #expect(text.contains("come from a machine") == (reading == .none))
            let (result, reports) = trip.imported(file)
            #expect(reports == [])
            #expect(result?.changes == [])
        }
    }
}
