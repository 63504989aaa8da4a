import Design
import Foundation
import Layout
import Production
import TestSupport
import Testing

/// Compares how we paint drawings with how librsvg does.
@Suite(.drawing) struct DrawingAgainstRsvgTests {
    @Test(
        .enabled(if: Tool.areInstalled("rsvg-convert"), "Needs rsvg-convert: install the package librsvg2-bin"),
        arguments: TestDrawing.files.map(\.name))
    func `Each drawing of the project looks as librsvg paints it`(name: String) async throws {
        try await compare(try TestDrawing.text(of: name))
    }

    @Test(
        .enabled(if: Tool.areInstalled("rsvg-convert"), "Needs rsvg-convert: install the package librsvg2-bin"),
        arguments: [
            // Winding, subpaths, smooth curves of both kinds.
            "<path class='fill-door' d='M4 4h40v40h-40zM10 10h12v12H10zM26 10v12h12V10z'/>",
            "<path class='stroke-text fill-light' d='M4 20C4 4 20 4 20 20S36 36 36 20t4 4 4-8q-4-12-20-12z'/>",
            // Arcs with all flags, turned, too small, continued.
            "<path class='stroke-wall' fill='none' d='M10 24A10 6 30 0 0 30 20M10 24A10 6 30 0 1 30 20'/>",
            "<path class='stroke-wall' fill='none' d='M14 24A12 8-30 1 0 30 20M14 24A12 8-30 1 1 30 20'/>",
            "<path class='stroke-wall fill-beam' d='M4 24a2 1 20 0 1 40 0A6 9 0 114 24'/>",
            // Caps and joins, the mitre's limit, dashes from where each shape starts.
            "<g class='stroke-door' fill='none' stroke-width='5'><path d='M6 6H42M8 14 40 16 8 20 40 30'/></g>",
            "<path class='stroke-door' fill='none' stroke-width='5' stroke-linecap='square' d='M8 8H40V40'/>",
            "<path class='stroke-door' fill='none' stroke-width='6' stroke-linejoin='bevel' d='M8 40 24 8 40 40Z'/>",
            "<path class='stroke-door' fill='none' stroke-width='6' stroke-linecap='round' d='M9 9zM24 24h0M40 40l0 0'/>",
            "<g class='stroke-text fill-light' stroke-dasharray='5 2 1'><circle cx='24' cy='24' r='18'/></g>",
            "<rect class='stroke-text fill-light' stroke-dasharray='5,2' x='4' y='8' width='40' height='30' rx='12'/>",
            "<rect class='stroke-text fill-light' x='4' y='8' width='40' height='30' rx='30' ry='4'/>",
            "<polygon class='stroke-text fill-strike' points='24,4 30,44 4,18 44,18 18,44'/>",
            "<polyline class='stroke-text fill-strike' points='4 4 44 10 10 44'/>",
            "<line class='stroke-text' stroke-width='3' stroke-dasharray='4' x1='4' y1='4' x2='44' y2='40'/>",
        ])
    func `Each kind of element looks as librsvg paints it`(element: String) async throws {
        try await compare("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>\(element)</svg>")
    }

    /// Edges may be smoothed a little otherwise, but in no more than half a per cent of the pixels.
    private func compare(_ text: String) async throws {
        let drawing = try TestDrawing.read(text)
        #expect(!drawing.paths.isEmpty)
        let theirs = try await picture(of: text, width: 480)
        // The program makes the picture taller by what is left of a pixel, without moving the drawing.
        let height = Double(theirs.width) * drawing.viewBox.height / drawing.viewBox.width
        let ours = try Picture(drawing, width: theirs.width, height: theirs.height, boxHeight: height)
        #expect(ours.share(differingFrom: theirs) <= 0.005)
    }

    /// What `rsvg-convert` makes of a drawing, with the palette as its style sheet.
    private func picture(of text: String, width: Int) async throws -> Picture {
        try await TestProject.withTemporaryFolder { folder in
            try text.write(to: folder.appending(path: "a.svg"), atomically: false, encoding: .utf8)
            try stylesheet.write(to: folder.appending(path: "a.css"), atomically: false, encoding: .utf8)
            let outcome = try Tool("rsvg-convert").run(
                ["--stylesheet", "a.css", "--width", "\(width)", "--background-color", "white", "a.svg"], in: folder)
            return try Picture(png: Array(outcome.output))
        }
    }

    /// The classes of our drawings in the palette's colours.
    private var stylesheet: String {
        TestProject.setting.palette.colours.map { role, colour in
            let rgb = "rgb(\(colour.red),\(colour.green),\(colour.blue))"
            return ".fill-\(role){fill:\(rgb)}.stroke-\(role){stroke:\(rgb)}"
        }.joined()
    }
}
