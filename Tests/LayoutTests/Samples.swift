import Design
import Diagnostics
import Graphics
import TestSupport
import Translation

@testable import Layout

/// Words, and how they stand on one line or in a measure.
enum Samples {
    /// A value for each placeholder, in Latin letters.
    static let values: [Placeholder: String] = [
        .practiceName: "Elm Lane Surgery", .phone: "020 7946 0123", .website: "https://elm-lane-surgery.example",
        .opens: "8:00", .closes: "18:30", .days: "Mo", .firstDay: "Mo", .lastDay: "Fr", .language: "Urdu",
        .passport: "T1 · Urdu · 3fa2c1", .awardBody: "an award panel", .helpName: "Elm Lane Advice",
        .helpPhone: "020 7946 0456", .interpreterLine: "020 7946 0789", .accountCode: "0000", .year: "2026",
        .eventPlace: "Elm Lane Hall", .eventLink: "https://elm-lane-surgery.example/ask", .learned: "We listened.",
        .doing: "We book.", .sharing: "We teach.", .varieties: "Farsi or Dari?", .endonym: "اردو",
        .awardDate: "4 March 2031", .awardUntil: "3 March 2034", .eventDate: "Tuesday 4 March 2031",
        .eventLanguages: "English · العربية",
    ]

    static let origin = Words.Origin(message: "", translation: nil, template: SourceLocation(file: "template.yaml"))

    /// A message with its placeholders filled in.
    static func words(_ message: String, _ tag: String, _ own: [Placeholder: String] = [:]) -> Words {
        var builder = WordsBuilder(language: TestProject.language(tag), origin: origin)
        builder.add(MessageText(message), values: values.merging(own) { $1 })
        return builder.words
    }

    /// All messages of a language.
    static func messages(_ tag: String) -> [String] {
        TestProject.catalogue(tag).messages.compactMap(\.translations.first)
    }

    /// How the words of a sheet are shaped, with spans for tokens.
    static func spec(for words: Words, size: Double = 10, style: String = "text") throws -> TextSpec {
        guard let style = TestProject.wallPoster.styles[style] else {
            throw GraphicsError(operation: "samples", reason: "there is no style '\(style)'")
        }
        var spec = TextSetter(edition: Sheets.edition(words.language.tag)).spec(for: words, style: style)
        spec.size = size
        return spec
    }

    /// Plain text in a language's own fonts, without isolates or spans.
    static func bareSpec(for text: String, _ tag: String, size: Double = 10) -> TextSpec {
        let language = TestProject.language(tag)
        return TextSpec(
            text: text, language: tag, isRightToLeft: language.isRightToLeft, families: language.setting.textFamilies,
            isBold: false, size: size)
    }

    static func measured(_ words: Words, with fonts: borrowing FontMap) throws -> MeasuredText {
        MeasuredText(words, spec: try spec(for: words), fonts: fonts)
    }

    /// Words set in one style of the wall poster, in a measure of so many points.
    static func paragraph(
        _ words: Words, style: String = "text", with fonts: borrowing FontMap
    ) throws -> Paragraph {
        guard let style = TestProject.wallPoster.styles[style] else {
            throw GraphicsError(operation: "samples", reason: "there is no style '\(style)'")
        }
        return Paragraph(
            words, style: style, setter: TextSetter(edition: Sheets.edition(words.language.tag)), fonts: fonts)
    }

    /// Words put in their place at the top left of a page.
    static func placed(
        _ words: Words, measure: Double = 400, style: String = "text", with fonts: borrowing FontMap
    ) throws -> PlacedText {
        let paragraph = try paragraph(words, style: style, with: fonts)
        let broken = paragraph.broken(into: measure, at: Fit())
        let piece = ArrangedBlock.Piece(paragraph: 0, broken: broken, x: 0, y: 0, measure: measure)
        let box = Rectangle(x: 0, y: 0, width: measure, height: broken.height)
        return LineSetter(
            paragraph: paragraph, piece: piece, box: box, startsAtRight: words.language.isRightToLeft
        ).placed(with: fonts)
    }

    /// The characters of each line in the order in which they stand on paper, without those that cannot be seen.
    static func visibleOrder(of spec: TextSpec, with fonts: borrowing FontMap) -> [String] {
        let bytes = Array(spec.text.utf8)
        return ShapedText(spec, with: fonts).lines().map { line in
            let clusters = line.clusters.sorted { $0.x < $1.x }
            return clusters.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined().withoutMarks
        }
    }
}

extension String {
    /// The text without isolates and break marks.
    var withoutMarks: String {
        var seen = String.UnicodeScalarView()
        seen.append(contentsOf: unicodeScalars.filter { $0 != "\u{200B}" && !("\u{2066}"..."\u{2069}").contains($0) })
        return String(seen)
    }
}

extension Words {
    /// The words cut into lines, with U+200B as `·`, isolates left out.
    func text(of lines: [Range<Int>]) -> [String] { lines.map { text.utf8Slice($0) } }

    /// The same words as they would be without isolates, three bytes each.
    var withoutIsolates: Words {
        var (bare, offsets, offset) = (String.UnicodeScalarView(), [Int](), 0)
        for scalar in text.unicodeScalars {
            if ("\u{2066}"..."\u{2069}").contains(scalar) { offsets.append(offset) } else { bare.append(scalar) }
            offset += UTF8.width(scalar)
        }
        func moved(_ offset: Int) -> Int { offset - 3 * offsets.count { $0 < offset } }
        return Words(
            text: String(bare), language: language,
            tokens: tokens.map {
                Token(
                    range: moved($0.range.lowerBound)..<moved($0.range.upperBound), kind: $0.kind, scripts: $0.scripts)
            }, senseBreaks: senseBreaks.map(moved), origin: origin)
    }

    /// The words of each token with its isolates.
    var tokenTexts: [String] { tokens.map { text.utf8Slice($0.range.lowerBound - 3..<$0.range.upperBound + 3) } }
}
