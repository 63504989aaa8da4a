import Testing
import Translation

/// The table of corner cases and what each does here.
///
/// `CatalogueOracleTests` asks msgfmt about the same files.
@Suite struct CatalogueCornerCaseTests {
    @Test(arguments: CatalogueCornerCase.all)
    func `A corner case gives its reports and its messages`(corner: CatalogueCornerCase) {
        let result = CatalogueReadingResult(corner.bytes)
        #expect(result.codes == corner.reports)
        #expect(result.lines == corner.lines)
    }
}
