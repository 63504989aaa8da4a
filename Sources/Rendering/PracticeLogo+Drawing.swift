internal import Graphics
internal import Layout

extension PracticeLogo {
    /// Draws it as large as its slot allows, in the middle.
    func draw(in slot: LogoSlot, ground: RGBColour, on context: borrowing DrawingContext) throws(GraphicsError) {
        let source = try LogoSource(bytes)
        let box = slot.box(forRatio: source.aspectRatio)
        switch self {
        case .vector: try source.draw(in: box, on: context)
        case .picture: context.draw(try source.picture(for: box, ground: ground), in: box)
        }
    }

    private var bytes: [UInt8] {
        switch self {
        case .vector(let bytes), .picture(let bytes): bytes
        }
    }
}

/// A logo's file of any kind, parsed.
enum LogoSource: ~Copyable {
    case drawing(VectorDrawing)
    case picture(RasterPicture)

    init(_ bytes: [UInt8]) throws(GraphicsError) {
        self =
            RasterPicture.claims(bytes)
            ? .picture(try RasterPicture(bytes)) : .drawing(try VectorDrawing(svg: bytes))
    }

    /// Width by height.
    var aspectRatio: Double {
        switch self {
        case .drawing(let drawing): drawing.aspectRatio
        case .picture(let picture): Double(picture.width) / Double(picture.height)
        }
    }

    /// How many pixels across there are.
    private var mostPixels: Double {
        switch self {
        case .drawing: .infinity
        case .picture(let picture): Double(picture.width)
        }
    }

    /// A picture of it without transparency, with as many pixels as a box is worth.
    func picture(for box: Rectangle, ground: RGBColour) throws(GraphicsError) -> ImageSurface {
        let width = max(1, min(box.width / 72 * Double(PictureResolution.most), mostPixels).rounded())
        let room = Rectangle(
            x: 0, y: 0, width: width, height: max(1, (width * box.height / box.width).rounded()))
        let surface = try ImageSurface(width: Int(room.width), height: Int(room.height))
        try surface.draw { (canvas) throws(GraphicsError) in
            canvas.fill([room], with: ground)
            try draw(in: room, on: canvas)
        }
        return surface
    }

    /// Draws it as it is, and nothing of what lies beside its own page.
    func draw(in box: Rectangle, on context: borrowing DrawingContext) throws(GraphicsError) {
        switch self {
        case .drawing(let drawing):
            try context.clipped(to: box) { () throws(GraphicsError) in try context.draw(drawing, in: box) }
        case .picture(let picture): context.draw(picture, in: box)
        }
    }
}
