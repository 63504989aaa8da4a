import Graphics
import Layout
import Rendering
import TestSupport
import Testing

@Suite(.drawing) struct PictureGoldenTests {
    /// One language for each script and each kind of trouble.
    private static let sentinels = ["en", "vi", "uk", "ar", "ur", "hi", "bn", "ta", "my", "km", "zh-Hans", "am"]

    @Test(arguments: sentinels) func `The wall poster looks as it did when it was recorded`(tag: String) throws {
        let page = try SheetPage(tag)
        let difference = try PictureGolden.difference(of: page.png(width: 595), from: "wall-poster-\(tag)")
        #expect(difference == nil)
    }

    /// A template, a language, a page counted from 1, and how many pixels across are enough to see it.
    private static let others = [
        ("leaflet", "ar", 1, 595), ("leaflet", "ar", 2, 595), ("many-languages", "en", 1, 595),
        ("point-card", "en", 1, 595), ("point-card", "en", 2, 420), ("point-card-small", "en", 2, 420),
        ("access-card", "ar", 1, 420), ("access-card", "ar", 2, 420), ("screen", "km", 1, 480),
        ("handbill", "ur", 1, 420), ("handbill", "ur", 2, 420), ("bilingual-poster", "ar", 1, 420),
        ("window-notice", "my", 1, 420), ("sanctuary-notice", "ti", 1, 420), ("event-flyer", "fa", 1, 420),
        ("desk-guide", "en", 1, 420), ("social-square", "bn", 1, 360),
    ]

    @Test(arguments: others)
    func `A page of another template looks as it did when it was recorded`(
        name: String, tag: String, page: Int, width: Int
    ) throws {
        let edition = TestProject.sheet(TestProject.template(name), tag)
        let picture = try SheetPage(of: edition, page: page - 1).png(width: width)
        let difference = try PictureGolden.difference(of: picture, from: "\(name)-\(tag)-\(page)")
        #expect(difference == nil)
    }

    @Test func `No picture is left of a page that is no longer compared`() throws {
        let names = Self.sentinels.map { "wall-poster-\($0)" } + Self.others.map { "\($0.0)-\($0.1)-\($0.2)" }
        #expect(try Golden.leftOver(in: "pictures", beside: names.map { "pictures/\($0).png" }) == [])
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
