import Layout
import TestSupport
import Testing
import Translation

/// Days as readers write them.
@Suite struct DayTextTests {
    /// A Tuesday is the fourth, as the flyer of the example practice has it.
    private func march(_ day: Int, _ tag: String) throws -> String {
        try text(#require(CalendarDate(year: 2031, month: 3, day: day)), tag)
    }

    private func text(_ date: CalendarDate, _ tag: String) -> String {
        DayText.text(of: date, in: TestProject.language(tag), catalogue: TestProject.catalogue(tag))
    }

    /// Numbers of a text, in whatever digits.
    private func numbers(in text: String) -> [String] {
        text.split { !$0.isDigit }.map(String.init)
    }

    @Test(arguments: TestProject.tags)
    func `A day has its number, its year in our calendar, and Western digits only`(tag: String) throws {
        for day in 0..<7 {
            let text = try march(4 + day, tag)
            let numbers = numbers(in: text)
            #expect(numbers.contains("2031") && numbers.contains("\(4 + day)"), "\(text)")
            #expect(text.allSatisfy { !$0.isDigit || $0.isASCII }, "\(text)")
            // Marks that steer direction would stand in the middle of a sentence.
            #expect(
                text.unicodeScalars.allSatisfy {
                    $0.properties.generalCategory != .format || "\u{200C}\u{200D}".unicodeScalars.contains($0)
                })
        }
    }

    /// All of one month, so that only the weekday and the number differ.
    @Test(arguments: TestProject.tags) func `Each day of a week has another weekday`(tag: String) throws {
        func words(_ day: Int) throws -> String { try march(4 + day, tag).filter { !$0.isDigit } }
        let week = try (0..<7).map(words)
        #expect(Set(week).count == 7, "\(week)")
        #expect(try (7..<14).map(words) == week)
    }

    /// ICU has none for Badini, and none but machine's for others.
    @Test(arguments: ["kmr-Arab", "rw", "tw"])
    func `Where ICU knows no weekday, the catalogue's own is written`(tag: String) throws {
        let id = MessageID(context: "opening hours", text: "Tuesday")
        let name = try #require(TestProject.catalogue(tag)[id]?.translations.first)
        #expect(try march(4, tag).hasPrefix(name))
        let day = try #require(CalendarDate(year: 2031, month: 3, day: 4))
        #expect(DayText.text(of: day, in: TestProject.language(tag), catalogue: nil) == "2031-03-04")
    }

    @Test(arguments: TestProject.tags) func `Each month has another name or number`(tag: String) throws {
        let days = try (1...12).map { month in
            let date = try #require(CalendarDate(year: 2031, month: month, day: 15))
            return text(date, tag)
        }
        #expect(Set(days).count == 12)
    }

    /// In the words of people: what ICU must not take from another language.
    @Test(arguments: [
        ("en", "Tuesday 4 March 2031"), ("fa", "سه‌شنبه 4 مارس 2031"), ("uk", "вівторок, 4 березня 2031\u{202F}р."),
        ("fr", "mardi 4 mars 2031"), ("pl", "wtorek, 4 marca 2031"), ("tr", "4 Mart 2031 Salı"),
        ("th", "วันอังคารที่ 4 มีนาคม ค.ศ.\u{A0}2031"), ("zh-Hans", "2031年3月4日星期二"), ("zh-Hant", "2031年3月4日 星期二"),
        ("tw", "Benada, 4/3/2031"),
        ("sn", "Chipiri, 4 Kurume 2031"),
    ])
    func `A day is written as people write it`(tag: String, expected: String) throws {
        #expect(try march(4, tag) == expected)
    }
}

extension Character {
    /// Whether it is a digit of any script; a Chinese weekday's number is a word.
    fileprivate var isDigit: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }
}
