import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// Ink, not boxes: Nastaliq rises above its box, Khmer goes below it.
@Suite(.drawing) struct InkTests {
    /// The smallest distance between the glyphs of neighbouring lines that stand above each other, in ems.
    private func smallestGap(in text: PlacedText, _ fonts: borrowing FontMap) -> Double? {
        let lines = zip(text.shaped(with: fonts), text.lines).map { shaped, placed in
            shaped.glyphInk.map { $0.box.moved(x: placed.origin.x, y: placed.origin.y) }
        }
        let gaps = zip(lines, lines.dropFirst()).flatMap { upper, lower in
            upper.flatMap { above in
                lower.filter { above.x < $0.right && $0.x < above.right }.map { $0.y - above.bottom }
            }
        }
        return gaps.min().map { $0 / text.spec.size }
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `The ink of neighbouring lines keeps apart`(tag: String, paper: String) throws {
        let fonts = try TestProject.fontMap()
        for (block, text) in try Sheets.layout(tag, paper).texts where text.lines.count > 1 {
            // A thousandth for positions that differ by a unit of Pango's.
            let gap = smallestGap(in: text, fonts) ?? 1
            #expect(gap > 0.079, "\(block.frame): \(text.plainText)")
        }
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `No ink leaves its frame at the top or the bottom`(tag: String, paper: String) throws {
        let layout = try Sheets.layout(tag, paper)
        for (block, text) in layout.texts {
            let frame = try #require(layout.frame(block.frame)).rectangle
            let inks = text.lines.compactMap(\.ink)
            #expect(inks.count == text.lines.count)
            #expect(inks.allSatisfy { $0.y >= frame.y - 0.5 && $0.bottom <= frame.bottom + 0.5 }, "\(text.plainText)")
        }
    }

    /// A letter may reach over the edge as far as its own side bearing, which evens the edge to the eye.
    @Test(arguments: Sheets.tags, Sheets.papers)
    func `No ink leaves its frame at the sides by more than a side bearing`(tag: String, paper: String) throws {
        let layout = try Sheets.layout(tag, paper)
        var widest = 0.0
        for (block, text) in layout.texts {
            let frame = try #require(layout.frame(block.frame)).rectangle
            for ink in text.lines.compactMap(\.ink) {
                widest = max(widest, (frame.x - ink.x) / text.spec.size, (ink.right - frame.right) / text.spec.size)
            }
        }
        #expect(widest <= 0.08 + 1e-9)
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `No line is wider than its measure, and none has lost a word`(tag: String, paper: String) throws {
        for (block, text) in try Sheets.layout(tag, paper).texts {
            #expect(text.problems == [])
            #expect(text.lines.allSatisfy { $0.width <= block.rectangle.width + 0.02 })
            #expect(text.lines.map(\.text).joined().withoutMarks == text.plainText)
        }
    }

    /// Lines are opened where ink needs it, and no further.
    @Test(arguments: [("ur", "لیجئیے کھنکھجورے "), ("km", "ញ្ជឿ ស្ត្រី "), ("my", "ကျွန်ုပ်တို့ "), ("vi", "Ễọ Ộỵ "), ("ta", "ஜ்ஞா ")])
    func `Lines with deep and high letters are opened`(tag: String, word: String) throws {
        let fonts = try TestProject.fontMap()
        let words = Samples.words(String(repeating: word, count: 6), tag)
        for style in ["text", "headline"] {
            let text = try Samples.placed(words, measure: 90, style: style, with: fonts)
            #expect(text.lines.count > 1)
            #expect(smallestGap(in: text, fonts) ?? 1 > 0.079)
        }
    }

    @Test func `Nastaliq needs more than its line spacing`() throws {
        let words = Samples.words("لیجئیے کھنکھجورے لیجئیے کھنکھجورے", "ur")
        let broken = try Samples.paragraph(words, with: try TestProject.fontMap()).broken(into: 100, at: Fit())
        #expect(broken.step > words.language.setting.textSpacing * broken.size + 0.5)
    }

    @Test(arguments: Sheets.tags)
    func `Lines are never closer than the language's spacing`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        let setting = TestProject.language(tag).setting
        let spacings = ["text": setting.textSpacing, "label": setting.textSpacing, "headline": setting.headlineSpacing]
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag)
            for (style, spacing) in spacings {
                let paragraph = try Samples.paragraph(words, style: style, with: fonts)
                let broken = paragraph.broken(into: 120, at: Fit(scale: 0.9))
                #expect(broken.step >= spacing * broken.size - 1e-9)
                #expect(broken.height >= spacing * broken.size * Double(broken.lines.count) - 1e-9)
            }
        }
    }

    @Test(arguments: [("am", 1.24, 1.42), ("ti", 1.24, 1.42), ("km", 1.5, 1.6), ("my", 1.7, 1.68), ("ur", 2.26, 1.9)])
    func `Scripts with tall letters have their measured spacing`(tag: String, headline: Double, text: Double) {
        let setting = TestProject.language(tag).setting
        #expect(setting.headlineSpacing >= headline && setting.textSpacing >= text)
    }
}
