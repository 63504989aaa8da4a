import Diagnostics
import Foundation
import Testing
import Translation

@testable import Production

@Suite struct TodayTests {
    private static let clock = Date(timeIntervalSince1970: 1_793_491_199)

    /// An environment, and the day that it is.
    @Test(arguments: [
        ([:], "2026-10-31"), (["REGISTER_HERE_TODAY": "2027-12"], "2027-12-01"),
        (["REGISTER_HERE_TODAY": "2027-12-24"], "2027-12-24"), (["REGISTER_HERE_TODAY": ""], "2026-10-31"),
        (["SOURCE_DATE_EPOCH": "1793491200"], "2026-11-01"), (["SOURCE_DATE_EPOCH": "951782400"], "2000-02-29"),
        (["SOURCE_DATE_EPOCH": "0", "REGISTER_HERE_TODAY": "2027-12"], "2027-12-01"),
        (["SOURCE_DATE_EPOCH": "x", "REGISTER_HERE_TODAY": "December"], "2026-10-31"),
    ])
    func `The day is the environment's, else the clock's`(environment: [String: String], day: String) {
        #expect(Today.date(environment: environment, clock: Self.clock)?.text == day)
    }

    @Test(arguments: [
        ("2027-13", true), ("2027-02-29", true), ("tomorrow", true), ("2027-11", false), ("2027-11-05", false),
        ("", false),
    ])
    func `A day that is none is told`(text: String, isTold: Bool) {
        let problem = Today.problem(in: [Today.variable: text])
        #expect((problem?.code == .dateIgnored) == isTold)
        #expect(Today.problem(in: [:]) == nil)
    }
}
