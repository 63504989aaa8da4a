import Diagnostics
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("\0", "<U+0000>"), ("\u{1B}[0m", "<U+001B>[0m"), ("\u{7F}", "<U+007F>"), ("\u{9B}", "<U+009B>"),
        ("a\nb", "a<U+000A>b"), ("a\r\nb", "a<U+000D><U+000A>b"), ("\u{85}", "<U+0085>"),
    ])
    func `a control character is shown by its number`(text: String, shown: String) {
        #expect(SafeText.visible(text) == shown)
    }

    @Test(
        arguments: [
            "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}",
            "\u{2067}", "\u{2068}", "\u{2069}", "\u{206A}", "\u{206F}",
        ] as [Unicode.Scalar])
    func `a direction character is shown by its number`(scalar: Unicode.Scalar) {
        #expect(SafeText.visible("a\(scalar)b") == "a<\(SafeText.name(of: scalar))>b")
    }

    @Test(
        arguments: [
            "\u{AD}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{FEFF}", "\u{FFF9}", "\u{E000}", "\u{FFFE}",
            "\u{E0041}", "\u{10FFFF}", "\u{378}",
        ] as [Unicode.Scalar])
    func `an invisible, private or unassigned character is shown by its number`(scalar: Unicode.Scalar) {
        #expect(SafeText.visible("a\(scalar)b") == "a<\(SafeText.name(of: scalar))>b")
    }

    @Test(arguments: [
        "", "Elm Lane", "a\tb", "می\u{200C}خواهم", "क्\u{200D}ष", "e\u{301}", "ပြည်", "ខ្មែរ", "😀", "<U+0041>", "\u{A0}",
    ])
    func `text of any language stays as it is, with its joiners`(text: String) {
        #expect(SafeText.visible(text) == text)
    }

    @Test(arguments: [
        ("Time", "Time"), ("a\nb", "a b"), (String(repeating: "a", count: 60), String(repeating: "a", count: 60)),
        (String(repeating: "a", count: 61), String(repeating: "a", count: 60) + "…"),
        (String(repeating: "a", count: 59) + " bcd", String(repeating: "a", count: 59) + "…"),
        (String(repeating: "क्षि", count: 61), String(repeating: "क्षि", count: 60) + "…"),
    ])
    func `a long text is known by its first words`(text: String, start: String) {
        #expect(SafeText.shortened(text) == start)
    }

    @Test func `a text of several lines is written on one as a catalogue does`() {
        #expect(SafeText.onOneLine("a\nb\u{202E}") == "a\\nb<U+202E>")
    }

    @Test(
        arguments: [
            ("A", "U+0041"), ("\0", "U+0000"), ("\u{202E}", "U+202E"), ("😀", "U+1F600"), ("\u{10FFFF}", "U+10FFFF"),
        ] as [(Unicode.Scalar, String)])
    func `a character's number has at least four digits`(scalar: Unicode.Scalar, name: String) {
        #expect(SafeText.name(of: scalar) == name)
    }
}
