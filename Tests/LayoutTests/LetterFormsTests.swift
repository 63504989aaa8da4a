import Foundation
import Graphics
import TestSupport
import Testing

@testable import Layout

/// The style of writing that a language's readers expect, and the forms of letters that are its own.
@Suite(.drawing) struct LetterFormsTests {
    /// Naskh has every letter of Pashto and Sorani; Nastaliq lacks three of Sorani's.
    @Test(arguments: [
        ("ar", "NotoNaskhArabic"), ("fa", "NotoNaskhArabic"), ("prs", "NotoNaskhArabic"), ("ps", "NotoNaskhArabic"),
        ("ckb", "NotoNaskhArabic"), ("ur", "NotoNastaliqUrdu"),
    ])
    func `Urdu is set in Nastaliq, other languages in Arabic script in Naskh`(tag: String, style: String) throws {
        let texts = try Sheets.layout(tag).texts.filter { $0.block.language == tag }.map(\.text)
        let runs = texts.flatMap(\.lines).flatMap(\.runs).filter { $0.level % 2 == 1 && $0.width > 0 }
        let files = Set(runs.map { URL(filePath: $0.fontFile).lastPathComponent })
        // Spaces beside Latin words are Latin.
        let latin: Set = ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"]
        #expect(files.subtracting(latin) == ["\(style)-Regular.ttf", "\(style)-Bold.ttf"])
    }

    @Test(arguments: Sheets.tags, ["A4", "A5"])
    func `Every paragraph is shaped in the language of its words, and every token in its own`(
        tag: String, paper: String
    ) throws {
        for (block, text) in try Sheets.layout(tag, paper).texts {
            // Numbers are set in English digits, and said in the language of their label.
            let isNumber = !text.plainText.contains(where: \.isLetter)
            #expect(text.spec.language == block.language || isNumber, "\(text.plainText)")
            #expect(text.spec.spans.allSatisfy { $0.language == "en-GB" })
        }
    }

    /// A letter of the language, set as its sheet sets it, and a language whose readers know another form.
    @Test(
        arguments: [
            ("zh-Hans", "直", "ja"), ("zh-Hans", "骨", "zh-Hant"), ("zh-Hant", "骨", "zh-Hans"), ("zh-Hant", "直", "ja"),
            ("ne", "झ", "hi"), ("ne", "५", "hi"), ("ro", "ş", "tr"),
        ], ["text", "headline"])
    func `A sheet draws a language's own forms of letters`(
        letter: (tag: String, text: String, other: String), style: String
    ) throws {
        let fonts = try TestProject.fontMap()
        let spec = try Samples.spec(for: Samples.words(letter.text, letter.tag), size: 100, style: style)
        var foreign = spec
        foreign.language = letter.other
        #expect(ShapedText(spec, with: fonts).lines()[0].ink != ShapedText(foreign, with: fonts).lines()[0].ink)
    }
}
