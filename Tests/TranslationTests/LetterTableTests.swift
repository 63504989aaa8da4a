import Diagnostics
import TestSupport
import Testing

@testable import Translation

@Suite struct LetterTableTests {
    private func read(_ text: String) -> (table: LetterTable, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let table = LetterTable(parsing: SourceText(file: "letters.yaml", text: text), reporting: &reports)
        return (table, reports)
    }

    private static let setting = TypeSetting(
        name: "s", headlineFamilies: [], textFamilies: [], headlineSpacing: 1, textSpacing: 1, minimumSize: 1,
        breaks: .spaces)

    private func letters(of tag: String, _ script: String, in table: LetterTable) -> LanguageLetters {
        let language = Language(
            tag: tag, englishName: "X", endonym: "X", script: script, setting: Self.setting, locale: tag)
        return table.letters(of: language, names: ["yy": "Ypsilon"])
    }

    private static let words = (1...15).map { "w\($0)" }.joined(separator: " ")

    private static let right = """
        letters:
          - for: [xx]
            where: final
            after: ab
            before: c
            doubtful: true
            note: A note.
            instead:
              U+0643: [U+06A9, U+0041 U+0301]
          - for: [Arab]
            instead:
              U+0640: nothing
        orthography:
          - for: [xx]
            also: qä
            not: z
          - for: [yy]
            letters: abc
        words:
          Arab:
            xx: \(words)
            yy: \(words) More
        """

    @Test func `a small table is read as it is written`() throws {
        let (table, reports) = read(Self.right)
        #expect(reports == [])
        let letters = letters(of: "xx", "Arab", in: table)
        #expect(
            letters.rules == [
                LetterRule(
                    wrong: ["\u{643}"], right: [["\u{6A9}"], ["A", "\u{301}"]], place: .final, after: ["a", "b"],
                    before: ["c"], isDoubtful: true, note: "A note."),
                LetterRule(
                    wrong: ["\u{640}"], right: [[]], place: .anywhere, after: [], before: [], isDoubtful: false,
                    note: nil),
            ])
        #expect(letters.additions == ["q", "ä"])
        #expect(letters.exclusions == ["z"])
        #expect(letters.words.count == 15)
        #expect(letters.rivals.map(\.name) == ["Ypsilon"])
        #expect(letters.rivals.first?.words.contains("more") == true)
    }

    @Test func `a language has the rows of its tag and its script only`() {
        let table = read(Self.right).table
        #expect(letters(of: "xx", "Latn", in: table).rules.count == 1)
        #expect(letters(of: "zz", "Arab", in: table).rules.map(\.wrong) == [["\u{640}"]])
        #expect(letters(of: "zz", "Latn", in: table) == LanguageLetters())
        #expect(letters(of: "yy", "Latn", in: table).ownLetters == ["a", "b", "c"])
    }

    /// What stands instead of a part of the small table, with a mark at the place; the code; what the help says.
    @Test(arguments: [
        ("letters:\n", "▸leters: []\nletters:\n", "yaml.unknown-key", "Did you mean 'letters'?"),
        ("where: final", "▸were: final", "yaml.unknown-key", "Did you mean 'where'?"),
        ("where: final", "where: ▸finale", "yaml.wrong-kind", "one of anywhere, inside, final"),
        ("doubtful: true", "doubtful: ▸perhaps", "yaml.wrong-kind", "true or false"),
        ("for: [Arab]", "for: ▸[]", "yaml.wrong-kind", "a list with at least one entry"),
        ("for: [Arab]", "for: [▸Arba]", "yaml.wrong-kind", "a script's code such as Arab"),
        ("U+0640: nothing", "U+0640: ▸ـ", "yaml.wrong-kind", "code points such as"),
        ("U+0640: nothing", "0640: ▸nothing", "yaml.wrong-kind", "code points such as"),
        ("U+0640: nothing", "U+D800: ▸nothing", "yaml.wrong-kind", "code points such as"),
        ("U+0640: nothing", "U+0640: ▸[]", "yaml.wrong-kind", "code points such as"),
        ("U+0640: nothing", "U+0640: ▸U+0041U+0042", "yaml.wrong-kind", "code points such as"),
        ("instead:\n      U+0640: nothing", "instead: ▸U+0640", "yaml.wrong-kind", "'key: value'"),
        ("also: qä", "also: ▸[q]", "yaml.wrong-kind", "some text"),
        ("letters: abc", "letters: abc\n    ▸also: d", "yaml.unknown-key", "Remove one"),
        ("- for: [yy]\n    letters: abc", "- ▸for: [yy]", "yaml.missing-key", "'letters: …'"),
        ("  Arab:\n    xx:", "  Arba:\n    ▸xx:", "yaml.wrong-kind", "codes such as Latn"),
        ("xx: w1", "xx: ▸one two\n    zz: w1", "yaml.wrong-kind", "15 small words"),
        ("xx: w1", "X_X: ▸w1", "yaml.wrong-kind", "a language's tag"),
    ])
    func `a faulty row is reported where it stands`(
        part: String, fault: String, code: String, help: String
    ) throws {
        let input = MarkedText(Self.right.replacing(part, with: fault, maxReplacements: 1))
        let reports = read(input.text).reports
        #expect(reports.map(\.code.name) == [code])
        let report = try #require(reports.first)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.help?.contains(help) == true)
    }

    @Test(arguments: ["letters:\n", "words:\n"])
    func `a table without its lists is missing them`(part: String) {
        let reports = read(Self.right.replacing(part, with: "orthographie:\n", maxReplacements: 1)).reports
        #expect(reports.map(\.code.name) == ["yaml.unknown-key", "yaml.missing-key"])
    }
}

@Suite struct LetterRuleTests {
    private func rule(
        _ wrong: String, _ place: LetterRule.Place = .anywhere, after: String = "", before: String = ""
    ) -> LetterRule {
        LetterRule(
            wrong: Array(wrong.unicodeScalars), right: [["x"]], place: place, after: Set(after.unicodeScalars),
            before: Set(before.unicodeScalars), isDoubtful: false, note: nil)
    }

    /// A text in which a bar stands before the place that is tried.
    @Test(
        arguments: [
            ("a|b", .anywhere, "", "", true), ("|b", .anywhere, "", "", true), ("a|c", .anywhere, "", "", false),
            ("a|ba", .inside, "", "", true), ("|ba", .inside, "", "", false), ("a|b", .inside, "", "", false),
            ("a|b.", .final, "", "", true), ("a|b", .final, "", "", true), ("a|ba", .final, "", "", false),
            (" |b", .final, "", "", false), ("a|b\u{301}", .final, "", "", false),
            ("a|b\u{200C}a", .final, "", "", false), ("a|b", .anywhere, "ca", "", true),
            ("d|b", .anywhere, "ca", "", false), ("|b", .anywhere, "ca", "", false), ("|ba", .anywhere, "", "a", true),
            ("|bc", .anywhere, "", "a", false), ("|b", .anywhere, "", "a", false),
        ] as [(String, LetterRule.Place, String, String, Bool)])
    func `a rule holds in its place only`(
        text: String, place: LetterRule.Place, after: String, before: String, holds: Bool
    ) throws {
        let position = try #require(Array(text.unicodeScalars).firstIndex(of: "|"))
        let scalars = Array(text.replacing("|", with: "").unicodeScalars)
        #expect(rule("b", place, after: after, before: before).matches(scalars, at: position) == holds)
    }

    @Test func `several characters are wrong only together`() {
        #expect(rule("ab").matches(["a", "b"], at: 0))
        #expect(!rule("ab").matches(["a"], at: 0))
    }
}
