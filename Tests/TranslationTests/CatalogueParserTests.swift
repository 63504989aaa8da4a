import Diagnostics
import Testing

@testable import Translation

@Suite struct CatalogueParserTests {
    /// One entry with everything that an entry can have.
    private static let sample =
        catalogueHeader("\"Plural-Forms: nplurals=2; plural=n != 1;\\n\"") + #"""
            # Checked with the nurse
            #. Hangs at the door
            #: Templates/opening/template.yaml:12 ⁨a file⁩:3
            #: c
            #, fuzzy, max-length:30
            #| msgctxt "old frame"
            #| msgid ""
            #| "Open "
            #| "today"
            #| msgid_plural "Open all days"
            msgctxt "frame"
            msgid "One day"
            msgid_plural "{n} days"
            msgstr[0] ""
            "Ein "
            "Tag"
            msgstr[1] "{n} Tage"

            #~ msgid "Gone"
            #~ msgstr "Weg"
            """#

    private static let arabic =
        "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5"

    private static let breton = """
        (n%10 == 1) && (n%100 != 11) && (n%100 !=71) && (n%100 !=91) ? 0 :(n%10 == 2) && (n%100 != 12) && (n%100 !=72) \
        && (n%100 !=92) ? 1 :(n%10 ==3 || n%10 == 4 || n%10 == 9) && (n%100 < 10 || n% 100 > 19) && (n%100 < 70 || \
        n%100 > 79) && (n%100 < 90 || n%100 > 99) ? 2 :(n != 0 && n % 1000000 == 0) ? 3 : 4
        """

    private let result = CatalogueReadingResult(sample)

    @Test func `An entry's parts are all kept`() throws {
        #expect(result.codes == [])
        let message = try #require(result.catalogue[MessageID(context: "frame", text: "One day")])
        #expect(message.plural == "{n} days")
        #expect(message.translations == ["Ein Tag", "{n} Tage"])
        #expect(message.flags == ["fuzzy", "max-length:30"])
        #expect(message.isFuzzy && !message.isObsolete)
        #expect(message.previous == MessageID(context: "old frame", text: "Open today"))
        #expect(message.previousPlural == "Open all days")
        #expect(message.translatorComments == ["Checked with the nurse"])
        #expect(message.extractedComments == ["Hangs at the door"])
        #expect(message.references == ["Templates/opening/template.yaml:12", "a file:3", "c"])
    }

    @Test func `Obsolete messages stay in the list and are not found`() {
        #expect(result.catalogue.messages.map(\.isObsolete) == [false, true])
        #expect(result.catalogue[MessageID(text: "Gone")] == nil)
    }

    @Test func `A message knows its places`() throws {
        let message = try #require(result.catalogue.messages.first)
        #expect(message.location.line == 17)
        #expect(message.location.column == 1)
        #expect(message.location.excerpt == "msgid \"One day\"")
        #expect(message.translationLocation.line == 20)
        #expect(message.translationLocation.length == 6)
    }

    @Test func `A header's fields are found in capitals or not and know their places`() throws {
        let header = result.catalogue.header
        #expect(header.language == "ur")
        #expect(header.languageLocation?.line == 3)
        #expect(header.charset == "UTF-8")
        #expect(header.fields.map(\.name) == ["Language", "Content-Type", "Plural-Forms"])
        #expect(header.field("plural-FORMS")?.value == "nplurals=2; plural=n != 1;")
        #expect(header.field("plural-forms")?.location.line == 5)
        #expect(header.location?.line == 1)
    }

    @Test func `A header in one string has its fields' places in that string`() {
        let result = CatalogueReadingResult("msgid \"\"\nmsgstr \"A: 1\\nLanguage:\\t pa-Arab \\nnothing\\n\"")
        #expect(result.catalogue.header.language == "pa-Arab")
        #expect(result.catalogue.header.languageLocation?.column == 8)
        #expect(result.catalogue.header.fields.count == 2)
    }

    @Test func `An empty language is none`() {
        #expect(CatalogueReadingResult("msgid \"\"\nmsgstr \"Language: \\n\"").catalogue.header.language == nil)
    }

    @Test(arguments: [
        ("c-format,fuzzy , no-wrap, range: 0..5", ["c-format", "fuzzy", "no-wrap", "range: 0..5"]),
        ("fuzzy c-format", ["fuzzy", "c-format"]), ("", []), (" ,, ", []), ("range:", ["range:"]),
    ])
    func `Flags are separated by commas or spaces`(text: String, flags: [String]) {
        #expect(CatalogueComment.flags(in: text) == flags)
    }

    @Test func `Message identities are ordered by context and then by text`() {
        let ordered = [
            MessageID(text: "a"), MessageID(text: "b"), MessageID(context: "", text: "c"),
            MessageID(context: "x", text: "a"), MessageID(context: "x", text: "b"),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }

    /// What is reported, and the line, column and length of the place.
    @Test(arguments: [
        ("msgid \"ä\" ü\nmsgstr \"\"", "syntax", 1, 11, 1),
        ("msgid \"a\"\nmsgstr \"é\\q\"", "escape", 2, 10, 2),
        ("msgid \"a\"\nmsgstr \"😀\u{1B}\"", "control-character", 2, 10, 1),
        ("msgid \"a\"\nmsgstr \"b\n", "unterminated-string", 2, 8, 2),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"", "duplicate-message", 3, 1, 9),
        ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", "syntax", 1, 1, 9),
        ("msgid \"a\"\nmsgstr[x] \"b\"", "syntax", 2, 1, 7),
        ("  domain \"x\"\n", "domain-refused", 1, 3, 6),
    ])
    func `A report names its place`(text: String, code: String, line: Int, column: Int, length: Int) throws {
        let report = try #require(CatalogueReadingResult(text).diagnostics.first)
        #expect(report.code.name == "catalogue." + code)
        #expect(report.location?.line == line)
        #expect(report.location?.column == column)
        #expect(report.location?.length == length)
        #expect(report.location?.file == "ur.po")
    }

    @Test func `A bad byte's place is counted in characters and further places are notes`() throws {
        let bytes =
            Array("# é ".utf8) + [0xFF] + Array("\n# ".utf8) + [0xE9, 0x20] + [UInt8](repeating: 0xFF, count: 9)
        let report = try #require(CatalogueReadingResult(bytes).diagnostics.first)
        #expect(report.code.name == "catalogue.not-utf8")
        #expect(report.message.contains("byte FF"))
        #expect(report.location?.line == 1)
        #expect(report.location?.column == 5)
        #expect(report.notes.map(\.location?.column) == [3, 5, 6, 7, nil])
        #expect(report.notes.last?.message == "And at 6 further places")
    }

    @Test(arguments: CatalogueCornerCase.all)
    func `A report is one plain sentence with a place and help`(corner: CatalogueCornerCase) throws {
        for report in CatalogueReadingResult(corner.bytes).diagnostics {
            #expect(report.location != nil)
            #expect(report.help?.isEmpty == false)
            for sentence in [report.message, report.help ?? ""] {
                #expect(!sentence.hasSuffix(".") && sentence.first?.isLowercase == false)
            }
        }
    }

    @Test(
        arguments: [
            ("n != 1", [1, 0, 1, 1]), ("n>1", [0, 0, 1, 1]), ("0", [0, 0, 0, 0]), ("!n", [1, 0, 0, 0]),
            ("n==1 ? 0 : n==2 ? 1 : 2", [2, 0, 1, 2]), ("n%10==1 && n%100!=11 || n == 3", [0, 1, 0, 1]),
            ("1+2*n-n/2", [1, 3, 4, 6]), ("n-1>0", [1, 0, 1, 1]), ("(n<=1)*2+(n>=3)", [2, 2, 0, 1]),
            (Self.arabic, [0, 1, 2, 3]), (Self.breton, [4, 0, 1, 2]), ("n || 1/n", [nil, 1, 1, 1]),
            ("n && 1/n", [0, 1, 0, 0]), ("1%n", [nil, 0, 1, 1]),
        ] as [(String, [UInt64?])])
    func `A plural formula is reckoned as in C`(formula: String, forms: [UInt64?]) throws {
        let parsed = try #require(PluralFormula(formula))
        #expect((0...3).map { parsed.value(for: $0) } == forms)
    }

    @Test(arguments: ["", "n n", "(n", "n)", "n ? 1", "n &", "m", "é", "99999999999999999999", "1 +", "n = 1", "-1"])
    func `A plural formula that is not one is refused`(formula: String) {
        #expect(PluralFormula(formula) == nil)
    }
}
