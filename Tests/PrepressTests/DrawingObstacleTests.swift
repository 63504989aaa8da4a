import Graphics
import Layout
import Prepress
import Rendering
import TestSupport
import Testing

/// Which drawings can stand on a sheet as they are.
@Suite(.drawing) struct DrawingObstacleTests {
    /// The content of a drawing, and what keeps it from being paths in plain colours.
    struct Drawing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let obstacle: DrawingObstacle?
        let content: String

        init(_ description: String, _ obstacle: DrawingObstacle?, _ content: String) {
            (testDescription, self.obstacle, self.content) = (description, obstacle, content)
        }
    }

    private static let area = "width='100' height='50' fill='#c33'"
    private static let stops = "<stop stop-color='#c33'/><stop offset='1' stop-color='#33c'/>"

    private static let drawings = [
        Drawing("an area", nil, "<rect \(area)/>"),
        Drawing("lines", nil, "<path d='M1 1L9 9' stroke='#36c' stroke-dasharray='1 2' fill='none'/>"),
        Drawing("an area with a line", nil, "<circle cx='9' cy='9' r='5' fill='#fff' stroke='#000'/>"),
        Drawing(
            "a clipped area", nil, "<clipPath id='c'><circle r='20'/></clipPath><rect \(area) clip-path='url(#c)'/>"),
        Drawing("a symbol", nil, "<symbol id='s'><rect \(area)/></symbol><use href='#s'/><use href='#s' x='9'/>"),
        Drawing("a marker", nil, "<marker id='m'><circle r='2'/></marker><path d='M0 0L9 9' marker-end='url(#m)'/>"),
        Drawing("a gradient of one colour", nil, gradient("<stop stop-color='#c33'/>")),
        Drawing("a turned and slanted area", nil, "<rect \(area) transform='rotate(20) skewX(9)'/>"),
        Drawing("nothing", nil, ""),
        Drawing("words", .letters, "<text y='20'>Elm</text>"),
        Drawing("a link", .links, "<a xlink:href='https://elm.example'><rect \(area)/></a>"),
        Drawing(
            "a filter", .pictures,
            "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>"
                + "<rect \(area) filter='url(#f)'/>"),
        Drawing("a picture", .pictures, "<image width='9' height='9' href='data:image/png;base64,\(png)'/>"),
        Drawing("a thin area", .transparency, "<rect \(area) fill-opacity='0.5'/>"),
        Drawing("a thin line", .transparency, "<path d='M1 1L9 9' stroke='#36c' stroke-opacity='0.9'/>"),
        Drawing("a thin group", .transparency, "<g opacity='0.5'><rect \(area)/></g>"),
        Drawing("a colour with alpha", .transparency, "<rect \(area) style='fill:rgba(9,9,9,0.5)'/>"),
        Drawing("blending", .transparency, "<rect \(area) style='mix-blend-mode:multiply'/>"),
        Drawing("an isolated group", .transparency, "<g style='isolation:isolate'><rect \(area)/></g>"),
        Drawing("a gradient", .gradients, gradient(stops)),
        Drawing("a round gradient", .gradients, gradient(stops, "radialGradient")),
        Drawing(
            "a pattern", .gradients,
            "<pattern id='p' width='5' height='5' patternUnits='userSpaceOnUse'>"
                + "<rect width='3' height='3'/></pattern><rect width='100' height='50' fill='url(#p)'/>"),
        Drawing("too many parts", .manyParts, String(repeating: "<path d='M1 1C2 3 4 5 6 7'/>", count: 20_000)),
    ]

    /// One black pixel.
    private static let png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNgYGAAAAAEAAHI6uv5AAAAAElFTkSuQmCC"

    private static func gradient(_ stops: String, _ kind: String = "linearGradient") -> String {
        "<\(kind) id='g'>\(stops)</\(kind)><rect width='100' height='50' fill='url(#g)'/>"
    }

    @Test(arguments: drawings) func `A drawing is told by what comes of it`(drawing: Drawing) throws {
        let trial = try LogoTrial(TestLogo.svg(drawing.content), in: TestProject.setting.palette)
        guard case .drawing(let pdf, _) = trial.form else {
            Issue.record("not a drawing")
            return
        }
        #expect(try DrawingObstacle.first(in: pdf) == drawing.obstacle)
    }

    /// Masks are pictures or transparent, as librsvg has it.
    @Test func `A mask is an obstacle`() throws {
        let svg = TestLogo.svg("<mask id='m'><circle r='20' fill='#fff'/></mask><rect \(Self.area) mask='url(#m)'/>")
        guard case .drawing(let pdf, _) = try LogoTrial(svg, in: TestProject.setting.palette).form else {
            Issue.record("not a drawing")
            return
        }
        #expect(try DrawingObstacle.first(in: pdf) != nil)
    }

    @Test func `Every obstacle has a drawing`() {
        #expect(Set(Self.drawings.compactMap(\.obstacle)) == Set(DrawingObstacle.allCases))
    }

    @Test func `What is no PDF cannot be told`() {
        #expect(throws: PrepressError.self) { try DrawingObstacle.first(in: Array("%PDF-1.5".utf8)) }
    }
}
