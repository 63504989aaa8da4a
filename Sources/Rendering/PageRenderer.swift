internal import Design
package import Graphics
package import Layout

/// Draws a page that is settled in every detail.
package struct PageRenderer {
    let layout: PageLayout
    let cabinet: DrawingCabinet

    /// The line around areas that are not filled, in points: 0.3 mm, the thinnest that prints well everywhere.
    private static let outline = 0.85

    package init(_ layout: PageLayout, from cabinet: DrawingCabinet) {
        self.layout = layout
        self.cabinet = cabinet
    }

    /// A PDF with real text, larger than the trim by `PageLayout.margin` on every side.
    ///
    /// Each of the layout's leaves is one marked sequence, in the same order; `Prepress` makes sheets of it, and gives
    /// the sequences their meaning.
    package func pdf(with fonts: borrowing FontMap) throws(GraphicsError) -> [UInt8] {
        let margin = layout.margin
        let surface = try PDFSurface(
            width: layout.width + 2 * margin, height: layout.height + 2 * margin, title: layout.title)
        try surface.page { (context) throws(GraphicsError) in
            context.translate(x: margin, y: margin)
            try context.tagged("Document") { () throws(GraphicsError) in
                for leaf in layout.leaves {
                    try context.tagged("Span") { () throws(GraphicsError) in try draw(leaf, on: context, with: fonts) }
                }
            }
        }
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
            for leaf in layout.leaves where leaf != .marks { try draw(leaf, on: context, with: fonts) }
        }
        return try surface.png()
    }

    private func draw(
        _ leaf: PageLeaf, on context: borrowing DrawingContext, with fonts: borrowing FontMap
    ) throws(GraphicsError) {
        switch leaf {
        case .artwork:
            // What lies beyond the bleed would run into the marks.
            context.clipped(to: layout.bleedBox) { for piece in layout.artwork { draw(piece, on: context) } }
        case .block(let index): try draw(layout.blocks[index], on: context, with: fonts)
        case .marks: drawMarks(on: context)
        }
    }

    private func draw(_ piece: PlacedArtwork, on context: borrowing DrawingContext) {
        switch piece {
        case .drawing(let file, let box, let isMirrored, let inkSaver):
            let name = cabinet.savesInk ? inkSaver ?? file : file
            cabinet.drawing(named: name)?.draw(in: box, isMirrored: isMirrored, on: context)
        // An area in the colour of the paper would only hide lines.
        case .polygon(let corners, let fill):
            if !cabinet.savesInk { context.fill(corners, with: cabinet.colour(fill)) }
        case .plate(let box, let look): draw(look, in: box, on: context)
        case .cuts(let lines):
            for line in lines {
                context.stroke(line, width: PrinterMarks.thickness, with: cabinet.colour("text"))
            }
        case .clipped(let pieces, let box):
            context.clipped(to: box) { for piece in pieces { draw(piece, on: context) } }
        }
    }

    /// A plate keeps its outline where ink is saved, and gets one if it had only a colour.
    private func draw(_ look: PlacedArtwork.Look, in box: Rectangle, on context: borrowing DrawingContext) {
        if let fill = look.fill, !cabinet.savesInk {
            context.roundedRectangle(box, radius: look.corner, fill: cabinet.colour(fill))
        }
        // Where ink is saved, the wall is white: all lines are black.
        guard let stroke = cabinet.savesInk ? "text" : look.stroke else { return }
        let width = look.stroke == nil ? Self.outline : look.strokeWidth
        context.strokeRoundedRectangle(box, radius: look.corner, width: width, with: cabinet.colour(stroke))
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
        guard let logo = cabinet.illustrations.logo else { return }
        let ground = cabinet.colour("paper")
        context.roundedRectangle(slot, radius: slot.height * 0.08, fill: ground)
        try logo.draw(in: LogoSlot(plate: slot), ground: ground, on: context)
    }

    private func drawMarks(on context: borrowing DrawingContext) {
        let marks = PrinterMarks(for: layout)
        let (width, colour) = (PrinterMarks.thickness, RGBColour.registration)
        for line in marks.lines { context.stroke(line, width: width, with: colour) }
        for line in marks.folds { context.stroke(line, width: width, dash: [3, 2], with: colour) }
        for target in marks.targets {
            context.strokeCircle(around: target, radius: marks.targetRadius, width: width, with: colour)
            for line in marks.cross(at: target) { context.stroke(line, width: width, with: colour) }
        }
    }
}

extension PageLayout {
    /// The part of the page that is printed, before it is trimmed.
    fileprivate var bleedBox: Rectangle {
        Rectangle(x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed)
    }
}
