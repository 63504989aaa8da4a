import Diagnostics
import TestSupport
import Testing

@Suite(.drawing) struct OverflowCheckTests {
    private static let message = "We can get you an interpreter. It is free."

    /// How many characters a sheet is said to have too many, if it overflows.
    private func surplus(of words: String, in tag: String) throws -> Int? {
        let sheet = try ChangedSheet(tag, .translation(of: Self.message, words))
        let report = sheet.diagnostics.first { $0.code.name == "layout.overflow" }
        let number = report?.message.split(separator: " ").compactMap { Int($0) }.first
        #expect(report == nil || number != nil)
        return number
    }

    /// The number is a guide: lines end at words, and type that may grow again takes room.
    @Test(arguments: [("en", "again "), ("ar", "مجاني "), ("ta", "இலவசம் "), ("zh-Hans", "免费")])
    func `Words are about as many characters too long as the report says`(tag: String, word: String) throws {
        let words = String(repeating: word, count: 1_600 / word.count)
        let told = try #require(try surplus(of: words, in: tag))
        #expect(try surplus(of: String(words.dropLast(told * 7 / 10)), in: tag) != nil)
        #expect(try surplus(of: String(words.dropLast(told * 13 / 10)), in: tag) == nil)
    }
}
