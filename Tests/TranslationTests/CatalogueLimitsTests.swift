import Diagnostics
import Testing
import Translation

@Suite struct CatalogueLimitsTests {
    @Test func `A file over the size limit is not read at all`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: CatalogueLimits.bytes + 1)
        let result = CatalogueReadingResult(bytes)
        #expect(result.codes == ["too-large"])
        #expect(result.catalogue.messages.isEmpty)
    }

    @Test func `Reading stops after the last message of the limit`() {
        let count = CatalogueLimits.messages + 5
        let text = (0..<count).map { "msgid \"\($0)\"\nmsgstr \"\"\n" }.joined()
        let result = CatalogueReadingResult(catalogueHeader() + text)
        #expect(result.codes == ["too-large"])
        #expect(result.catalogue.messages.count == CatalogueLimits.messages)
    }

    @Test func `As many messages as the limit are read`() {
        let text = (0..<CatalogueLimits.messages).map { "msgid \"\($0)\"\nmsgstr \"\"\n" }.joined()
        #expect(CatalogueReadingResult(catalogueHeader() + text).codes == [])
    }

    @Test(arguments: [(0, []), (1, ["too-large"])])
    func `A text may have as many bytes as the limit and no more`(excess: Int, codes: [String]) {
        let half = String(repeating: "é", count: CatalogueLimits.textBytes / 4)
        let extra = String(repeating: "x", count: excess)
        let text = "msgid \"a\"\nmsgstr \"\(half)\"\n\"\(half)\(extra)\"\n\"more\"\nmsgid \"b\"\nmsgstr \"c\""
        let result = CatalogueReadingResult(catalogueHeader() + text.replacing("\"more\"", with: "\"\""))
        #expect(result.codes == codes)
        #expect(result.catalogue.messages.count == 2)
    }

    @Test(arguments: [(0, []), (1, ["too-large"])])
    func `A message may have as many references as the limit and no more`(excess: Int, codes: [String]) {
        let lines = String(repeating: "#: a:1 b:2\n", count: CatalogueLimits.references / 2)
        let extra = String(repeating: "#: c\n", count: excess)
        let result = CatalogueReadingResult(catalogueHeader() + lines + extra + "msgid \"a\"\nmsgstr \"b\"")
        #expect(result.codes == codes)
        #expect(result.catalogue.messages.first?.references.count == CatalogueLimits.references)
    }

    @Test func `Reading stops after the last error of the limit`() {
        let result = CatalogueReadingResult(String(repeating: "?\n", count: 200_000))
        #expect(result.errorCodes.count == CatalogueLimits.errors)
        #expect(result.codes.last == "too-many-errors")
        #expect(result.diagnostics.last?.location?.line == CatalogueLimits.errors)
    }

    @Test func `Warnings are told up to the limit and reading goes on`() {
        let text = "msgid \"a\"\nmsgstr \"\(String(repeating: "\\r", count: 1_000))\"\nmsgid \"b\"\nmsgstr \"c\""
        let result = CatalogueReadingResult(catalogueHeader() + text)
        #expect(result.codes.count == CatalogueLimits.errors)
        #expect(result.lines == ["a = ", "b = c"])
    }

    @Test func `A report quotes what was written no further than a line of the screen`() throws {
        let name = String(repeating: "x", count: 5_000)
        let report = try #require(CatalogueReadingResult(name).diagnostics.first)
        #expect(report.message.unicodeScalars.count < 100)
        #expect(report.location?.excerpt == nil)
    }

    /// Files that would cost hours or gigabytes if reading went over a line once for each thing in it.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "#~", "#~#|", "\"\" ", "\"a\"", "msgid \"\" msgstr \"\" ", "msgid \"a\" ", "\\x4", "#,", "[", "\u{A0}",
            "\0x",
            "msgstr[", "<", "\"\\r\" ", "#\n", "\n", "(",
        ])
    func `A file of one thing over and over is read quickly`(unit: String) {
        let size = 300_000
        let result = CatalogueReadingResult("msgid \"" + String(repeating: unit, count: size / unit.utf8.count))
        #expect(result.diagnostics.count <= 2 * CatalogueLimits.errors + 2)
    }
}
