import Diagnostics
import Exchange
import TestSupport
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: TestProject.tags)
    func `What goes out and comes back changes no byte, and fills an emptied catalogue`(tag: String) throws {
        let trip = try ExchangeTrip(tag)
        let emptied = try trip.emptied()
        let words = try trip.words(of: trip.catalogue)
        #expect(try trip.words(of: emptied) != words)
        let table = BilingualTable(try trip.read(trip.catalogue), in: trip.language)
        var filled: [UInt8]?
        for format in ExchangeFormat.allCases {
            var reports: [Diagnostic] = []
            let file = try #require(
                table.exported(as: format, catalogue: trip.catalogue, reporting: &reports))
            #expect(reports == [], "\(format)")
            let same = trip.imported(file)
            #expect(same.problems == [], "\(format)")
            #expect(same.result?.changes == [], "\(format)")
            #expect(same.result?.bytes == trip.catalogue, "\(format)")
            let (result, problems) = trip.imported(file, into: emptied)
            #expect(problems == [], "\(format)")
            // Every format fills it alike, so that one of them is read again.
            filled = filled ?? result?.bytes
            #expect(result?.bytes == filled, "\(format)")
        }
        #expect(try filled.map(trip.words) == words)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func `Equal catalogues are equal files`(format: ExchangeFormat) throws {
        let trip = try ExchangeTrip("ur")
        #expect(try trip.exported(as: format) == trip.exported(as: format))
    }
}
