import Graphics
import TestSupport
import Testing

@Suite(.drawing) struct ShapedTextTests {
    /// Swift counts characters, Pango bytes: one taken for the other cuts the text.
    @Test(arguments: [
        "Elm Lane", "👋🏽 Elm Lane", "नमस्ते हिन्दी", "مرحبا بكم هنا", "您可以在这里登记", "e\u{301}té \u{1F468}\u{200D}\u{1F469}",
        "អ្នកអាចចុះឈ្មោះ",
    ])
    func `Every byte of the words is shaped, in one cluster each`(text: String) throws {
        let line = try Shaping.line(text)
        #expect(line.range == 0..<text.utf8.count)
        #expect(line.clusters.first?.range.lowerBound == 0)
        #expect(line.clusters.last?.range.upperBound == text.utf8.count)
        for (cluster, next) in zip(line.clusters, line.clusters.dropFirst()) {
            #expect(cluster.range.upperBound == next.range.lowerBound)
        }
    }

    /// Pango's default rounds every advance to whole points: 9 point text would be measured 7 % too narrow.
    @Test(arguments: [
        ("We can get you an interpreter. It is free.", "en", false, "Noto Sans"),
        ("ہم آپ کے لیے مفت ترجمان کا انتظام کر سکتے ہیں۔", "ur", true, "Noto Nastaliq Urdu"),
        ("हम आपके लिए दुभाषिए का इंतज़ाम कर सकते हैं।", "hi", false, "Noto Sans Devanagari"),
        ("မေးပါနော်", "my", false, "Noto Sans Myanmar"),
    ])
    func `Words measure as many ems at 9 points as at 90`(
        text: String, language: String, isRightToLeft: Bool, family: String
    ) throws {
        let small = try Shaping.line(
            text, language: language, isRightToLeft: isRightToLeft, families: [family], size: 9)
        let large = try Shaping.line(
            text, language: language, isRightToLeft: isRightToLeft, families: [family], size: 90)
        #expect(abs(small.width / 9 - large.width / 90) < 0.005)
        for (narrow, wide) in zip(small.advances(inEmsOf: 9), large.advances(inEmsOf: 90)) {
            #expect(abs(narrow - wide) < 0.001)
        }
        let (top, wanted) = (try #require(small.ink), try #require(large.ink))
        #expect(abs(top.y / 9 - wanted.y / 90) < 0.005)
    }

    /// At Pango's 96 dpi, text would print a third too large.
    ///
    /// Chinese characters are one em wide.
    @Test(arguments: [7.2, 10, 17.5, 58, 100])
    func `An em is as long as the type is large`(size: Double) throws {
        let line = try Shaping.line("登记家庭医生", language: "zh-Hans", families: ["Noto Sans CJK SC"], size: size)
        for advance in line.advances(inEmsOf: size) { #expect(abs(advance - 1) < 0.001) }
        #expect(abs(line.width - 6 * size) < 0.02)
    }

    @Test(arguments: [(1.0, 10.0), (0.5, 5.0), (0.72, 7.2)])
    func `A span has its own part of the size`(scale: Double, size: Double) throws {
        let span = TextSpan(range: 0..<3, families: ["Noto Sans CJK SC"], language: "zh-Hans", scale: scale)
        let line = try Shaping.line(
            "登记", language: "zh-Hans", families: ["Noto Sans CJK SC"], size: 10, spans: [span])
        #expect(abs(line.clusters[0].advance - size) < 0.002)
        #expect(abs(line.clusters[1].advance - 10) < 0.002)
    }

    @Test func `A span has its own family, weight and language`() throws {
        let text = "a ş b"
        let span = TextSpan(range: 2..<4, families: ["Noto Serif"], language: "ro", isBold: true)
        let line = try Shaping.line(text, language: "tr", spans: [span])
        #expect(line.fontNames == ["NotoSans-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf"])
        let romanian = try Shaping.line("ş", language: "ro", families: ["Noto Serif"], isBold: true)
        let drawn = try #require(line.glyphInk.first { $0.offset == 2 })
        #expect(try #require(romanian.ink).height == drawn.box.height)
    }

    @Test(arguments: [("A\u{2028}B", [0..<4, 4..<5]), ("ab \u{2028}ç\u{2028}d", [0..<6, 6..<11, 11..<12])])
    func `A line separator ends a line and has no width`(text: String, ranges: [Range<Int>]) throws {
        let lines = try Shaping.lines(text)
        #expect(lines.map(\.range) == ranges)
        let letters = try Shaping.line(String(text.prefix { $0 != "\u{2028}" }))
        #expect(lines[0].width == letters.width)
        #expect(lines[0].trailingSpace == letters.trailingSpace)
    }

    @Test func `White space at the end of a left-to-right line hangs at its right`() throws {
        let line = try Shaping.line("free ")
        let word = try Shaping.line("free")
        #expect(line.width == word.width)
        #expect(line.trailingSpace > 20)
        #expect(line.clusters.last?.x == word.width)
    }

    @Test func `White space at the end of a right-to-left line hangs at its left`() throws {
        let line = try Shaping.line("مجاني ", language: "ar", isRightToLeft: true, families: ["Noto Naskh Arabic"])
        let word = try Shaping.line("مجاني", language: "ar", isRightToLeft: true, families: ["Noto Naskh Arabic"])
        #expect(abs(line.width - word.width) < 0.01)
        #expect(line.trailingSpace > 15)
        #expect(line.clusters.last?.x == 0)
        #expect(line.clusters.dropLast().map(\.x).min() == line.trailingSpace)
    }

    /// Pango's automatic direction would lay this line out from left to right.
    @Test func `The direction is the paragraph's and not that of its first word`() throws {
        let line = try Shaping.line(
            "NHS رقم", language: "ar", isRightToLeft: true, families: ["Noto Naskh Arabic", "Noto Sans"])
        #expect(line.clusters[0].x > (line.clusters.last?.x ?? .infinity))
        // The word, the space, and NHS at the right.
        #expect(line.runs.map { $0.level % 2 } == [1, 1, 0])
    }

    @Test(arguments: [("one two", [4]), ("श्री राम", [13]), ("SE1 7PB", [4]), ("oak-lane", [4]), ("one", []), ("", [])])
    func `Lines may break where Unicode says, counted in bytes`(text: String, breaks: [Int]) throws {
        let spec = TextSpec(
            text: text, language: "en", isRightToLeft: false, families: ["Noto Sans"], isBold: false, size: 10)
        #expect(ShapedText(spec, with: try TestProject.fontMap()).lineBreaks() == breaks)
    }
}
