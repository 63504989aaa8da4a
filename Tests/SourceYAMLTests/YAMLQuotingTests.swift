import SourceYAML
import TestSupport
import Testing

/// Whatever somebody types comes back from a YAML file as it was typed.
@Suite struct YAMLQuotingTests {
    /// Texts and how they are written.
    @Test(arguments: [
        ("Elm Lane", #""Elm Lane""#), ("", #""""#), ("a: b", #""a: b""#), ("a #1", ##""a #1""##),
        (#"the "Elm""#, #""the \"Elm\"""#), (#"C:\logo"#, #""C:\\logo""#), ("one\ntwo", #""one\ntwo""#),
        ("a\tb", #""a\tb""#), ("007", #""007""#), ("yes", #""yes""#), ("\r\u{7}", #""\x0D\x07""#), ("🏥", #""🏥""#),
        ("a\u{202E}b", #""a\u202Eb""#), ("a\u{FEFF}", #""a\uFEFF""#), ("\u{E0001}", #""\U000E0001""#),
        ("مي\u{200C}خ", "\"مي\u{200C}خ\""),
    ])
    func `a text is quoted`(text: String, quoted: String) { #expect(text.yamlQuoted == quoted) }

    private static let texts = [
        "colon: here", "# no comment", "a #b", "'single'", "\"double\"", "\\", "ends with \\", "\\n", "0123", "1.5",
        "yes", "no", "true", "null", "~", "2031-03-04", "8:00", "[a, b]", "{a: b}", "- a", "? a", "| a", "> a", "&a",
        "*a", "!a", "%a", "@a", "`a`", "a: 'b', \"c\" # d & *e", " spaces ", "\ttab\t", "two\nlines\n", "\r\n",
        "🏥 👩🏽‍⚕️", "العيادة", "\u{0}\u{1B}[1m", "\u{85}\u{2028}\u{2029}", "a\u{FEFF}\u{FFFE}\u{E000}", "---", "...",
        "",
    ]

    @Test(arguments: texts)
    func `a quoted text is read as it was`(text: String) {
        for yaml in ["key: \(text.yamlQuoted)", "key: {a: 1, b: \(text.yamlQuoted), c: 2}"] {
            let result = YAMLReadingResult(yaml + "\nother: \"x\" # a comment\n")
            #expect(result.diagnostics == [])
            let value = result.value?.entries?.first?.value
            #expect((value?.string ?? value?.entries?[1].value.string) == text)
        }
    }

    @Test func `any letters are read as they were`() {
        var numbers = SeededNumbers(seed: 31)
        let letters: [Unicode.Scalar] = ["\"", "\\", "\n", "#", ":", " ", "n", "x", "{", "'", "&", "é", "\u{1}", "🏥"]
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &numbers) {
                text.unicodeScalars.append(letters[Int.random(in: letters.indices, using: &numbers)])
            }
            let result = YAMLReadingResult("key: \(text.yamlQuoted)\n")
            #expect(result.value?.entries?.first?.value.string.map { Array($0.utf8) } == Array(text.utf8))
        }
    }
}
