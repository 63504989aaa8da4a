import Testing

/// Tries the comparison that the goldens rest on.
@Suite struct PictureTests {
    /// A white picture with some pixels less bright by `amount` in one channel.
    private static func picture(
        _ pixels: some Sequence<Int> = [], by amount: UInt8 = 255, channel: Int = 1, width: Int = 160, height: Int = 160
    ) -> Picture {
        var bytes = [UInt8](repeating: 255, count: width * height * 4)
        for pixel in pixels { bytes[pixel * 4 + channel] -= amount }
        return Picture(width: width, height: height, bytes: bytes)
    }

    /// The pixels of one row of a tile, so many of them.
    private static func inTile(_ count: Int) -> [Int] { (0..<count).map { 32 * 160 + 48 + $0 } }

    @Test(arguments: [(5, false), (6, true)])
    func `Two per cent of a tile may differ and no more`(count: Int, differs: Bool) {
        #expect((Self.picture(Self.inTile(count)).difference(from: Self.picture()) != nil) == differs)
    }

    @Test(arguments: [(8, false), (9, true)], 0...2)
    func `A channel may differ by 8 and no more`(step: (amount: UInt8, differs: Bool), channel: Int) {
        let other = Self.picture(Self.inTile(16), by: step.amount, channel: channel)
        #expect((other.difference(from: Self.picture()) != nil) == step.differs)
    }

    @Test func `The unused byte of a pixel does not count`() {
        #expect(Self.picture(0..<160 * 160, channel: 3).difference(from: Self.picture()) == nil)
    }

    @Test(arguments: [(5, false), (6, true)])
    func `Two in ten thousand of the page may differ, however they are spread`(count: Int, differs: Bool) {
        // One pixel in each of several tiles: 25,600 pixels allow five.
        let spread = (0..<count).map { $0 * 16 }
        #expect((Self.picture(spread).difference(from: Self.picture()) != nil) == differs)
    }

    @Test func `A reason names the tile`() {
        let difference = Self.picture(Self.inTile(16)).difference(from: Self.picture())
        #expect(difference?.reason == "16 of 256 pixels differ in the tile at x 48, y 32")
        #expect(difference?.pixels == Self.inTile(16))
    }

    @Test func `Pictures of other sizes differ`() {
        let difference = Self.picture(width: 100).difference(from: Self.picture())
        #expect(difference?.reason == "100 × 160 pixels instead of 160 × 160")
    }

    @Test func `A picture of differences is as large as the picture and shows them in red`() throws {
        let picture = Self.picture(Self.inTile(16), by: 200)
        let marked = try Picture(png: picture.marked(Self.inTile(16)))
        #expect((marked.width, marked.height) == (160, 160))
        #expect(marked.bytes[Self.inTile(1)[0] * 4..<Self.inTile(1)[0] * 4 + 3] == [0, 0, 255])
        #expect(marked.bytes[0..<3] == [255, 255, 255])
    }
}
