import Design
import Graphics
import Layout
import Rendering
import TestSupport
import Testing
import Translation

@Suite(.drawing) struct PageRendererTests {
    /// Green, and green beside the drawing's own page.
    private static let rectangle = TestLogo.svg(
        "<rect x='-200' width='300' height='50' fill='#0a0'/><rect y='70' width='300' height='900' fill='#0a0'/>")

    private static func practice(logo: String?) -> Practice {
        var practice = TestProject.practice
        practice.logo = logo
        return practice
    }

    /// How many pixels of a picture are of the green that no sheet has.
    private static func green(in png: [UInt8]) throws -> Int {
        let picture = try Picture(png: png)
        return (0..<picture.width * picture.height).count {
            picture.bytes[$0 * 4] < 0x10 && picture.bytes[$0 * 4 + 1] > 0xA0 && picture.bytes[$0 * 4 + 2] < 0x10
        }
    }

    @Test(arguments: [PracticeLogo.vector(rectangle), .picture(rectangle)])
    func `A logo stands in its slot with its proportions kept, and nothing of it elsewhere`(
        logo: PracticeLogo
    ) throws {
        let page = try SheetPage("en", practice: Self.practice(logo: "logo.svg"), logo: logo)
        let slot = try #require(page.layout.blocks.first { $0.content == .logo("logo.svg") }).rectangle
        #expect(
            page.layout.blocks.first { $0.content == .logo("logo.svg") }?.alternateText == "Logo of Elm Lane Surgery")
        let pixels = try Self.green(in: page.png(width: 595))
        // Two wide and one high, as large as the clear space allows.
        let height = LogoSlot(plate: slot).room.height
        #expect(abs(Double(pixels) - height * height * 2) < height * 4)
    }

    @Test func `Without a logo there is none of it`() throws {
        #expect(try Self.green(in: SheetPage("en", logo: .vector(Self.rectangle)).png(width: 595)) == 0)
    }

    /// Reported when the template is read; the preview still shows the rest.
    @Test func `A drawing that is not there is left out`() throws {
        let layout = try TestProject.layout("en")
        let cabinet = DrawingCabinet(Illustrations(palette: TestProject.setting.palette, drawings: [:]))
        let bytes = try PageRenderer(layout, from: cabinet).pdf(with: try TestProject.fontMap())
        #expect(bytes.starts(with: Array("%PDF".utf8)))
    }
}
