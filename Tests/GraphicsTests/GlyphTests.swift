import Graphics
import TestSupport
import Testing

/// Which glyphs stand for letters, and what is told of letters that have none.
@Suite(.drawing) struct GlyphTests {
    /// The letters, the language with forms of its own, another language, and the font.
    @Test(arguments: [
        ("骨", "zh-Hant", "zh-Hans", "Noto Sans CJK SC"), ("骨", "zh-Hant", "en", "Noto Serif CJK SC"),
        ("骨", "zh-Hans", "zh-Hant", "Noto Sans CJK TC"), ("骨", "zh-Hans", "en", "Noto Serif CJK TC"),
        ("झ", "ne", "hi", "Noto Sans Devanagari"), ("झ", "ne", "en", "Noto Serif Devanagari"),
        ("५", "ne", "hi", "Noto Sans Devanagari"), ("८", "ne", "hi", "Noto Sans Devanagari"),
        ("ş", "ro", "tr", "Noto Sans"), ("ţ", "ro", "en", "Noto Serif"),
    ])
    func `A language has its own forms of letters`(
        letter: String, language: String, other: String, family: String
    ) throws {
        let own = try Shaping.line(letter, language: language, families: [family])
        let foreign = try Shaping.line(letter, language: other, families: [family])
        #expect(own.ink != foreign.ink)
        let span = TextSpan(range: 0..<letter.utf8.count, families: [family], language: language)
        let spanned = try Shaping.line(letter, language: other, families: [family], spans: [span])
        #expect(spanned.ink == own.ink)
    }

    /// Either face of the collection has both forms.
    @Test(arguments: ["zh-Hans", "zh-Hant"], ["Noto Sans CJK", "Noto Serif CJK"])
    func `Chinese forms come from the language and not from the face`(language: String, family: String) throws {
        let simplified = try Shaping.line("骨直", language: language, families: ["\(family) SC"])
        let traditional = try Shaping.line("骨直", language: language, families: ["\(family) TC"])
        #expect(simplified.glyphInk.map(\.box) == traditional.glyphInk.map(\.box))
    }

    @Test(
        arguments: [
            ("a\u{E000}b", "Noto Sans", ["\u{E000}"]), ("\u{8C7}", "Noto Nastaliq Urdu", ["\u{8C7}"]),
            ("👋 ཀ", "Noto Sans", ["👋", "ཀ"]), ("é", "Noto Sans", []), ("", "Noto Sans", []),
        ] as [(String, String, [Unicode.Scalar])])
    func `A letter without a glyph is reported`(text: String, family: String, missing: [Unicode.Scalar]) throws {
        let lines = try Shaping.lines(text, families: [family])
        #expect(lines.flatMap(\.runs).flatMap(\.missing) == missing)
    }

    @Test(arguments: [
        ("\u{2066}020\u{2069}", "Noto Sans"), ("\u{2068}Elm\u{2069}", "Noto Naskh Arabic"),
        ("क\u{200D}ष", "Noto Sans Devanagari"), ("អ\u{200B}ក", "Noto Sans Khmer"),
    ])
    func `Characters that only steer the others are not missing`(text: String, family: String) throws {
        let line = try Shaping.line(text, families: [family, "Noto Sans"])
        #expect(line.runs.flatMap(\.missing) == [])
        #expect(line.runs.flatMap(\.dottedCircles) == [])
    }

    @Test(arguments: [
        ("वेक \u{94B}", "Noto Sans Devanagari", [10]), ("\u{9BF}", "Noto Sans Bengali", [0]),
        ("\u{A3F} ਕ", "Noto Sans Gurmukhi", [0]), ("க \u{BC6}", "Noto Sans Tamil", [4]),
        ("\u{1031}", "Noto Sans Myanmar", [0]), ("\u{17D2}\u{1780}", "Noto Sans Khmer", [0]),
        ("वेको", "Noto Sans Devanagari", []), ("कि", "Noto Sans Devanagari", []), ("មេឃ", "Noto Sans Khmer", []),
    ])
    func `A mark without its letter is reported where it stands`(
        text: String, family: String, offsets: [Int]
    ) throws {
        let line = try Shaping.line(text, families: [family, "Noto Sans"])
        #expect(line.runs.flatMap(\.dottedCircles) == offsets)
    }

    @Test func `A dotted circle that is meant is not reported`() throws {
        let line = try Shaping.line("◌ क", families: ["Noto Sans Devanagari"])
        #expect(line.runs.flatMap(\.dottedCircles) == [])
    }

    @Test(arguments: [
        ("ب?", "Noto Naskh Arabic", ["NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf"], true),
        ("ቤት 5", "Noto Sans Ethiopic", ["NotoSansEthiopic-Regular.ttf", "NotoSans-Regular.ttf"], false),
        ("ក NHS", "Noto Sans Khmer", ["NotoSansKhmer-Regular.ttf", "NotoSans-Regular.ttf"], false),
    ])
    func `What the first family lacks comes from the next, and its file is told`(
        text: String, family: String, files: [String], isRightToLeft: Bool
    ) throws {
        let line = try Shaping.line(
            text, language: "und", isRightToLeft: isRightToLeft, families: [family, "Noto Sans"])
        var distinct: [String] = []
        for name in line.fontNames where distinct.last != name { distinct.append(name) }
        #expect(distinct == files)
    }

    @Test func `What no named family has comes from another listed font, whose file is told`() throws {
        let line = try Shaping.line("हिन्दी")
        #expect(line.fontNames == ["NotoSansDevanagari-Regular.ttf"])
    }
}
