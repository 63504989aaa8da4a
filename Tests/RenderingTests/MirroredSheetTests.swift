import Graphics
import Rendering
import TestSupport
import Testing

@testable import Layout

/// What the layout says about turning round is what is drawn.
@Suite(.drawing) struct MirroredSheetTests {
    /// A page of 40 by 40 millimetres with one pictogram in the middle.
    private func picture(of name: String, isMirrored: Bool) throws -> Picture {
        let side = 40 * 72 / 25.4
        let block = PlacedBlock(
            frame: "room", path: [StructureStep(.label, 1)], language: "ar",
            rectangle: Rectangle(x: side / 4, y: side / 4, width: side / 2, height: side / 2),
            content: .pictogram(name, isMirrored: isMirrored), alternateText: nil, origin: nil, link: nil)
        let page = PageLayout(
            name: "one-pictogram", title: "", language: "ar", isRightToLeft: true, isDraft: true, width: side,
            height: side, bleed: 0, folds: [], artwork: [], frames: [], blocks: [block])
        let renderer = PageRenderer(page, from: DrawingCabinet(TestProject.illustrations))
        return try Picture(png: renderer.png(width: 400, with: TestProject.fontMap()))
    }

    @Test(arguments: ["interpreter", "phone", "scan"])
    func `A pictogram that turns round is drawn as its own mirror image`(name: String) throws {
        let plain = try picture(of: name, isMirrored: false)
        let mirrored = try picture(of: name, isMirrored: true)
        #expect(mirrored.share(differingFrom: plain.turned) <= 0.005)
        #expect(mirrored.share(differingFrom: plain) > 0.01)
    }
}
