import Graphics
import TestSupport
import Testing

@testable import Production

@Suite struct IndexedPictureTests {
    /// A picture decoded by cairo, without the unused byte.
    private static func decoded(_ png: [UInt8]) throws -> (width: Int, height: Int, bytes: [UInt8]) {
        let picture = try RasterPicture(png: png)
        let surface = try ImageSurface(width: picture.width, height: picture.height)
        try surface.draw { context in
            context.draw(
                picture, in: Rectangle(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height)))
        }
        return (picture.width, picture.height, surface.pixels())
    }

    private static func pixels(_ width: Int, _ height: Int, _ colour: (Int) -> (UInt8, UInt8, UInt8)) -> Pixels {
        var bytes: [UInt8] = []
        for index in 0..<width * height {
            let (red, green, blue) = colour(index)
            bytes += [blue, green, red, 0]
        }
        return Pixels(width: width, height: height, bytes: bytes)
    }

    private static func colours(_ bytes: [UInt8]) -> [UInt8] {
        bytes.enumerated().filter { $0.offset % 4 != 3 }.map(\.element)
    }

    @Test(arguments: [(1, 1), (7, 3), (16, 16), (255, 2)])
    func `A picture of up to 256 colours is exactly itself`(width: Int, height: Int) throws {
        let pixels = Self.pixels(width, height) { (UInt8($0 % 256), UInt8($0 * 7 % 256 & 0xF0), 200) }
        let few = Self.pixels(width, height) { (UInt8($0 % 16 * 16), 5, UInt8($0 % 3)) }
        for picture in [pixels, few] where Set(Self.rows(picture)).count <= 256 {
            let found = try Self.decoded(IndexedPicture(picture).png)
            #expect(found.width == width && found.height == height)
            #expect(Self.colours(found.bytes) == Self.colours(picture.bytes))
        }
    }

    private static func rows(_ pixels: Pixels) -> [[UInt8]] {
        stride(from: 0, to: pixels.bytes.count, by: 4).map { Array(pixels.bytes[$0..<$0 + 3]) }
    }

    @Test func `Of more colours the common ones stay, and the others become their neighbours`() throws {
        // Half of it is one colour; the others are all different: more than the table holds, and close to each other.
        let pixels = Self.pixels(64, 64) {
            $0 % 2 == 0 ? (168, 69, 44) : (UInt8($0 / 16), UInt8($0 % 64), 128)
        }
        let found = Self.colours(try Self.decoded(IndexedPicture(pixels).png).bytes)
        let distances = zip(Self.colours(pixels.bytes), found).map { abs(Int($0) - Int($1)) }
        #expect(distances.indices.filter { $0 / 3 % 2 == 0 }.allSatisfy { distances[$0] == 0 })
        #expect(distances.max() ?? 0 <= 16)
        #expect(distances.contains { $0 > 0 })
    }

    @Test func `A sheet's picture is a third as large as cairo's and looks the same`() throws {
        let surface = try ImageSurface(width: 300, height: 300)
        try surface.draw { context in
            for number in 0..<60 {
                let line = [Point(Double(number) * 5, 0), Point(300 - Double(number) * 5, 300)]
                context.stroke(line, width: 1.3, with: RGBColour(red: 0.66, green: 0.27, blue: 0.17))
            }
        }
        let plain = try surface.png()
        let indexed = IndexedPicture(Pixels(width: 300, height: 300, bytes: surface.pixels())).png
        #expect(indexed.count * 2 < plain.count)
        let found = try Self.decoded(indexed)
        let differences = zip(Self.colours(found.bytes), Self.colours(surface.pixels())).map { abs(Int($0) - Int($1)) }
        #expect(differences.max() ?? 0 <= 16)
    }
}
