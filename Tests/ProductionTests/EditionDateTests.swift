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

    // 'nan' ends the program, so it is tried in `EnvironmentTests`, in a process of its own.
    @Test(arguments: ["", "yesterday", "0x10", "1.5", "253402300800", "inf"])
    func `An epoch that is no whole number of a year with four digits is left out of account`(epoch: String) {
        let environment = ["SOURCE_DATE_EPOCH": epoch]
        withKnownIssue("Whatever Double reads is taken") {
            #expect(EditionDate.pdfDate(of: TestProject.wallPoster, environment: environment) == "D:20261101000000Z")
        } when: {
            Double(epoch) != nil
        }
    }
}
