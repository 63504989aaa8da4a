import Design
import Testing

@Suite struct DrawingLimitsTests {
    private static let circle = "<circle class='fill-a' r='1'/>"

    @Test func `A file over the size limit is not read at all`() {
        let text = "<svg" + String(repeating: " ", count: 200_000)
        #expect(DrawingReadingResult(file: text).codes == ["too-large"])
    }

    @Test(arguments: [(2_000, []), (2_001, ["too-large"])])
    func `A drawing may have as many paths as the limit and no more`(count: Int, codes: [String]) {
        #expect(DrawingReadingResult(String(repeating: Self.circle, count: count)).codes == codes)
    }

    @Test(arguments: [(19_999, []), (20_000, ["too-large"])])
    func `A drawing may have as many segments as the limit and no more`(lines: Int, codes: [String]) {
        let path = "<path class='fill-a' d='M0 0\(String(repeating: "h1", count: lines))'/>"
        #expect(DrawingReadingResult(path).codes == codes)
    }

    @Test(arguments: [(14, []), (15, ["too-large"])])
    func `Elements may nest as deep as the limit and no deeper`(groups: Int, codes: [String]) {
        let (start, end) = (String(repeating: "<g>", count: groups), String(repeating: "</g>", count: groups))
        #expect(DrawingReadingResult(start + Self.circle + end).codes == codes)
    }

    @Test func `An element with attributes beyond number is refused`() {
        let attributes = (0...32).map { " a\($0)=''" }.joined()
        #expect(DrawingReadingResult("<g\(attributes)/>").codes == ["too-large"])
    }

    @Test func `Reports stop where nobody reads on`() {
        #expect(DrawingReadingResult(String(repeating: "<text/>", count: 1_000)).codes.count == 20)
    }

    /// Files that would cost minutes if reading went over them once for each thing in them.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "<g>", "<g/>", "<!---->", "<!--", "<title>&", "\n", "a ", "<g id='", "M0 0", "</g>", "<circle a='' ",
        ])
    func `A file of one thing over and over is read quickly`(unit: String) {
        let text = String(repeating: unit, count: 190_000 / unit.utf8.count)
        #expect(DrawingReadingResult(text).diagnostics.count <= 20)
        #expect(DrawingReadingResult("<path class='fill-a' d='\(text)'/>").diagnostics.count <= 20)
    }
}
