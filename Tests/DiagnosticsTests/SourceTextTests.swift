import Diagnostics
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: [
        ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("\n\n", ["", "", ""]),
        ("a\r\nb\r\n", ["a", "b", ""]), ("a\rb", ["a\rb"]), ("a\u{2028}b", ["a\u{2028}b"]),
        ("هلا\n\u{301}x", ["هلا", "\u{301}x"]),
    ])
    func `a line ends at a line feed, with or without a carriage return`(text: String, lines: [String]) {
        let source = SourceText(file: "f", text: text)
        #expect(source.lineCount == lines.count)
        #expect((1...source.lineCount).map(source.line) == lines)
    }

    @Test(arguments: [-1, 0, 3, 4])
    func `a line that is not there is empty`(number: Int) {
        #expect(SourceText(file: "f", text: "a\nb").line(number) == "")
    }

    /// Line, column and length asked for; line and column given.
    @Test(arguments: [
        (1, 1, 1, 1), (2, 3, 2, 3), (2, 99, 2, 99), (0, 0, 1, 1), (-5, -5, 1, 1), (3, 1, 3, 1), (9, 2, 3, 2),
    ])
    func `a mark outside the text moves inside`(line: Int, column: Int, givenLine: Int, givenColumn: Int) {
        let place = SourceText(file: "f", text: "ab\ncd\n").location(line: line, column: column, length: 4)
        #expect([place.line, place.column, place.length] == [givenLine, givenColumn, 4])
        #expect(place.excerpt == ["ab", "cd", ""][givenLine - 1])
        #expect(place.file == "f")
    }

    /// A text, a part of it, and that part's line, column and length in Unicode scalars.
    @Test(arguments: [
        ("abc", "abc", 1, 1, 3), ("abc", "c", 1, 3, 1), ("a\nbc\n", "bc", 2, 1, 2), ("a\nbc", "c", 2, 2, 1),
        ("a\r\nbc", "c", 2, 2, 1), ("é😀x", "x", 1, 3, 1), ("e\u{301}x", "x", 1, 3, 1),
        ("नाम: हिन्दी", "हिन्दी", 1, 6, 6), ("# हिन्दी\nनाम", "म", 2, 3, 1), ("اسم: مرکز", "مرکز", 1, 6, 4),
        ("ab\ncd", "b\ncd", 1, 2, 1),
    ])
    func `a range of bytes has its place in characters`(
        text: String, part: String, line: Int, column: Int, length: Int
    ) throws {
        let bytes = Array(text.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: part.utf8) })
        let place = SourceText(file: "f", text: text).location(at: start..<start + part.utf8.count)
        #expect([place.line, place.column, place.length] == [line, column, length])
    }

    @Test func `a part of a syllable in Devanagari has its own place`() {
        let source = SourceText(file: "f", text: "हिन्दी")
        let columns = stride(from: 0, through: 15, by: 3).map { source.location(at: $0..<$0 + 3) }
        #expect(columns.map(\.column) == [1, 2, 3, 4, 5, 6])
        #expect(columns.map(\.length) == [1, 1, 1, 1, 1, 1])
    }

    @Test(arguments: [(0..<0, 1, 1), (3..<3, 2, 1), (5..<5, 2, 3), (90..<99, 2, 3)])
    func `an empty range and one behind the end have a place of one character`(
        range: Range<Int>, line: Int, column: Int
    ) {
        let place = SourceText(file: "f", text: "ab\ncd").location(at: range)
        #expect([place.line, place.column, place.length] == [line, column, 1])
    }

    @Test func `a range that starts inside a character has the place of that character`() {
        let source = SourceText(file: "f", text: "हिन्दी")
        #expect(source.location(at: 4..<6).column == 2)
        #expect(source.location(at: 4..<7).length == 2)
    }

    @Test func `a byte-order mark is no part of a text`() {
        let source = SourceText(file: "f", text: "\u{FEFF}a\u{FEFF}\nb")
        #expect(source.text == "a\u{FEFF}\nb")
        #expect(source.location(at: 0..<1).column == 1)
        #expect(source.line(2) == "b")
    }
}
