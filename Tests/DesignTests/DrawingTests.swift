import Design
import Diagnostics
import Testing

@Suite struct DrawingTests {
    @Test func `A drawing has a title, a box and its paths in order`() throws {
        let result = DrawingReadingResult(
            file: """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- A comment. -->
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-6, -6.5 222 309" id="a">
                  <title>Tom &amp; J&#233;r&#xF4;me<!-- here too --></title>
                  <line class="stroke-text" x1="1" y1="2" x2="3" y2="4"/>
                  <g><title>A part</title><rect class="fill-light" width="5" height="6"><title>!</title></rect></g>
                </svg>
                """)
        #expect(result.diagnostics == [])
        let drawing = try #require(result.drawing)
        #expect(drawing.title == "Tom & Jérôme")
        #expect(drawing.viewBox == Drawing.ViewBox(x: -6, y: -6.5, width: 222, height: 309))
        #expect(result.outlines == ["M1,2 L3,4", "M0,0 L5,0 L5,6 L0,6 Z"])
        #expect(drawing.paths.map(\.stroke) == ["text", nil])
        #expect(drawing.paths.map(\.fill) == [nil, "light"])
        #expect(drawing.roles.mapValues(\.line) == ["text": 5, "light": 6])
        #expect(drawing.roles["text"]?.column == 16)
    }

    @Test(arguments: [
        ("<line x1='1' x2='2' y1='3' y2='4.5'/>", "M1,3 L2,4.5"),
        ("<polyline points='1,2 3-4.5.5,6'/>", "M1,2 L3,-4.5 L0.5,6"),
        ("<polygon points=' 1 2, 3 4 , 5 6 '/>", "M1,2 L3,4 L5,6 Z"),
        ("<polygon points=' '/>", ""),
        ("<rect x='1' y='2' width='3' height='4'/>", "M1,2 L4,2 L4,6 L1,6 Z"),
        (
            "<rect width='10' height='4' rx='1'/>",
            "M1,0 L9,0 C9.55,0 10,0.45 10,1 L10,3 C10,3.55 9.55,4 9,4 L1,4 C0.45,4 0,3.55 0,3 L0,1 C0,0.45 0.45,0 1,0 Z"
        ),
        (
            "<rect width='10' height='4' ry='9' rx='1'/>",
            "M1,0 L9,0 C9.55,0 10,0.9 10,2 L10,2 C10,3.1 9.55,4 9,4 L1,4 C0.45,4 0,3.1 0,2 L0,2 C0,0.9 0.45,0 1,0 Z"
        ),
        ("<rect width='0' height='4'/>", ""),
        (
            "<circle cx='10' cy='20' r='1'/>",
            "M11,20 C11,20.55 10.55,21 10,21 C9.45,21 9,20.55 9,20 C9,19.45 9.45,19 10,19 C10.55,19 11,19.45 11,20 Z"
        ),
        ("<circle r='0'/>", ""),
    ])
    func `Each shape becomes a path`(element: String, outline: String) {
        let result = DrawingReadingResult("<g class='stroke-text' fill='none'>\(element)</g>")
        #expect(result.diagnostics == [])
        #expect(result.outlines == (outline.isEmpty ? [] : [outline]))
    }

    @Test(arguments: [
        ("", ""), ("M1 2", "M1,2"), ("m1 2 3 4", "M1,2 L4,6"), ("M1,2,3,4m1 1", "M1,2 L3,4 M4,5"),
        ("M1 2L3 4 5 6l1-1", "M1,2 L3,4 L5,6 L6,5"), ("M1 2H5 6h-1V9v+1", "M1,2 L5,2 L6,2 L5,2 L5,9 L5,10"),
        ("M1 2C1 2 3 4 5 6c1 1 2 2 3 3", "M1,2 C1,2 3,4 5,6 C6,7 7,8 8,9"),
        ("M0 0C0 0 1 2 3 3S6 5 7 7s1 1 2 0", "M0,0 C0,0 1,2 3,3 C5,4 6,5 7,7 C8,9 8,8 9,7"),
        ("M1 1S2 2 3 3", "M1,1 C1,1 2,2 3,3"), ("M0 0Q3 3 6 0", "M0,0 C2,2 4,2 6,0"),
        ("M0 0q3 3 6 0t6 0T18 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0 C14,2 16,2 18,0"),
        ("M0 0T3 3", "M0,0 C0,0 1,1 3,3"), ("M0 0Q3 3 6 0S9 9 9 0", "M0,0 C2,2 4,2 6,0 C6,0 9,9 9,0"),
        ("M1 1h2v2zl5 0", "M1,1 L3,1 L3,3 Z L6,1"), ("M1 1h2zm1 1h1Z", "M1,1 L3,1 Z M2,2 L3,2 Z"),
        ("M1e1-.5.5.5E0", "M10,-0.5 L0.5,0.5"), (" M 1\n2\tL 3 , 4 ", "M1,2 L3,4"),
    ])
    func `Path data is read as SVG's grammar has it`(data: String, outline: String) {
        let result = DrawingReadingResult("<path class='stroke-text' fill='none' d='\(data)'/>")
        #expect(result.diagnostics == [])
        #expect(result.outlines == (outline.isEmpty ? [] : [outline]))
    }

    @Test(arguments: [
        ("M1 0A1 1 0 0 1 0 1", "M1,0 C1,0.55 0.55,1 0,1"),
        ("M1 0A1 1 0 0 0 0 1", "M1,0 C0.45,0 0,0.45 0,1"),
        ("M1 0A1 1 0 11 0 1", "M1,0 C1.55,0 2,0.45 2,1 C2,1.55 1.55,2 1,2 C0.45,2 0,1.55 0,1"),
        ("M2 0a1-2 90 012 1", "M2,0 C3.1,0 4,0.45 4,1"),
        ("M0 0A1 1 0 0 1 4 0", "M0,0 C0,-1.1 0.9,-2 2,-2 C3.1,-2 4,-1.1 4,0"),
        ("M0 0a2 2 0 0 1 2 2 2 2 0 0 1 2 2", "M0,0 C1.1,0 2,0.9 2,2 C3.1,2 4,2.9 4,4"),
        ("M0 0A0 1 0 0 1 4 0", "M0,0 L4,0"), ("M0 0A1 1 0 0 1 0 0", "M0,0"),
        ("M0 0A1e-300 1e-300 0 0 1 4 0", "M0,0 C0,-1.1 0.9,-2 2,-2 C3.1,-2 4,-1.1 4,0"),
    ])
    func `Arcs become curves`(data: String, outline: String) {
        let result = DrawingReadingResult("<path class='stroke-text' fill='none' d='\(data)'/>")
        #expect(result.diagnostics == [])
        #expect(result.outlines == [outline])
    }

    @Test func `Paint is inherited, and what is nearer wins`() throws {
        let result = DrawingReadingResult(
            """
            <g class="stroke-text fill-light" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="bevel">
              <g fill="none" stroke-dasharray="3.4 1, 2"><circle r="1"/><circle class="fill-door-panel" r="1"/></g>
              <circle r="1" stroke-width="0"/>
              <circle r="1" stroke="none" stroke-dasharray="none" stroke-linecap="square" stroke-linejoin="miter"/>
              <circle r="1" fill="none" stroke="none"/>
            </g>
            <circle class="fill-text" fill="none" r="1"/>
            """)
        #expect(result.diagnostics == [])
        let paths = try #require(result.drawing).paths
        #expect(paths.map(\.fill) == [nil, "door-panel", "light", "light", "text"])
        #expect(paths.map(\.stroke) == ["text", "text", nil, nil, nil])
        #expect(paths.map(\.strokeWidth) == [2.6, 2.6, 0, 2.6, 1])
        #expect(paths.map(\.dash) == [[3.4, 1, 2], [3.4, 1, 2], [], [], []])
        #expect(paths.map(\.lineCap) == [.round, .round, .round, .square, .butt])
        #expect(paths.map(\.lineJoin) == [.bevel, .bevel, .bevel, .miter, .miter])
    }

    @Test func `Dashes of nothing but zeros are a solid line`() {
        let result = DrawingReadingResult("<line class='stroke-a' stroke-dasharray='0 0' x1='0' y1='0' x2='1' y2='1'/>")
        #expect(result.drawing?.paths.map(\.dash) == [[]])
    }
}
