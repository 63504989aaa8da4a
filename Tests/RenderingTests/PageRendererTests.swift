import Design
import Graphics
import Layout
import Rendering
import TestSupport
import Testing
import Translation

@Suite(.drawing) struct PageRendererTests {
    private static let rectangle = Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5" fill="#0a0"/></svg>
        """.utf8)

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

    @Test func `A logo stands in its slot with its proportions kept`() throws {
        let page = try SheetPage("en", practice: Self.practice(logo: "logo.svg"), logo: Self.rectangle)
        let slot = try #require(page.layout.blocks.first { $0.content == .logo("logo.svg") }).rectangle
        #expect(
            page.layout.blocks.first { $0.content == .logo("logo.svg") }?.alternateText == "Logo of Elm Lane Surgery")
        let pixels = try Self.green(in: page.png(width: 595))
        // Two wide and one high, within a margin of a tenth of the slot's height.
        let height = slot.height * 0.8
        #expect(abs(Double(pixels) - height * height * 2) < height * 4)
    }

    @Test func `Without a logo there is none of it`() throws {
        #expect(try Self.green(in: SheetPage("en", logo: Self.rectangle).png(width: 595)) == 0)
    }

    /// Reported when the template is read; the preview still shows the rest.
    @Test func `A drawing that is not there is left out`() throws {
        let layout = try TestProject.layout("en")
        let cabinet = DrawingCabinet(Illustrations(palette: TestProject.setting.palette, drawings: [:]))
        let bytes = try PageRenderer(layout, from: cabinet).pdf(with: try TestProject.fontMap())
        #expect(bytes.starts(with: Array("%PDF".utf8)))
    }
}
