import Design
import Diagnostics
import Foundation
import Testing

@testable import Production

@Suite struct TodayTests {
    private static let clock = Date(timeIntervalSince1970: 1_793_491_199)

    /// An environment, and the month that it is.
    @Test(arguments: [
        ([:], "2026-10"), (["REGISTER_HERE_TODAY": "2027-12"], "2027-12"), (["REGISTER_HERE_TODAY": ""], "2026-10"),
        (["SOURCE_DATE_EPOCH": "1793491200"], "2026-11"), (["SOURCE_DATE_EPOCH": "951782400"], "2000-02"),
        (["SOURCE_DATE_EPOCH": "0", "REGISTER_HERE_TODAY": "2027-12"], "2027-12"),
        (["SOURCE_DATE_EPOCH": "x", "REGISTER_HERE_TODAY": "December"], "2026-10"),
    ])
    func `The month is the environment's, else the clock's`(environment: [String: String], month: String) {
        #expect(Today.month(environment: environment, clock: Self.clock)?.description == month)
    }

    @Test(arguments: [("2027-13", true), ("tomorrow", true), ("2027-11", false), ("", false)])
    func `A month that is none is told`(text: String, isTold: Bool) {
        let problem = Today.problem(in: [Today.variable: text])
        #expect((problem?.code == .dateIgnored) == isTold)
        #expect(Today.problem(in: [:]) == nil)
    }
}
