import Graphics
import Testing

@Suite struct TextBreaksTests {
    /// The text with bars at some UTF-8 offsets.
    private func marked(_ text: String, at offsets: [Int]) -> String {
        var bytes: [UInt8] = []
        for (offset, byte) in text.utf8.enumerated() {
            if offsets.contains(offset) { bytes.append(UInt8(ascii: "|")) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As measured with ICU 72 (research, section 3.1).
    @Test(arguments: [
        (
            "km",
            "ប្រសិនបើ|អ្នក|ពិបាក|ដកដង្ហើម |សូម|ទូរស័ព្ទ|ទៅ|លេខ |៩៩៩ |ភ្លាម|ៗ |ឬ|ទាក់ទង|គ្លីនិក|វេជ្ជបណ្ឌិត|របស់|អ្នក។"
        ),
        ("my", "အသက်ရှူ|ရ|ခက်ခဲ|ပါ|က |၉၉၉ |သို့ |ချက်ချင်း|ဖုန်း|ခေါ်|ပါ။ |သို့မဟုတ် |သင့်|ဆေးခန်း|ကို |ဆက်|သွယ်|ပါ။"),
        ("en", "one |two-|three"), ("zh_Hans", "登|记，|请"),
    ])
    func `Lines break at the words of ICU's dictionaries`(locale: String, expected: String) {
        let text = expected.replacing("|", with: "")
        #expect(marked(text, at: TextBreaks.lines(in: text, locale: locale)) == expected)
    }

    @Test(arguments: [
        ("zh_Hans", "您|可以|在|这里|登记|家庭|医生"), ("zh_Hans", "我们|不会|询问|您|的|移民|身份|。"),
        ("en", "It| |is| |free|."),
    ])
    func `Words end where ICU sees them end`(locale: String, expected: String) {
        let text = expected.replacing("|", with: "")
        #expect(marked(text, at: TextBreaks.words(in: text, locale: locale)) == expected)
    }

    /// ICU counts in UTF-16, where such a character has two units; in UTF-8 it has four bytes.
    @Test(arguments: ["👋 |Elm |Lane", "𠮷 |野家 |a", "é |👩 |𝔸 |b"])
    func `Offsets count bytes after characters beyond the first plane`(expected: String) {
        let text = expected.replacing("|", with: "")
        let lines = TextBreaks.lines(in: text, locale: "en").filter { offset in
            Array(text.utf8)[offset - 1] == UInt8(ascii: " ")
        }
        #expect(marked(text, at: lines) == expected)
    }

    @Test(arguments: ["", "a", "👋"])
    func `Nothing can be broken in one character or none`(text: String) {
        #expect(TextBreaks.lines(in: text, locale: "en") == [])
        #expect(TextBreaks.words(in: text, locale: "en") == [])
    }

    @Test func `A locale that ICU does not know breaks as any other`() {
        #expect(TextBreaks.lines(in: "one two", locale: "no-such-locale-1") == [4])
    }

    @Test(
        arguments: [
            ("a", "Latn"), ("я", "Cyrl"), ("ع", "Arab"), ("क", "Deva"), ("ক", "Beng"), ("ਕ", "Guru"), ("ક", "Gujr"),
            ("க", "Taml"), ("ቤ", "Ethi"), ("ក", "Khmr"), ("က", "Mymr"), ("骨", "Hani"), ("𠮷", "Hani"), ("1", "Zyyy"),
            (" ", "Zyyy"), ("\u{301}", "Zinh"), ("\u{64B}", "Zinh"),
        ] as [(Unicode.Scalar, String)])
    func `A character has the script that Unicode gives it`(character: Unicode.Scalar, script: String) {
        #expect(TextBreaks.script(of: character) == script)
    }

    @Test func `The version of ICU is told`() throws {
        let version = try #require(Double(TextBreaks.version.split(separator: ".").prefix(2).joined(separator: ".")))
        #expect(version >= 72)
    }
}
