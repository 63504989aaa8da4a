import Design
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

@Suite(.drawing) struct LogoSlotTests {
    /// A plate in millimetres.
    private static let slot = LogoSlot(plate: Rectangle(x: 162, y: 11.5, width: 34, height: 12))

    private func near(_ left: Rectangle, _ right: Rectangle) -> Bool {
        left.contains(right, tolerance: 1e-9) && right.contains(left, tolerance: 1e-9)
    }

    @Test func `Clear space is a quarter of the largest logo's height, on and around the plate`() {
        let (slot, room) = (Self.slot, Self.slot.room)
        #expect(near(room, Rectangle(x: 163.2, y: 12.7, width: 31.6, height: 9.6)))
        #expect(abs(slot.clearSpace * 2 - room.height / 4) < 1e-9)
        #expect(near(slot.guarded, Rectangle(x: 160.8, y: 10.3, width: 36.4, height: 14.4)))
    }

    @Test(arguments: [0.001, 0.5, 1, 31.6 / 9.6, 10, 1000])
    func `A logo is as large as there is room, in the middle, with its proportions kept`(ratio: Double) {
        let (room, box) = (Self.slot.room, Self.slot.box(forRatio: ratio))
        #expect(abs(box.width / box.height - ratio) < ratio * 1e-9)
        #expect(room.contains(box, tolerance: 1e-9))
        #expect(abs(box.width - room.width) < 1e-9 || abs(box.height - room.height) < 1e-9)
        #expect(abs(box.x + box.width / 2 - 179) < 1e-9)
        #expect(abs(box.y + box.height / 2 - 17.5) < 1e-9)
    }

    @Test(arguments: ["A5", "A4", "A3"], ["en", "ar"])
    func `A template's slots are as large as those on its sheets`(paper: String, tag: String) throws {
        var practice = TestProject.practice
        practice.logo = "logo.svg"
        let layout = try TestProject.layout(tag, paper: paper, practice: practice)
        let blocks = layout.blocks.filter { $0.content == .logo("logo.svg") }
        let slots = LogoSlot.all(in: TestProject.wallPoster, on: try #require(Paper.named(paper)))
        #expect(slots.count == 1 && blocks.count == 1)
        for (slot, block) in zip(slots, blocks) {
            #expect(abs(slot.plate.width - block.rectangle.width) < 1e-6)
            #expect(abs(slot.plate.height - block.rectangle.height) < 1e-6)
        }
    }

    @Test(arguments: [(149.49, true, false), (149.5, false, true), (299.49, false, true), (299.5, false, false)])
    func `Fewer than 150 pixels an inch are coarse and fewer than 300 are soft`(
        pixels: Double, isCoarse: Bool, isSoft: Bool
    ) {
        let resolution = PictureResolution(pixels)
        #expect(resolution.isCoarse == isCoarse && resolution.isSoft == isSoft)
    }
}
