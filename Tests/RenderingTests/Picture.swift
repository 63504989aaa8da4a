import Graphics

/// A decoded picture, four bytes a pixel: blue, green, red and one unused.
struct Picture {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    init(width: Int, height: Int, bytes: [UInt8]) {
        (self.width, self.height, self.bytes) = (width, height, bytes)
    }

    /// Decodes a PNG file on white ground.
    init(png: [UInt8]) throws(GraphicsError) {
        let picture = try RasterPicture(png: png)
        let surface = try ImageSurface(width: picture.width, height: picture.height)
        let page = Rectangle(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        try surface.draw { context in
            context.fill([page], with: .white)
            context.draw(picture, in: page)
        }
        self.init(width: picture.width, height: picture.height, bytes: surface.pixels())
    }

    /// Whether two pixels differ so that anybody could see it: by more than 8 in any channel.
    private func differs(from other: Picture, at pixel: Int) -> Bool {
        (pixel * 4..<pixel * 4 + 3).contains { abs(Int(bytes[$0]) - Int(other.bytes[$0])) > 8 }
    }

    /// Compares two pictures tile by tile; nothing if they count as equal.
    ///
    /// A tile finds a lost mark that the page as a whole would forgive.
    func difference(from other: Picture) -> Difference? {
        guard width == other.width, height == other.height else {
            return Difference(reason: "\(width) × \(height) pixels instead of \(other.width) × \(other.height)")
        }
        guard bytes != other.bytes else { return nil }
        let pixels = (0..<width * height).filter { differs(from: other, at: $0) }
        let tile = 16
        let columns = (width + tile - 1) / tile
        let counts = pixels.reduce(into: [Int: Int]()) { counts, pixel in
            counts[pixel / width / tile * columns + pixel % width / tile, default: 0] += 1
        }
        let worst = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        if let worst, worst.value * 100 > 2 * tile * tile {
            let place = "x \(worst.key % columns * tile), y \(worst.key / columns * tile)"
            return Difference(reason: "\(worst.value) of 256 pixels differ in the tile at \(place)", pixels: pixels)
        }
        guard pixels.count * 10_000 > 2 * width * height else { return nil }
        return Difference(reason: "\(pixels.count) of \(width * height) pixels differ", pixels: pixels)
    }

    /// Where two pictures differ, and why that is too much.
    struct Difference {
        let reason: String
        var pixels: [Int] = []
    }

    /// The picture, pale, with some pixels in red.
    func marked(_ pixels: [Int]) throws(GraphicsError) -> [UInt8] {
        let surface = try ImageSurface(width: width, height: height)
        let red = RGBColour(red: 1, green: 0, blue: 0)
        try surface.draw { context in
            context.fill([Rectangle(x: 0, y: 0, width: Double(width), height: Double(height))], with: .white)
            for pixel in 0..<width * height {
                let shade = 0.7 + 0.3 * Double(bytes[pixel * 4 + 1]) / 255
                guard shade < 0.999 else { continue }
                context.fill([square(pixel)], with: RGBColour(red: shade, green: shade, blue: shade))
            }
            context.fill(pixels.map(square), with: red)
        }
        return try surface.png()
    }

    private func square(_ pixel: Int) -> Rectangle {
        Rectangle(x: Double(pixel % width), y: Double(pixel / width), width: 1, height: 1)
    }
}
