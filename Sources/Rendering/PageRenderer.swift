internal import Design
package import Graphics
package import Layout

/// Draws a page that is settled in every detail.
package struct PageRenderer {
    let layout: PageLayout
    let cabinet: DrawingCabinet
    /// The same in pale, for parts of other pages that stand back.
    let pale: DrawingCabinet?

    /// The line around areas that are not filled, in points: 0.3 mm, the thinnest that prints well everywhere.
    private static let outline = 0.85

    package init(_ layout: PageLayout, from cabinet: DrawingCabinet, pale: DrawingCabinet? = nil) {
        self.layout = layout
        self.cabinet = cabinet
        self.pale = pale
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
        let page = Rectangle(x: 0, y: 0, width: layout.width, height: layout.height)
        return try surface(of: page, width: width, with: fonts).png()
    }

    /// The pixels of a part of the page, so many across (`ImageSurface.pixels`).
    package func pixels(
        of area: Rectangle, width: Int, with fonts: borrowing FontMap
    ) throws(GraphicsError) -> Pixels {
        let surface = try surface(of: area, width: width, with: fonts)
        return Pixels(width: surface.width, height: surface.height, bytes: surface.pixels())
    }

    private func surface(
        of area: Rectangle, width: Int, with fonts: borrowing FontMap
    ) throws(GraphicsError) -> ImageSurface {
        let factor = Double(width) / area.width
        let surface = try ImageSurface(width: width, height: Int((area.height * factor).rounded()))
        try surface.draw { (context) throws(GraphicsError) in
            context.fill(
                [Rectangle(x: 0, y: 0, width: Double(width), height: area.height * factor + 1)], with: .white)
            context.scale(by: factor)
            context.translate(x: -area.x, y: -area.y)
            for leaf in layout.leaves where leaf != .marks { try draw(leaf, on: context, with: fonts) }
        }
        return surface
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
        case .excerpt(let excerpt): try draw(excerpt, in: block.rectangle, on: context, with: fonts)
        }
    }

    /// The practice's logo, as large as its slot allows, on a white plate.
    private func drawLogo(in slot: Rectangle, on context: borrowing DrawingContext) throws(GraphicsError) {
        guard let logo = cabinet.illustrations.logo else { return }
        let ground = cabinet.colour("paper")
        context.roundedRectangle(slot, radius: slot.height * 0.08, fill: ground)
        try logo.draw(in: LogoSlot(plate: slot), ground: ground, on: context)
    }

    /// The excerpt as large as its box, with what is not marked in pale.
    private func draw(
        _ excerpt: Excerpt, in box: Rectangle, on context: borrowing DrawingContext, with fonts: borrowing FontMap
    ) throws(GraphicsError) {
        let (page, area) = (excerpt.page, excerpt.area)
        let renderer = PageRenderer(page, from: cabinet)
        let scale = box.width / area.width
        try context.clipped(to: box) { () throws(GraphicsError) in
            try context.scaled(by: scale, from: Point(area.x, area.y), to: Point(box.x, box.y)) {
                (context) throws(GraphicsError) in
                let back = PageRenderer(page, from: excerpt.marked.isEmpty ? cabinet : pale ?? cabinet)
                try back.drawAll(in: area, on: context, with: fonts)
                for marked in excerpt.marked {
                    try context.clipped(to: marked) { () throws(GraphicsError) in
                        try renderer.drawAll(in: marked, on: context, with: fonts)
                    }
                    // A light edge on both sides keeps the line apart from any ground.
                    let radius = Self.outlineRadius / scale
                    for (width, role) in [(Self.outlineEdge, "paper"), (Self.outlineWidth, "door")] {
                        context.strokeRoundedRectangle(
                            marked, radius: radius, width: width / scale, with: cabinet.colour(role))
                    }
                }
            }
        }
    }

    private static let (outlineRadius, outlineWidth, outlineEdge) = (2.0, 1.2, 2.4)

    /// Everything that is seen in a part of the page.
    private func drawAll(
        in area: Rectangle, on context: borrowing DrawingContext, with fonts: borrowing FontMap
    ) throws(GraphicsError) {
        context.fill([area], with: cabinet.colour("paper"))
        try draw(.artwork, on: context, with: fonts)
        for (index, block) in layout.blocks.enumerated() where block.reaches(area) {
            try draw(.block(index), on: context, with: fonts)
        }
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

extension PlacedBlock {
    /// Whether any of it is seen in a part of the page; letters may reach over their box.
    fileprivate func reaches(_ area: Rectangle) -> Bool {
        var reach = rectangle
        if case .text(let text) = content { for ink in text.lines.compactMap(\.ink) { reach = reach.union(ink) } }
        let common = reach.intersection(area)
        return common.width > 0 && common.height > 0
    }
}

extension PageLayout {
    /// The part of the page that is printed, before it is trimmed.
    fileprivate var bleedBox: Rectangle {
        Rectangle(x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed)
    }
}
