import Design
import Diagnostics
import Testing

@Suite struct DrawingFaultTests {
    /// An element in the second line of its file, the code and column of its report, and the length of the place.
    @Test(arguments: [
        ("<circle r='1'/>", "colour", 2, 6), ("<path d='M1 2V3'/>", "colour", 2, 4),
        ("<g class='stroke-a'><rect width='1' height='1'/></g>", "colour", 22, 4),
        ("<circle class='fill-a' fill='#FFF' r='1'/>", "colour", 30, 4),
        ("<circle class='fill-a' stroke='url(#b)' r='1'/>", "colour", 32, 7),
        ("<circle class='fill-a big' r='1'/>", "colour", 23, 3), ("<g class='fill'/>", "colour", 11, 4),
        ("<g class='fill-'/>", "colour", 11, 5), ("<g class='stroke-a fill-b stroke-c'/>", "colour", 27, 8),
        ("<text>a</text>", "unsupported", 2, 4), ("<style/>", "unsupported", 2, 5),
        ("<image/>", "unsupported", 2, 5), ("<use href='#a'/>", "unsupported", 2, 3),
        ("<linearGradient><stop/></linearGradient>", "unsupported", 2, 14), ("<svg/>", "unsupported", 2, 3),
        ("<ellipse rx='1'/>", "unsupported", 2, 7), ("<title><g/></title>", "unsupported", 9, 1),
        ("<circle class='fill-a' r='1'><g/></circle>", "unsupported", 31, 1),
        ("<g transform='scale(2)'/>", "unsupported", 4, 9), ("<g opacity='.5'/>", "unsupported", 4, 7),
        ("<g style='fill:red'/>", "unsupported", 4, 5), ("<g viewBox='0 0 1 1'/>", "unsupported", 4, 7),
        ("<circle class='fill-a' r='1' width='2'/>", "unsupported", 30, 5),
        ("<title class='fill-a'>b</title>", "unsupported", 8, 5), ("<g>some words</g>", "unsupported", 4, 4),
        ("<circle class='fill-a' id='&amp;' r='1'/>", "unsupported", 28, 1),
        ("<![CDATA[a]]>", "unsupported", 1, 2), ("<?b c?>", "unsupported", 1, 2),
        ("<circle class='fill-a'/>", "syntax", 2, 6), ("<circle class='fill-a' r='-1'/>", "syntax", 27, 2),
        ("<circle class='fill-a' r='1px'/>", "syntax", 28, 1), ("<circle class='fill-a' r=''/>", "syntax", 27, 1),
        ("<circle class='fill-a' r='1e9'/>", "syntax", 27, 3), ("<rect class='fill-a' width='1'/>", "syntax", 2, 4),
        ("<polygon class='fill-a' points='1 2 3'/>", "syntax", 33, 5),
        ("<polygon class='fill-a' points='1,2,'/>", "syntax", 37, 1), ("<path class='fill-a'/>", "syntax", 2, 4),
        ("<g stroke-linecap='flat'/>", "syntax", 20, 4), ("<g stroke-linejoin='arcs'/>", "syntax", 21, 4),
        ("<g stroke-width='thin'/>", "syntax", 18, 1), ("<g stroke-dasharray='1 -1'/>", "syntax", 22, 4),
        ("<g stroke-dasharray='1e-9'/>", "syntax", 22, 4), ("<g></h>", "syntax", 4, 4),
        ("<g id='a' id='b'/>", "syntax", 11, 2), ("<g id=a/>", "syntax", 7, 1), ("<g id/>", "syntax", 6, 1),
        ("<g id='a'class=''/>", "syntax", 10, 1), ("<g id='a/>", "syntax", 4, 2), ("< g/>", "syntax", 2, 1),
        ("<title>&nbsp;</title>", "syntax", 8, 1), ("<title>a & b</title>", "syntax", 10, 1),
        ("<!-- a -- b -->", "syntax", 1, 4), ("</svg><g/>", "syntax", 8, 1), ("<title>\u{1B}</title>", "syntax", 8, 1),
    ])
    func `A fault is reported at its place`(elements: String, code: String, column: Int, length: Int) throws {
        let result = DrawingReadingResult(elements)
        #expect(result.drawing == nil)
        #expect(result.codes == [code])
        let report = try #require(result.diagnostics.first)
        #expect(report.location?.file == "test.svg")
        #expect(report.location?.line == 2)
        #expect(report.location?.column == column)
        #expect(report.location?.length == length)
        #expect(!report.message.hasSuffix("."))
        #expect(report.help?.hasSuffix(".") == true)
    }

    @Test(arguments: [
        ("L1 2", 0), ("1 2", 0), ("M1", 2), ("M1 2 3", 6), ("M1,2,", 5), ("M1 2,L3 4", 5), ("M1 2L3 4x", 8),
        ("M1 2A1 1 0 2 0 3 3", 11), ("M1 2z3 4", 5), ("M1 2 é", 5), ("M,1 2", 1), ("M1 2e", 4), ("M1 2C1 2 3 4", 12),
    ])
    func `A fault in path data is reported at its letter`(data: String, offset: Int) {
        let start = "<path class='fill-a' d='"
        let result = DrawingReadingResult("\(start)\(data)'/>")
        #expect(result.codes == ["syntax"])
        #expect(result.diagnostics.first?.location?.column == start.count + 1 + offset)
    }

    @Test(arguments: [
        ("", "syntax", 1), ("words", "syntax", 1), ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "syntax", 1),
        ("<svg viewBox='0 0 1 1'/>", "syntax", 1), ("<svg xmlns='http://www.w3.org/2000/svg'/>", "syntax", 1),
        ("<svg xmlns='http://www.w3.org/2000/svg'\nviewBox='0 0 0 1'/>", "syntax", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg'\nviewBox='0 0 1'/>", "syntax", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'\nwidth='1'/>", "unsupported", 2),
        ("\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg/>", "unsupported", 2), ("<!-- a", "syntax", 1),
        ("\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\n", "syntax", 2),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\n<g>\n</svg>", "syntax", 3),
    ])
    func `A file that is no drawing is reported`(text: String, code: String, line: Int) {
        let result = DrawingReadingResult(file: text)
        #expect(result.codes == [code])
        #expect(result.diagnostics.first?.location?.line == line)
    }

    @Test func `Every fault is told, and one fault only once`() {
        let result = DrawingReadingResult(
            "<g class='big'><circle r='1'/></g>\n<text x='1'>a<tspan>b</tspan></text>\n<circle r='1' a='' b=''/>")
        #expect(result.codes == ["colour", "unsupported", "unsupported", "unsupported", "colour"])
        #expect(result.diagnostics.map(\.location?.line) == [2, 3, 4, 4, 4])
    }
}
