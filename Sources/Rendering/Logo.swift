internal import Graphics

/// A practice's logo, SVG or PNG.
///
/// It comes from anywhere and may hold gradients, masks and filters, which print shops' programs trip over: what goes
/// onto the page is a picture of it without transparency.
struct Logo {
    /// Pixels an inch: what offset presses can show of sharp edges.
    private static let finest = 600.0

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Draws it as large as a slot allows, in the middle.
    func draw(
        in slot: Rectangle, margin: Double, ground: RGBColour, on context: borrowing DrawingContext
    ) throws(GraphicsError) {
        if RasterPicture.size(ofPNG: bytes) != nil {
            let picture = try RasterPicture(png: bytes)
            let box = slot.fitting(Double(picture.width) / Double(picture.height), margin: margin)
            let width = min(Double(picture.width), box.width / 72 * Self.finest)
            try draw(in: box, width: width, ground, on: context) { (canvas, room) in
                canvas.draw(picture, in: room)
            }
        } else {
            let drawing = try VectorDrawing(svg: bytes)
            let box = slot.fitting(drawing.aspectRatio, margin: margin)
            try draw(in: box, width: box.width / 72 * Self.finest, ground, on: context) {
                (canvas, room) throws(GraphicsError) in try canvas.draw(drawing, in: room)
            }
        }
    }

    /// Draws so many pixels across a box.
    private func draw(
        in box: Rectangle, width: Double, _ ground: RGBColour, on context: borrowing DrawingContext,
        _ body: (borrowing DrawingContext, Rectangle) throws(GraphicsError) -> Void
    ) throws(GraphicsError) {
        let size = (width: max(1, width.rounded()), height: max(1, (width * box.height / box.width).rounded()))
        let room = Rectangle(x: 0, y: 0, width: size.width, height: size.height)
        let picture = try ImageSurface(width: Int(size.width), height: Int(size.height))
        try picture.draw { (canvas) throws(GraphicsError) in
            canvas.fill([room], with: ground)
            try body(canvas, room)
        }
        context.draw(picture, in: box)
    }
}

extension Rectangle {
    /// The largest rectangle of a ratio of width to height inside this one, in the middle.
    func fitting(_ ratio: Double, margin: Double) -> Rectangle {
        let (roomX, roomY) = (width - 2 * margin, height - 2 * margin)
        let (w, h) = roomX / roomY > ratio ? (roomY * ratio, roomY) : (roomX, roomX / ratio)
        return Rectangle(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
    }
}
