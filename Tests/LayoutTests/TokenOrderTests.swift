import Foundation
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// Numbers read from left to right on every sheet, and the sentences around them in their own direction.
@Suite(.drawing) struct TokenOrderTests {
    /// A call in each language, of the words that its catalogue has.
    private static func call(_ tag: String) -> String {
        let words = TestProject.catalogue(tag)[MessageID(text: "Ask at reception")]?.translations[0] ?? ""
        return "\(words) {phone} \(words)"
    }

    private func order(of text: PlacedText) throws -> [String] {
        Samples.visibleOrder(of: text.spec, with: try TestProject.fontMap())
    }

    @Test(arguments: Sheets.rightToLeft + ["en", "km", "my", "zh-Hans", "am"], ["A4", "A5"])
    func `A telephone number in a sentence stands whole from left to right`(tag: String, paper: String) throws {
        let layout = try Sheets.layout(tag, paper, saying: ["Ask at reception": Self.call(tag)])
        let text = try #require(layout.texts.first { $0.block.language == tag && $0.text.plainText.contains("020") })
            .text
        #expect(text.problems == [])
        #expect(try order(of: text).count { $0.contains("020 7946 0123") } == 1)
    }

    /// The trap is real: without isolates the groups change places, and the layout says so.
    @Test(arguments: Sheets.rightToLeft)
    func `Without isolates the groups of a number change places, and that is reported`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        let words = Samples.words(Self.call(tag), tag)
        let bare = try Samples.placed(words.withoutIsolates, measure: 1_000, with: fonts)
        #expect(bare.problems == [.damagedToken("020 7946 0123")])
        #expect(try order(of: bare)[0].contains("0123 7946 020"))
        #expect(try Samples.placed(words, measure: 1_000, with: fonts).problems == [])
    }

    @Test func `In a left-to-right sentence nothing changes places even without isolates`() throws {
        let words = Samples.words("Call {phone} now", "en").withoutIsolates
        #expect(words.text == "Call 020 7946 0123 now")
        #expect(try Samples.placed(words, with: try TestProject.fontMap()).problems == [])
    }

    @Test func `A number that is torn between lines is reported`() throws {
        let words = Samples.words("{phone}", "en")
        let torn = Words(
            text: words.text, language: words.language, tokens: words.tokens, senseBreaks: [7], origin: words.origin)
        let text = try Samples.placed(torn, with: try TestProject.fontMap())
        #expect(text.problems == [.damagedToken("020 \u{2028}7946 0123")])
    }

    @Test(arguments: Sheets.rightToLeft, Sheets.papers)
    func `Opening hours read from right to left, and each time from left to right`(tag: String, paper: String) throws {
        let text = try #require(
            Sheets.layout(tag, paper).texts.first { $0.block.language == tag && $0.text.plainText.contains("18:30") }
        ).text
        let line = try #require(try order(of: text).first { $0.contains("8:00") })
        let opens = try #require(line.range(of: "8:00"))
        let closes = try #require(line.range(of: "18:30"))
        #expect(closes.upperBound <= opens.lowerBound)
    }

    /// Otherwise a number's digits would come from the Arabic font and its hyphen from the Latin one.
    @Test(arguments: Sheets.tags)
    func `A number is one run in the Latin font of its style`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        let words = Samples.words("\(Self.call(tag)) {website}", tag)
        for (style, file) in [
            ("text", "NotoSans-Regular.ttf"), ("ask", "NotoSans-Bold.ttf"), ("headline", "NotoSerif-Bold.ttf"),
        ] {
            let spec = try Samples.spec(for: words, style: style)
            let line = ShapedText(spec, with: fonts).lines()[0]
            for token in words.tokens {
                let runs = line.runs.filter { $0.range.overlaps(token.range) }
                #expect(runs.count == 1)
                #expect(runs.allSatisfy { URL(filePath: $0.fontFile).lastPathComponent == file && $0.level % 2 == 0 })
            }
        }
    }

    /// Nastaliq's own space is so narrow that the name would touch the next word.
    @Test(arguments: [
        ("ur", "آپ کا NHS نمبر", " NHS "), ("ar", "رقم {phone} هنا", " 020 7946 0123 "), ("am", "የ NHS ቁጥር", " NHS "),
    ])
    func `Latin words and the spaces beside them come from the Latin font`(
        tag: String, message: String, latin: String
    ) throws {
        let words = Samples.words(message, tag)
        let line = ShapedText(try Samples.spec(for: words), with: try TestProject.fontMap()).lines()[0]
        let runs = line.runs.filter { $0.fontFile.hasSuffix("NotoSans-Regular.ttf") }
        let text = runs.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { words.text.utf8Slice($0.range) }
        #expect(text.joined() == latin)
    }

    @Test(arguments: [
        ("رقم NHS هنا", ["\u{20}NHS\u{20}"]), ("NHS", ["NHS"]), ("a b c", ["a b c"]), ("أ ب", []), ("é", []),
        ("ر \u{2066}020\u{2069} م", [" ", " "]), ("", []), (" ", []),
    ])
    func `Latin words are found with the spaces beside them`(text: String, expected: [String]) {
        #expect(LatinWords.ranges(in: text).map { text.utf8Slice($0) } == expected)
    }
}
