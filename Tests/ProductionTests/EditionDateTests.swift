import Diagnostics
import TestSupport
import Testing

@testable import Production

@Suite struct EditionDateTests {
    @Test func `A sheet's date is the month in which its facts were checked`() {
        #expect(EditionDate.pdfDate(of: TestProject.wallPoster, environment: [:]) == "D:20261101000000Z")
    }

    /// Seconds since 1970, and the date that they are in Greenwich.
    @Test(arguments: [
        ("0", "D:19700101000000Z"), ("1", "D:19700101000001Z"), ("951782400", "D:20000229000000Z"),
        ("1793491199", "D:20261031235959Z"), ("1793491200", "D:20261101000000Z"), ("4102444800", "D:21000101000000Z"),
        // July, when Greenwich and London differ.
        ("1782907200", "D:20260701120000Z"),
    ])
    func `The environment's epoch is honoured`(epoch: String, date: String) {
        let environment = ["SOURCE_DATE_EPOCH": epoch]
        #expect(EditionDate.pdfDate(of: TestProject.wallPoster, environment: environment) == date)
    }

    private static let noEpochs = [
        "yesterday", "0x10", "1.5", "253402300800", "99999999999999999999", "inf", "nan", "-1", "+1", " 1", "1e3", "١",
    ]

    @Test(arguments: noEpochs + [""])
    func `An epoch that is no whole number of a year with four digits is left out of account`(epoch: String) {
        let environment = ["SOURCE_DATE_EPOCH": epoch]
        #expect(EditionDate.pdfDate(of: TestProject.wallPoster, environment: environment) == "D:20261101000000Z")
    }

    @Test(arguments: noEpochs)
    func `An epoch that is left out of account is told`(epoch: String) {
        let problem = EditionDate.problem(in: ["SOURCE_DATE_EPOCH": epoch])
        #expect(problem?.code == .dateIgnored)
        #expect(problem?.help?.contains("date +%s") == true)
    }

    @Test(arguments: [[:], ["SOURCE_DATE_EPOCH": ""], ["SOURCE_DATE_EPOCH": "0"]])
    func `An epoch that is right or not set is not told`(environment: [String: String]) {
        #expect(EditionDate.problem(in: environment) == nil)
    }
}
