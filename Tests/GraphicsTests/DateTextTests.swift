import Graphics
import Testing

/// Days in ICU's words.
@Suite struct DateTextTests {
    /// The day before 1970, the last day of a leap year's February, and the first day that we can write.
    @Test(arguments: [
        (-1, "Wednesday 31 December 1969"), (11_016, "Tuesday 29 February 2000"), (0, "Thursday 1 January 1970"),
    ])
    func `Days are counted from 1970`(day: Int, expected: String) {
        #expect(DateText.day(day, locale: "en", pattern: "EEEE d MMMM y") == expected)
    }
}
