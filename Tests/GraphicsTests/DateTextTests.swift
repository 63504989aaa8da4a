import Graphics
import TestSupport
import Testing
import Translation

/// Days as readers write them.
@Suite struct DateTextTests {
    /// A Tuesday, as the flyer of the example practice has it.
    private static let first = CalendarDate(year: 2031, month: 3, day: 4)?.daysSince1970 ?? 0

    private func text(_ day: Int, _ tag: String) throws -> String {
        let language = TestProject.language(tag)
        return try #require(DateText.day(day, locale: language.locale, pattern: language.datePattern))
    }

    /// Numbers of a text, in whatever digits.
    private func numbers(in text: String) -> [String] {
        text.split { !$0.isDigit }.map(String.init)
    }

    @Test(arguments: TestProject.tags)
    func `A day has its number, its year in our calendar, and Western digits only`(tag: String) throws {
        for day in 0..<7 {
            let text = try text(Self.first + day, tag)
            let numbers = numbers(in: text)
            #expect(numbers.contains("2031") && numbers.contains("\(4 + day)"), "\(text)")
            #expect(text.allSatisfy { !$0.isDigit || $0.isASCII }, "\(text)")
            // Marks that steer direction would stand in the middle of a sentence.
            #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format || $0 == "\u{200C}" })
        }
    }

    /// All of one month, so that only the weekday and the number differ.
    @Test(arguments: TestProject.tags) func `Each day of a week has another weekday`(tag: String) throws {
        func words(_ day: Int) throws -> String { try text(Self.first + day, tag).filter { !$0.isDigit } }
        let week = try (0..<7).map(words)
        #expect(Set(week).count == 7, "\(week)")
        #expect(try (7..<14).map(words) == week)
    }

    @Test(arguments: TestProject.tags) func `Each month has another name or number`(tag: String) throws {
        let days = try (1...12).map { month in
            let date = try #require(CalendarDate(year: 2031, month: month, day: 15))
            return try text(date.daysSince1970, tag)
        }
        #expect(Set(days).count == 12)
    }

    /// In the words of people: what ICU must not take from another language.
    @Test(arguments: [
        ("en", "Tuesday 4 March 2031"), ("fa", "سه‌شنبه 4 مارس 2031"), ("uk", "вівторок, 4 березня 2031\u{202F}р."),
        ("fr", "mardi 4 mars 2031"), ("pl", "wtorek, 4 marca 2031"), ("tr", "4 Mart 2031 Salı"),
        ("zh-Hans", "2031年3月4日星期二"), ("zh-Hant", "2031年3月4日 星期二"),
    ])
    func `A day is written as people write it`(tag: String, expected: String) throws {
        #expect(try text(Self.first, tag) == expected)
    }

    /// The day before 1970, the last day of a leap year's February, and the first day that we can write.
    @Test(arguments: [
        (-1, "Wednesday 31 December 1969"), (11_016, "Tuesday 29 February 2000"), (0, "Thursday 1 January 1970"),
    ])
    func `Days are counted from 1970`(day: Int, expected: String) throws {
        #expect(try text(day, "en") == expected)
    }
}

extension Character {
    /// Whether it is a digit of any script; a Chinese weekday's number is a word.
    fileprivate var isDigit: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }
}
