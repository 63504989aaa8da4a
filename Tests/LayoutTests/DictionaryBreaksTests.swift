import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// In the texts `·` stands for U+200B.
@Suite(.drawing) struct DictionaryBreaksTests {
    private static let khmer =
        "ប្រសិនបើ·អ្នក·ពិបាក·ដកដង្ហើម សូម·ទូរស័ព្ទ·ទៅ·លេខ ៩៩៩ ភ្លាមៗ ឬ·ទាក់ទង·គ្លីនិក·វេជ្ជបណ្ឌិត·របស់·អ្នក។"
    private static let burmese =
        "အသက်ရှူ·ရ·ခက်ခဲ·ပါ·က ၉၉၉ သို့ ချက်ချင်း·ဖုန်း·ခေါ်·ပါ။ သို့မဟုတ် သင့်·ဆေးခန်း·ကို ဆက်·သွယ်·ပါ။"

    private func marked(_ text: String, _ tag: String) -> String {
        let text = text.replacing("·", with: "\u{200B}")
        return DictionaryBreaks(in: TestProject.language(tag), beside: [.words(text)]).marked(text)
            .replacing("\u{200B}", with: "·")
    }

    @Test(arguments: [("km", khmer), ("my", burmese)])
    func `Words of ICU's dictionary are marked, but not at spaces, before marks or before a repetition`(
        tag: String, expected: String
    ) {
        #expect(marked(expected.replacing("·", with: ""), tag) == expected)
    }

    @Test(arguments: [("km", "អ្នកអាច·ចុះឈ្មោះ"), ("my", "ဒါတွေ·မလိုပါဘူး"), ("km", "·"), ("km", "អ្នក· អាចចុះឈ្មោះ")])
    func `A translator's own marks are kept and no others are added`(tag: String, text: String) {
        #expect(marked(text, tag) == text)
    }

    /// The placeholder cuts this message into two texts, of which only one has marks.
    @Test func `A translator's own marks stand for the whole message`() {
        let words = Samples.words("អ្នកអាចចុះឈ្មោះ {phone} អ្នក\u{200B}អាច", "km").text
        #expect(words.unicodeScalars.count { $0 == "\u{200B}" } == 1)
    }

    @Test(arguments: [("km", "ប្រសិនបើ\u{2060}អ្នក"), ("km", "ភ្លាមៗ"), ("km", "(អ្នក)"), ("my", "ပါ။")])
    func `A joiner, a repetition and closing marks bind`(tag: String, text: String) {
        #expect(marked(text, tag) == text)
    }

    @Test(arguments: Sheets.tags.filter { TestProject.language($0).setting.breaks != .dictionary })
    func `Languages that Pango can break get no marks`(tag: String) {
        for message in Samples.messages(tag) + [Self.khmer.replacing("·", with: "")] {
            #expect(marked(message, tag) == message)
        }
    }

    @Test(arguments: ["km", "my"])
    func `Nothing is marked inside a placeholder`(tag: String) throws {
        let name = (tag == "km" ? Self.khmer : Self.burmese).replacing("·", with: "")
        let words = Samples.words("{practice_name} {phone} \(name)", tag, [.practiceName: name])
        #expect(words.tokenTexts == ["\u{2068}\(name)\u{2069}", "\u{2066}020 7946 0123\u{2069}"])
        #expect(words.text.contains("\u{200B}"))
    }

    @Test(arguments: ["km", "my"])
    func `Marks change no width, are not read out and are no missing letters`(tag: String) throws {
        let text = tag == "km" ? Self.khmer : Self.burmese
        let fonts = try TestProject.fontMap()
        let plain = ShapedText(Samples.bareSpec(for: text.replacing("·", with: ""), tag), with: fonts).lines()[0]
        let words = Samples.words(text.replacing("·", with: ""), tag)
        let line = ShapedText(Samples.bareSpec(for: words.text, tag), with: fonts).lines()[0]
        #expect(abs(line.width - plain.width) < 0.01)
        #expect(line.runs.flatMap(\.missing) == [])
        #expect(words.plainText == text.replacing("·", with: ""))
    }

    @Test(arguments: [("km", khmer), ("my", burmese)])
    func `Lines end at spaces and marks only, at every measure`(tag: String, text: String) throws {
        let words = Samples.words(text.replacing("·", with: ""), tag)
        let measured = try Samples.measured(words, with: try TestProject.fontMap())
        for measure in stride(from: 2.0, through: 30, by: 0.5) {
            let lines = words.text(of: LineBreaker(text: measured, measure: measure, isBalanced: false).lines)
            #expect(lines.joined() == words.text)
            #expect(lines.dropLast().allSatisfy { $0.hasSuffix(" ") || $0.hasSuffix("\u{200B}") })
        }
    }
}
