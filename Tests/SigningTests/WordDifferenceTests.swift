import Testing

@testable import Signing

@Suite struct WordDifferenceTests {
    /// Old words, new words, and both in one line.
    @Test(arguments: [
        ("It is free.", "It is free.", "It is free."),
        ("It is free.", "It is free of charge.", "It is [-free.-] {+free of charge.+}"),
        ("You need not pay", "You need pay", "You need [-not-] pay"),
        ("One two three", "One three", "One [-two-] three"), ("", "New words", "{+New words+}"),
        ("Old words", "", "[-Old words-]"), ("a b c", "x b y", "[-a-] {+x+} b [-c-] {+y+}"), ("", "", ""),
        ("the line\nends", "the line ends", "the line ends"),
    ])
    func `Words that went and came are marked`(was: String, now: String, marked: String) {
        #expect(WordDifference(from: was, to: now).marked == marked)
    }

    @Test(arguments: [("a b c d", "a b c d", 1.0), ("a b c d", "a x", 0.25), ("a", "b", 0), ("", "", 0)])
    func `What both have is measured against the longer`(was: String, now: String, share: Double) {
        #expect(WordDifference(from: was, to: now).share == share)
    }
}
