import TestSupport
import Testing
import Translation

@testable import Layout

/// The days between which an award holds, on the notice that says so.
@Suite(.drawing) struct AwardDateTests {
    /// Both are a Thursday, 30 November: the longest that Thai writes.
    @Test func `The longest Thai days have room`() throws {
        var practice = TestProject.fullPractice
        let days = [2028, 2034].compactMap { CalendarDate(year: $0, month: 11, day: 30) }
        practice.sanctuary = SanctuaryAward(body: "an award panel", from: days[0], until: days[1])
        let edition = TestProject.sheet(TestProject.template("sanctuary-notice"), "th", practice: practice)
        let page = edition.laidOut(with: try TestProject.fontMap()).pages[0]
        #expect(page.frames.map(\.excess).max() ?? 1 <= 0.01)
        let words = page.words(in: "dates").joined()
        #expect(words.contains("วันพฤหัสบดีที่ 30\u{A0}พฤศจิกายน ค.ศ.\u{A0}2034"), "\(words)")
    }
}
