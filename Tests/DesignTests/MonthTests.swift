import Design
import Testing

@Suite struct MonthTests {
    @Test func `Months are in the order of the calendar`() throws {
        let months = try ["2027-01", "2026-11", "2026-12", "1999-12"].map { try #require(Month($0)) }
        #expect(months.sorted().map(\.description) == ["1999-12", "2026-11", "2026-12", "2027-01"])
    }

    @Test(arguments: [
        "", "2026", "2026-13", "2026-00", "2026-1", "26-11", "2026-11-01", " 2026-11", "2026‑11", "٢٠٢٦-١١",
    ])
    func `What is no month is none`(text: String) { #expect(Month(text) == nil) }
}
