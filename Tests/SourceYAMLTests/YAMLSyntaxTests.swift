import Diagnostics
import SourceYAML
import TestSupport
import Testing

/// `yaml.syntax` and `yaml.empty`: files that give no value at all.
@Suite struct YAMLSyntaxTests {
    /// Broken texts with a mark at the place, and what the report says of it.
    @Test(arguments: [
        ("a: 1\n▸\t- b", "found a tab character"),
        ("a: [1, 2\nb▸: 3", "did not find expected ',' or ']'"),
        ("a: \"x\nb: 3\n▸", "unexpected end of stream"),
        ("a: x▸: y", "mapping values are not allowed"),
        ("a: ▸@x", "character that cannot start any token"),
        ("a: 1\n▸---\nb: 2", "but found another document"),
        ("▸a: 1\nb: 2\na: 3", "the key 'a' stands here twice"),
        ("x:\n  ▸b: 1\n  c: 2\n  b: 3", "the key 'b' stands here twice"),
        ("x: {▸नाम: 1, नाम: 2}", "the key 'नाम' stands here twice"),
        ("हिन्दी: [x: y▸: z]", "did not find expected ',' or ']'"),
    ])
    func `a broken file is reported at its place`(marked: String, reason: String) throws {
        let input = MarkedText(marked)
        let result = YAMLReadingResult(input.text)
        #expect(result.codes == ["syntax"])
        #expect(result.isDecided)
        let report = try #require(result.diagnostics.first)
        #expect(report.message.contains(reason))
        #expect(report.help?.contains("indentation") == true)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
    }

    @Test(arguments: ["", "\n\n", "# only a comment", "   "])
    func `a file without anything in it is reported as empty`(text: String) {
        let result = YAMLReadingResult(text)
        #expect(result.places == ["empty 1:1"])
        #expect(result.isDecided)
    }

    @Test(arguments: [
        "a: 1", "- a\n- b", "hello", "---\na: 1\n", "{}", "a:\n", "\"\": x", "a: \"*\\n&\"", "a: 'x: y'",
        "a: >-\n  b\n  c", "نام: مرکز", "a: 😀", "%YAML 1.2\n---\na: 1",
    ])
    func `a file that is well formed is not reported`(text: String) {
        let result = YAMLReadingResult(text)
        #expect(result.codes == [])
        #expect(result.isDecided)
    }

    @Test(arguments: [
        ("a: 1\nb: ▸\u{1}", "U+0001"), ("a: 1\nb: ▸\0", "U+0000"), ("a: \"\n ▸\u{7}\"", "U+0007"),
        ("# हिन्दी\nनाम: x▸\u{80}", "U+0080"),
    ])
    func `a control character is named and reported at its place`(marked: String, name: String) throws {
        let input = MarkedText(marked)
        let result = YAMLReadingResult(input.text)
        #expect(result.codes == ["syntax"])
        let report = try #require(result.diagnostics.first)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.message == "this is not valid YAML: control characters are not allowed: \(name)")
        #expect(report.help?.contains("Remove the character") == true)
    }

    @Test func `a byte-order mark before the text is overlooked`() {
        #expect(YAMLReadingResult("\u{FEFF}a: 1\nb: 2").codes == [])
    }
}
