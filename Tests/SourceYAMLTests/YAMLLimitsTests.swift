import Diagnostics
import TestSupport
import Testing

@testable import SourceYAML

/// `yaml.too-large`: files that are not read because of what they would cost.
@Suite struct YAMLLimitsTests {
    private static func nested(_ open: String, _ close: String, _ count: Int) -> String {
        "a: " + String(repeating: open, count: count) + String(repeating: close, count: count)
    }

    @Test(arguments: [(0, []), (1, ["too-large 1:1"])])
    func `a file may have as many bytes as the limit and no more`(excess: Int, places: [String]) {
        let line = "# " + String(repeating: "é", count: 498) + "\n"
        let size = YAMLLimits.bytes + excess - "a: 1".utf8.count
        let (lines, rest) = size.quotientAndRemainder(dividingBy: line.utf8.count)
        let text = String(repeating: line, count: lines) + String(repeating: "\n", count: rest) + "a: 1"
        #expect(text.utf8.count == YAMLLimits.bytes + excess)
        #expect(YAMLReadingResult(text).places == places)
    }

    @Test(arguments: [(0, []), (1, ["too-large 2:1"])])
    func `a line may have as many characters as the limit and no more`(excess: Int, places: [String]) {
        let count = YAMLLimits.lineLength + excess - "b: ".count
        let text = "a: 1\nb: " + String(repeating: "é", count: count) + "\nc: 3"
        #expect(YAMLReadingResult(text).places == places)
    }

    @Test(arguments: [(0, []), (1, ["too-large 1:1"])])
    func `a line may nest as deep as the limit and no deeper`(excess: Int, places: [String]) {
        let depth = YAMLLimits.depth + excess
        let isRefused = !places.isEmpty
        #expect((YAMLReadingResult(Self.nested("[", "]", depth)).codes == ["too-large"]) == isRefused)
        #expect((YAMLReadingResult(Self.nested("{a: ", "}", depth)).codes == ["too-large"]) == isRefused)
        #expect(YAMLReadingResult(String(repeating: "- ", count: depth) + "a").places == places)
    }

    @Test(arguments: [
        "a: ▸&x 1", "a: ▸*x", "- ▸&x 1\n- 2", "▸&x a: 1", "▸*x : 1", "a: 1\n<<: ▸*x", "a:\n  - - ▸*x", "{a: ▸&x 1}",
    ])
    func `anchors and aliases are refused`(marked: String) throws {
        let input = MarkedText(marked)
        let result = YAMLReadingResult(input.text)
        let report = try #require(result.diagnostics.first)
        #expect(result.places == ["too-large \(input.line ?? 0):\(input.column ?? 0)"])
        #expect(report.message.contains("references are not supported"))
        #expect(report.help?.contains("Write the values out") == true)
    }

    @Test(arguments: ["a: x & y", "a: 3 * 4", "a: R&B", "a: '&'", "a: x*", "- 'a*b'"])
    func `an ampersand or asterisk inside a text is no reference`(text: String) {
        #expect(YAMLReadingResult(text).codes == [])
    }

    @Test func `the column of a reference is counted in scalars`() {
        #expect(YAMLReadingResult("हिन्दी: &a x").places == ["too-large 1:9"])
    }

    /// Nine such lines, each ten times the last one, and a key that must be hashed would take years.
    @Test(arguments: ["a: [&x 1, *x]", "a:  &x 1\nb:  *x", "? &x a", "a: !!str &x 1"])
    func `anchors are refused wherever they stand`(text: String) {
        #expect(YAMLReadingResult(text).codes == ["too-large"])
    }

    @Test(arguments: ["a: \"see: *x\"", "a: 1 # see: *x", "# a: &x\na: 1", "a: >-\n  *very* short", "a: |\n  & so on"])
    func `a text or a comment may start with an asterisk or ampersand`(text: String) {
        #expect(YAMLReadingResult(text).codes == [])
    }

    @Test func `many short lists on one line are not deep`() {
        let corners = Array(repeating: "[1, 2]", count: 40).joined(separator: ", ")
        #expect(YAMLReadingResult("a: [\(corners)]").codes == [])
    }

    @Test func `keys in keys may nest as deep as the limit and no deeper`() {
        #expect(
            YAMLReadingResult(String(repeating: "? ", count: YAMLLimits.depth + 1) + "a").codes == ["too-large"])
    }

    @Test func `lines that nest together may nest as deep as the limit and no deeper`() {
        let half = YAMLLimits.depth * 2 / 3
        let text = "a: " + String(repeating: "[", count: half) + "\n  " + String(repeating: "[", count: half)
        #expect(YAMLReadingResult(text + String(repeating: "]", count: 2 * half)).codes == ["too-large"])
    }
}
