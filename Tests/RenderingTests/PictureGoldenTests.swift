import Graphics
import Layout
import Rendering
import TestSupport
import Testing

@Suite(.drawing) struct PictureGoldenTests {
    /// One language for each script and each kind of trouble.
    private static let sentinels = ["en", "vi", "uk", "ar", "ur", "hi", "bn", "ta", "my", "km", "zh-Hans", "am"]

    @Test(arguments: sentinels) func `A sheet looks as it did when it was recorded`(tag: String) throws {
        let page = try SheetPage(tag)
        let difference = try PictureGolden.difference(of: page.png(width: 595), from: "wall-poster-\(tag)")
        #expect(difference == nil)
    }

    @Test func `Drawn twice a picture has the same pixels`() throws {
        let pictures = try (1...2).map { _ in try Picture(png: SheetPage("ur").png(width: 300)).bytes }
        #expect(pictures[0] == pictures[1])
    }

    @Test(arguments: [100, 595, 1000])
    func `A picture is as wide as was asked and in the paper's proportions`(width: Int) throws {
        let picture = try Picture(png: SheetPage("en").png(width: width))
        #expect(picture.width == width)
        #expect(abs(Double(picture.height) - Double(width) * 297 / 210) <= 0.5)
    }

    @Test func `A picture covers its whole page`() throws {
        let picture = try Picture(png: SheetPage("en").png(width: 300))
        // The wall is dark to the upper corners.
        for corner in [0, 299] {
            #expect(picture.bytes[corner * 4..<corner * 4 + 3].allSatisfy { $0 < 0x60 })
        }
    }

    @Test(arguments: [("ar", "en"), ("ur", "hi")])
    func `The door is at the side where reading begins`(rightToLeft: String, leftToRight: String) throws {
        // A row across the door and the room, at half the height.
        func row(_ tag: String) throws -> [UInt8] {
            let picture = try Picture(png: SheetPage(tag).png(width: 210))
            return (0..<210).map { picture.bytes[(75 * 210 + $0) * 4 + 1] }
        }
        let (right, left) = (try row(rightToLeft), try row(leftToRight))
        #expect(right[20] > 0xC0 && left[189] > 0xC0)
        #expect(right[189] < 0x60 && left[20] < 0x60)
    }
}
