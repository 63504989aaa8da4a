import Testing
import Translation

@Suite struct CalendarDateTests {
    @Test(arguments: ["0001-01-01", "2024-02-29", "2000-02-29", "2031-03-04", "2031-12-31", "9999-12-31"])
    func `a day that there is keeps its text`(text: String) { #expect(CalendarDate(text)?.text == text) }

    @Test(arguments: [
        "2031-02-29", "1900-02-29", "2031-04-31", "2031-13-01", "2031-00-01", "2031-01-00", "2031-01-32", "0000-01-01",
        "2031-1-1", "31-01-01", "2031/01/01", "2031-01-01T00:00", " 2031-01-01", "٢٠٣١-٠١-٠١", "20310101", "",
    ])
    func `a day that there is not, or written otherwise, is none`(text: String) { #expect(CalendarDate(text) == nil) }

    /// Weekdays as `date -d` of GNU's coreutils gives them.
    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
        ("2024-02-29", .thursday), ("2031-03-04", .tuesday), ("1900-03-01", .thursday), ("1753-01-01", .monday),
        ("9999-12-31", .friday),
    ])
    func `a day has its weekday`(text: String, weekday: Weekday) { #expect(CalendarDate(text)?.weekday == weekday) }

    @Test func `days are counted one by one`() throws {
        #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
        #expect(CalendarDate("1969-12-31")?.daysSince1970 == -1)
        #expect(CalendarDate("2000-03-01")?.daysSince1970 == 11_017)
        var (count, steps) = (0, Set<Int>())
        var last = CalendarDate(year: 1889, month: 12, day: 31)?.daysSince1970 ?? 0
        for year in 1890...2110 {
            for month in 1...12 {
                for date in (1...31).compactMap({ CalendarDate(year: year, month: month, day: $0) }) {
                    count += 1
                    steps.insert(date.daysSince1970 - last)
                    last = date.daysSince1970
                }
            }
        }
        #expect(steps == [1])
        #expect(count == 80_718)
    }

    @Test(arguments: [("2031-03-04", "2031-03-05"), ("2031-03-31", "2031-04-01"), ("2030-12-31", "2031-01-01")])
    func `days have their order`(first: String, second: String) throws {
        let (first, second) = (try #require(CalendarDate(first)), try #require(CalendarDate(second)))
        #expect(first < second)
        #expect(!(second < first))
    }
}
