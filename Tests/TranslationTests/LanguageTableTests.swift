import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

@Suite struct LanguageTableTests {
    private static let table = TestProject.setting.languages

    private func read(_ text: String) -> (table: LanguageTable, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let table = LanguageTable(parsing: SourceText(file: "languages.yaml", text: text), reporting: &reports)
        return (table, reports)
    }

    @Test func `the project has these languages`() {
        #expect(
            Self.table.languages.map(\.tag).joined(separator: " ")
                == "en ar fa prs ps ckb kmr ur pa bn ti am so om sq vi uk ro pl zh-Hans zh-Hant fr pt es tr ta gu hi ne "
                + "sw ln my km si ml lo th ko fil ru bg ka hy el cs sk hu lt lv it rw sn yo tw yi kmr-Arab pa-Arab")
        #expect(Self.table.languages.count == 57)
    }

    @Test func `these languages are written from right to left and no others`() {
        #expect(
            Self.table.languages.filter(\.isRightToLeft).map(\.tag) == [
                "ar", "fa", "prs", "ps", "ckb", "ur", "yi", "kmr-Arab", "pa-Arab",
            ])
    }

    @Test(arguments: [
        ("Arab", true), ("Hebr", true), ("Rohg", true), ("Syrc", true), ("Thaa", true), ("Nkoo", true), ("Adlm", true),
        ("Latn", false), ("Cyrl", false), ("Deva", false), ("Ethi", false), ("Hans", false), ("Khmr", false),
    ])
    func `the direction follows from the script`(script: String, isRightToLeft: Bool) {
        let language = Language(
            tag: "x", englishName: "X", endonym: "X", script: script, setting: TestProject.language("en").setting,
            locale: "x")
        #expect(language.isRightToLeft == isRightToLeft)
    }

    @Test(arguments: table.languages)
    func `every language has a catalogue, names and fonts that end with Latin ones`(language: Language) throws {
        let file = TestProject.root.appending(path: "Translations/\(language.tag).po")
        #expect(FileManager.default.fileExists(atPath: file.path))
        #expect(TestProject.catalogue(language.tag).header.language?.replacing("_", with: "-") == language.tag)
        #expect(!language.englishName.isEmpty && !language.endonym.isEmpty)
        #expect(["Noto Serif", "Noto Sans"].contains(try #require(language.setting.headlineFamilies.last)))
        #expect(language.setting.textFamilies.last == "Noto Sans")
        #expect((14...18).contains(language.setting.minimumSize))
    }

    @Test func `languages that are mostly spoken have no catalogue, and readings that have one`() {
        let readings = Self.table.spoken.map { "\($0.tag): \($0.readings.joined(separator: " "))" }
        #expect(readings == ["haz: prs", "syl: bn", "rhg: ", "rom: ro sk cs bg pl"])
    }

    @Test(arguments: [
        ("tag: haz, english: H, endonym: h, advice: a, reads: [xx]", "'xx' is none"),
        ("tag: en, english: E, endonym: e, advice: a", "a tag that no language above has"),
        ("tag: haz, english: H, endonym: h", "advice"),
        ("tag: haz, english: H, endonym: h, advice: a, read: [en]", "read"),
    ])
    func `a fault in a spoken language's row is reported there`(row: String, words: String) throws {
        let file = try String(contentsOf: TestProject.project.languageTable, encoding: .utf8)
        let end = try #require(file.range(of: "mostly_spoken:\n  - tag"))
        let text = file[..<end.lowerBound] + "mostly_spoken:\n  - {\(row)}\n"
        let report = try #require(read(String(text)).reports.first)
        #expect((report.message + (report.help ?? "")).contains(words), "\(report.message)")
        #expect(report.location?.line == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    }

    @Test func `every catalogue has a language`() throws {
        let folder = TestProject.root.appending(path: "Translations")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".po") }
        #expect(files.sorted() == Self.table.languages.map { $0.tag + ".po" }.sorted())
    }

    /// Names from other tools, and the language that they mean.
    @Test(
        arguments: [
            ("ur", "ur"), ("ur_PK", "ur"), ("ur-Arab-PK", "ur"), ("UR", "ur"), ("urd", "ur"), ("ur_PK.UTF-8", "ur"),
            ("ur_Latn", nil), ("ku", "kmr"), ("ku_TR", "kmr"), ("ku-Latn-SY", "kmr"), ("ku_IQ", "ckb"),
            ("ku_Arab", "ckb"),
            ("kmr", "kmr"), ("kmr_Arab", "kmr-Arab"), ("fa", "fa"), ("fa_IR", "fa"), ("per", "fa"), ("fa_AF", "prs"),
            ("fa-Arab-AF", "prs"), ("prs", "prs"), ("zh", "zh-Hans"), ("zh_CN", "zh-Hans"), ("zh-Hans-SG", "zh-Hans"),
            ("zh_Hant", "zh-Hant"), ("zh_TW", "zh-Hant"), ("zh_HK", "zh-Hant"), ("zh-Hant-CN", "zh-Hant"),
            ("pa_IN", "pa"),
            ("pa-Guru", "pa"), ("pa_PK", nil), ("pa_Arab", "pa-Arab"), ("pt_BR", "pt"), ("es_419", "es"),
            ("ro@latin", "ro"),
            ("de", nil), ("English", nil), ("", nil), ("u", nil), ("ur-", nil), ("ur-PK-x-mine", nil), ("ur-A4", nil),
        ] as [(String, String?)])
    func `a name from another tool means one language or none`(name: String, tag: String?) {
        #expect(Self.table.language(spelt: name)?.tag == tag)
        #expect(Self.table.languages.filter { $0.isMeant(by: name) }.map(\.tag) == (tag.map { [$0] } ?? []))
    }

    @Test func `a language is meant by its own tag`() {
        for language in Self.table.languages { #expect(language.isMeant(by: language.tag)) }
    }

    @Test(arguments: [
        ("ur", "nastaliq", BreakMode.spaces), ("ar", "naskh", .spaces), ("vi", "vietnamese", .spaces),
        ("km", "khmer", .dictionary), ("my", "burmese", .dictionary), ("zh-Hans", "simplified", .words),
        ("zh-Hant", "traditional", .words), ("uk", "latin", .spaces), ("ne", "devanagari", .spaces),
    ])
    func `a language is set in the way of its script`(tag: String, setting: String, breaks: BreakMode) {
        #expect(TestProject.language(tag).setting.name == setting)
        #expect(TestProject.language(tag).setting.breaks == breaks)
    }

    @Test(arguments: [("prs", "fa_AF"), ("kmr", "ku"), ("zh-Hans", "zh_Hans"), ("zh-Hant", "zh_Hant"), ("ur", "ur")])
    func `a language is known to ICU by its locale`(tag: String, locale: String) {
        #expect(TestProject.language(tag).locale == locale)
    }

    @Test(
        arguments: [
            ("en", nil), ("zh-Hans", nil), ("am", nil), ("ar", "\u{660}"), ("ckb", "\u{660}"), ("fa", "\u{6F0}"),
            ("ur", "\u{6F0}"), ("ne", "\u{966}"), ("bn", "\u{9E6}"), ("my", "\u{1040}"), ("km", "\u{17E0}"),
        ] as [(String, Unicode.Scalar?)])
    func `a language has its own digits or none`(tag: String, zero: Unicode.Scalar?) {
        #expect(TestProject.language(tag).zero == zero)
    }

    @Test(arguments: table.languages.compactMap(\.zero))
    func `every zero is the first of ten digits`(zero: Unicode.Scalar) {
        let digits = (0..<10).compactMap { Unicode.Scalar(zero.value + $0) }
        #expect(digits.map(\.properties.numericValue) == (0..<10).map { Double($0) })
        #expect(digits.allSatisfy { $0.properties.generalCategory == .decimalNumber })
    }

    @Test func `a language is found by its tag`() {
        #expect(Self.table["ur"]?.englishName == "Urdu")
        #expect(Self.table["UR"] == nil)
    }

    private static let right = """
        settings:
          s:
            headline_families: [Serif]
            text_families: [Sans]
            headline_spacing: 1.1
            text_spacing: 1.3
            minimum: 14
            breaks: spaces
        languages:
          - {tag: xx, english: X, endonym: Xx, script: Latn, setting: s}
        """

    @Test func `a small table that is right is not reported`() throws {
        let (table, reports) = read(Self.right)
        #expect(reports == [])
        let language = try #require(table["xx"])
        #expect(
            [language.englishName, language.endonym, language.script, language.locale] == ["X", "Xx", "Latn", "xx"])
        #expect([language.setting.headlineSpacing, language.setting.textSpacing] == [1.1, 1.3])
        #expect([language.setting.headlineFamilies, language.setting.textFamilies] == [["Serif"], ["Sans"]])
    }

    @Test func `a language may have a way to write days, a question for staff and a spoken name`() throws {
        let row = "{tag: xx, date: EEEE d, ask: \"This or that?\", spoken: {english: Y, endonym: Yy},"
        let (table, reports) = read(Self.right.replacing("{tag: xx,", with: row))
        #expect(reports == [])
        let language = try #require(table["xx"])
        #expect([language.datePattern, language.question] == ["EEEE d", "This or that?"])
        #expect([language.spoken?.englishName, language.spoken?.endonym] == ["Y", "Yy"])
    }

    @Test(arguments: [("zh-Hans", "Mandarin"), ("zh-Hant", "Cantonese")])
    func `Chinese is written otherwise than it is spoken`(tag: String, name: String) {
        #expect(TestProject.language(tag).spoken?.englishName == name)
    }

    /// What stands instead of a part of the small table, with a mark at the place; the code; what the help says.
    @Test(arguments: [
        ("tag: xx,", "tag: xx, ▸endonim: y,", "yaml.unknown-key", "Did you mean 'endonym'?"),
        ("minimum: 14", "minimum: 14\n    ▸minimun: 1", "yaml.unknown-key", "Did you mean 'minimum'?"),
        ("settings:", "▸setings: x\nsettings:", "yaml.unknown-key", "Did you mean 'settings'?"),
        ("{tag: xx, ", "▸{", "yaml.missing-key", "'tag: …'"),
        ("{tag: xx, english: X,", "▸{tag: xx,", "yaml.missing-key", "'english: …'"),
        ("{tag: xx, english: X, endonym: Xx,", "▸{tag: xx, english: X,", "yaml.missing-key", "'endonym: …'"),
        (
            "{tag: xx, english: X, endonym: Xx, script: Latn,", "▸{tag: xx, english: X, endonym: Xx,",
            "yaml.missing-key", "'script: …'"
        ),
        (", setting: s", ", setting: ▸t", "yaml.wrong-kind", "one of s"),
        (", setting: s", ", setting: ▸[s]", "yaml.wrong-kind", "some text"),
        ("tag: xx,", "tag: ▸\"\",", "yaml.wrong-kind", "some text"),
        ("- {tag: xx,", "- ▸xx\n  - {tag: xx,", "yaml.wrong-kind", "'key: value'"),
        ("languages:\n", "languages: ▸none\n#", "yaml.wrong-kind", "a list"),
    ])
    func `a faulty row is reported`(part: String, fault: String, code: String, help: String) throws {
        let input = MarkedText(Self.right.replacing(part, with: fault, maxReplacements: 1))
        let reports = read(input.text).reports
        #expect(reports.map(\.code.name) == [code])
        let report = try #require(reports.first)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.help?.contains(help) == true)
    }

    @Test(arguments: [
        ("breaks: spaces", "breaks: ▸never", "one of spaces, dictionary, words"),
        ("minimum: 14", "minimum: ▸tiny", "a number"),
        ("text_spacing: 1.3", "text_spacing: ▸wide", "a number"), ("[Serif]", "▸Serif", "a list"),
        ("[Sans]", "▸[]", "a list with at least one entry"), ("minimum: 14", "minimum: ▸-1", "a number above 0"),
        ("headline_spacing: 1.1", "headline_spacing: ▸0", "a number above 0"),
    ])
    func `a faulty setting is reported`(part: String, fault: String, help: String) throws {
        let input = MarkedText(Self.right.replacing(part, with: fault))
        let reports = read(input.text).reports
        let report = try #require(reports.first)
        #expect(reports.map(\.code.name) == ["yaml.wrong-kind"])
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.help?.contains(help) == true)
    }

    @Test(arguments: [
        (
            "- {tag: xx,", "- {tag: xx, english: Y, endonym: Y, script: Latn, setting: s}\n  - {tag: ▸xx,",
            "a tag that no language above has"
        ),
        ("tag: xx,", "tag: ▸../xx,", "a tag such as ur or zh-Hant"),
        ("tag: xx,", "tag: ▸XX,", "a tag such as ur or zh-Hant"),
        ("script: Latn", "script: ▸arab", "ISO 15924 code such as Latn"),
        ("script: Latn", "script: ▸Arba", "ISO 15924 code such as Latn"),
        ("tag: xx,", "tag: xx, digits: ▸west,", "the language's own zero"),
        ("tag: xx,", "tag: xx, digits: ▸١,", "the language's own zero"),
        ("tag: xx,", "tag: xx, digits: ▸٠١,", "the language's own zero"),
        ("tag: xx,", "tag: xx, date: ▸[d],", "some text"), ("tag: xx,", "tag: xx, ask: ▸\"\",", "some text"),
        ("tag: xx,", "tag: xx, spoken: ▸Y,", "'key: value'"),
        ("tag: xx,", "tag: xx, spoken: {english: Y, endonym: ▸[]},", "some text"),
        ("languages:\n", "languages: ▸[]\n#", "a list with at least one entry"),
    ])
    func `a table that makes wrong sheets is refused`(part: String, fault: String, help: String) throws {
        let input = MarkedText(Self.right.replacing(part, with: fault))
        let reports = read(input.text).reports
        #expect(reports.map(\.code.name) == ["yaml.wrong-kind"])
        let report = try #require(reports.first)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.help?.contains(help) == true)
    }

    @Test func `a table without languages is missing them`() {
        let reports = read(Self.right.replacing("languages:\n", with: "langs: []\n#")).reports
        #expect(reports.map(\.code.name) == ["yaml.unknown-key", "yaml.missing-key"])
    }

}
