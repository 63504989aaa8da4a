import Design
import Testing

@Suite struct WordPatternTests {
    /// A pattern, words that hold it, and words that do not.
    @Test(arguments: [
        ("be traced", "You cannot be traced.", "You can be found, or traced."),
        ("never … home office", "We NEVER speak to the Home-Office", "We never ask. The Home Office does."),
        ("shar* … home office", "No sharing with the Home Office", "No share of the home of an office"),
        ("cant ask", "We can’t ask", "We can, and ask"), ("is free", "Is it free? It\nis free", "Is it free? It is."),
        ("£*", "It costs £9.90", "It costs 9.90"), ("£9 90", "It costs £9.90.", "It costs £9. 90 people pay it"),
        ("a … b … c", "a, x; b c", "a c b"), ("a b … b c", "a b b c", "a b c"), ("a … a", "a a", "a"),
        ("visit example org", "Visit example.org!", "Visit example. Org"),
    ])
    func `Words are found in one sentence, whatever their capitals and punctuation`(
        pattern: String, wrong: String, right: String
    ) throws {
        let pattern = try #require(WordPattern(pattern))
        #expect(pattern.matches(wrong))
        #expect(!pattern.matches(right))
    }

    @Test(arguments: ["", " ", "…", "a …", "… a", "a … … b", "*", "a* … *", "Capital", "don't", "a-b", "a, b", "a.b"])
    func `What could never be found is no pattern`(text: String) { #expect(WordPattern(text) == nil) }
}
