internal import Design
package import Graphics
package import Layout

/// Draws a page that is settled in every detail.
package struct PageRenderer {
    let layout: PageLayout
    let cabinet: DrawingCabinet

    package init(_ layout: PageLayout, from cabinet: DrawingCabinet) {
        self.layout = layout
        self.cabinet = cabinet
    }

    /// A PDF with real text, painted in logical order inside structure tags.
    package func pdf(with fonts: borrowing FontMap) throws(GraphicsError) -> [UInt8] {
        let surface = try PDFSurface(width: layout.width, height: layout.height, title: layout.title)
        try surface.page { (context) throws(GraphicsError) in try draw(on: context, with: fonts) }
        return try surface.finish()
    }

    /// A PNG of so many pixels across.
    package func png(width: Int, with fonts: borrowing FontMap) throws(GraphicsError) -> [UInt8] {
        let factor = Double(width) / layout.width
        let surface = try ImageSurface(width: width, height: Int((layout.height * factor).rounded()))
        try surface.draw { (context) throws(GraphicsError) in
            context.fill(
                [Rectangle(x: 0, y: 0, width: Double(width), height: layout.height * factor + 1)], with: .white)
            context.scale(by: factor)
            try draw(on: context, with: fonts)
        }
        return try surface.png()
    }

    private func draw(on context: borrowing DrawingContext, with fonts: borrowing FontMap) throws(GraphicsError) {
        for piece in layout.artwork { draw(piece, on: context) }
        var structure = OpenStructure()
        structure.open("Document", on: context)
        for block in layout.blocks {
            structure.move(to: block.path, on: context)
            try draw(block, on: context, with: fonts)
        }
        structure.closeAll(on: context)
    }

    private func draw(_ piece: PlacedArtwork, on context: borrowing DrawingContext) {
        switch piece {
        case .drawing(let file, let box, let isMirrored):
            cabinet.drawing(named: file)?.draw(in: box, isMirrored: isMirrored, on: context)
        case .polygon(let corners, let fill): context.fill(corners, with: cabinet.colour(fill))
        }
    }

    private func draw(
        _ block: PlacedBlock, on context: borrowing DrawingContext, with fonts: borrowing FontMap
    ) throws(GraphicsError) {
        switch block.content {
        case .text(let text):
            let shaped = ShapedText(text.spec, with: fonts)
            context.show(shaped, at: text.lines.map(\.origin), with: cabinet.colour(text.colour))
        case .pictogram(let name, let isMirrored):
            cabinet.drawing(named: name)?.draw(in: block.rectangle, isMirrored: isMirrored, on: context)
        case .rule(let colour): context.fill([block.rectangle], with: cabinet.colour(colour))
        case .code(let code):
            let plate = block.rectangle
            context.roundedRectangle(plate, radius: plate.width * 0.06, fill: cabinet.colour("paper"))
            context.fill(code.rectangles(in: plate), with: cabinet.colour("text"))
        case .logo: try drawLogo(in: block.rectangle, on: context)
        }
    }

    /// The practice's logo, as large as its slot allows, on a white plate.
    private func drawLogo(in slot: Rectangle, on context: borrowing DrawingContext) throws(GraphicsError) {
        guard let bytes = cabinet.illustrations.logo else { return }
        context.roundedRectangle(slot, radius: slot.height * 0.08, fill: cabinet.colour("paper"))
        let margin = slot.height * 0.1
        if RasterPicture.size(ofPNG: bytes) != nil {
            let picture = try RasterPicture(png: bytes)
            context.draw(picture, in: slot.fitting(Double(picture.width) / Double(picture.height), margin: margin))
        } else {
            let drawing = try VectorDrawing(svg: bytes)
            try context.draw(drawing, in: slot.fitting(drawing.aspectRatio, margin: margin))
        }
    }
}

extension Rectangle {
    /// The largest rectangle of a ratio of width to height inside this one, in the middle.
    fileprivate func fitting(_ ratio: Double, margin: Double) -> Rectangle {
        let (roomX, roomY) = (width - 2 * margin, height - 2 * margin)
        let (w, h) = roomX / roomY > ratio ? (roomY * ratio, roomY) : (roomX, roomX / ratio)
        return Rectangle(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
    }
}
