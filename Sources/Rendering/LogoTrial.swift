package import Design
package import Graphics
internal import Layout

/// A logo drawn once, before any sheet is made with it.
///
/// Some of what is wrong with a drawing comes to light only then: elements that use elements that use elements, without
/// end.
package struct LogoTrial: Sendable {
    package let form: Form
    /// How much it differs from its plate where it does most (WCAG 2.1), from 1 to 21.
    package let contrast: Double

    package enum Form: Sendable {
        /// An SVG file, as cairo writes it alone, and whether words in it are set in a font.
        case drawing(pdf: [UInt8], setsWords: Bool)
        case picture(width: Int, height: Int)
    }

    /// The slot of the art direction, in points.
    private static let slot = LogoSlot(plate: Rectangle(x: 0, y: 0, width: 96.4, height: 34))

    /// Throws why a file's bytes cannot be drawn.
    package init(_ bytes: [UInt8], in palette: Palette) throws(GraphicsError) {
        let source = try LogoSource(bytes)
        let box = Self.slot.box(forRatio: source.aspectRatio)
        let plate = try Self.plate(with: source, in: box, ground: palette.colour("paper"))
        contrast = Self.contrast(of: plate, with: palette["paper"]?.luminance)
        switch source {
        case .drawing:
            form = .drawing(pdf: try Self.pdf(of: source, in: box), setsWords: VectorDrawing.setsWords(bytes))
        case .picture(let picture): form = .picture(width: picture.width, height: picture.height)
        }
    }

    /// The whole plate as a press shows it: what is too thin for that is not seen.
    private static func plate(
        with source: borrowing LogoSource, in box: Rectangle, ground: RGBColour
    ) throws(GraphicsError) -> ImageSurface {
        let scale = Double(PictureResolution.most) / 72
        let room = slot.plate.scaled(by: scale)
        let surface = try ImageSurface(width: Int(room.width), height: Int(room.height))
        try surface.draw { (canvas) throws(GraphicsError) in
            canvas.fill([room], with: ground)
            try source.draw(in: box.scaled(by: scale), on: canvas)
        }
        return surface
    }

    private static func pdf(of source: borrowing LogoSource, in box: Rectangle) throws(GraphicsError) -> [UInt8] {
        let surface = try PDFSurface(width: slot.plate.width, height: slot.plate.height, title: "")
        try surface.page { (context) throws(GraphicsError) in try source.draw(in: box, on: context) }
        return try surface.finish()
    }

    private static func contrast(of picture: borrowing ImageSurface, with ground: Luminance?) -> Double {
        guard let ground else { return 21 }
        let bytes = picture.pixels()
        var brightness: Set<Luminance> = []
        for place in stride(from: 0, to: bytes.count - 3, by: 4) {
            brightness.insert(
                Luminance(red: Int(bytes[place + 2]), green: Int(bytes[place + 1]), blue: Int(bytes[place])))
        }
        return brightness.map { $0.contrast(with: ground) }.max() ?? 1
    }
}
