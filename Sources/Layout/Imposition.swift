internal import Design
internal import Graphics

extension PageLayout {
    /// Several of this page on one larger sheet, with marks where it is cut.
    ///
    /// The grid stands in the middle of the paper, so that front and back meet whichever edge the sheet is turned over;
    /// backs are put down from the other side, for turning over the long edge. A screen reader says the first copy only.
    func imposed(by imposition: Imposition, isBack: Bool) -> PageLayout {
        let grid = ImpositionGrid(imposition, card: self)
        var artwork: [PlacedArtwork] = []
        var frames: [PlacedFrame] = []
        var blocks: [PlacedBlock] = []
        for number in 0..<imposition.columns * imposition.rows {
            let place = grid.place(of: number, isBack: isBack)
            artwork.append(
                .clipped(
                    self.artwork.map { $0.moved(x: place.x, y: place.y) },
                    grid.clip(of: place, bleed: bleed)))
            frames += self.frames.map { $0.copied(x: place.x, y: place.y) }
            blocks += self.blocks.map { $0.copied(number, x: place.x, y: place.y) }
        }
        artwork.append(.cuts(grid.cutMarks))
        return PageLayout(
            name: name, title: title, language: language, isRightToLeft: isRightToLeft, isDraft: isDraft,
            width: grid.width, height: grid.height, bleed: bleed, folds: [], artwork: artwork, frames: frames,
            blocks: blocks)
    }
}

/// Where small sheets stand on a large one, in points.
private struct ImpositionGrid {
    let width, height: Double
    private let columns, rows: Int
    private let card: (width: Double, height: Double)
    private let left, top: Double

    init(_ imposition: Imposition, card: PageLayout) {
        width = imposition.paper.width * 72 / 25.4
        height = imposition.paper.height * 72 / 25.4
        (columns, rows) = (imposition.columns, imposition.rows)
        self.card = (card.width, card.height)
        left = (width - Double(columns) * card.width) / 2
        top = (height - Double(rows) * card.height) / 2
    }

    private var right: Double { left + Double(columns) * card.width }
    private var bottom: Double { top + Double(rows) * card.height }

    func place(of number: Int, isBack: Bool) -> Rectangle {
        let column = isBack ? columns - 1 - number % columns : number % columns
        return Rectangle(
            x: left + Double(column) * card.width, y: top + Double(number / columns) * card.height,
            width: card.width, height: card.height)
    }

    /// Neighbours meet at the cut; only the outermost sheets bleed.
    func clip(of place: Rectangle, bleed: Double) -> Rectangle {
        func edge(_ place: Double, _ outermost: Double, _ bleed: Double) -> Double {
            abs(place - outermost) < 0.01 ? place + bleed : place
        }
        let (x, y) = (edge(place.x, left, -bleed), edge(place.y, top, -bleed))
        let (end, foot) = (edge(place.right, right, bleed), edge(place.bottom, bottom, bleed))
        return Rectangle(x: x, y: y, width: end - x, height: foot - y)
    }

    /// Lines in the margin that point at every cut, 1 mm beyond the bleed and 5 mm long.
    var cutMarks: [[Point]] {
        let unit = 72 / 25.4
        let (near, far) = (4 * unit, 9 * unit)
        var marks: [[Point]] = []
        for column in 0...columns {
            let x = left + Double(column) * card.width
            marks.append([Point(x, top - far), Point(x, top - near)])
            marks.append([Point(x, bottom + near), Point(x, bottom + far)])
        }
        for row in 0...rows {
            let y = top + Double(row) * card.height
            marks.append([Point(left - far, y), Point(left - near, y)])
            marks.append([Point(right + near, y), Point(right + far, y)])
        }
        return marks
    }
}

extension PlacedArtwork {
    fileprivate func moved(x: Double, y: Double) -> PlacedArtwork {
        func moved(_ point: Point) -> Point { Point(point.x + x, point.y + y) }
        switch self {
        case .drawing(let file, let box, let isMirrored, let inkSaver):
            return .drawing(file, box.moved(x: x, y: y), isMirrored: isMirrored, inkSaver: inkSaver)
        case .polygon(let corners, let fill): return .polygon(corners.map(moved), fill: fill)
        case .plate(let box, let look): return .plate(box.moved(x: x, y: y), look)
        case .cuts(let lines): return .cuts(lines.map { $0.map(moved) })
        case .clipped(let pieces, let box):
            return .clipped(pieces.map { $0.moved(x: x, y: y) }, box.moved(x: x, y: y))
        }
    }
}

extension PlacedFrame {
    fileprivate func copied(x: Double, y: Double) -> PlacedFrame {
        PlacedFrame(
            name: name, rectangle: rectangle.moved(x: x, y: y),
            grounds: grounds, scale: scale, dials: dials, excess: excess)
    }
}

extension PlacedBlock {
    /// The first copy is read; the others say the same and are decoration.
    fileprivate func copied(_ number: Int, x: Double, y: Double) -> PlacedBlock {
        PlacedBlock(
            frame: frame, path: number == 0 ? path : [StructureStep(.artifact, path.last?.number ?? 1)],
            language: language,
            rectangle: rectangle.moved(x: x, y: y), content: content.moved(x: x, y: y),
            alternateText: number == 0 ? alternateText : nil, origin: origin, link: number == 0 ? link : nil)
    }
}

extension PlacedBlock.Content {
    fileprivate func moved(x: Double, y: Double) -> PlacedBlock.Content {
        guard case .text(let text) = self else { return self }
        return .text(
            PlacedText(
                spec: text.spec, colour: text.colour, lines: text.lines.map { $0.moved(x: x, y: y) },
                plainText: text.plainText, isExempt: text.isExempt, problems: text.problems))
    }
}

extension PlacedLine {
    fileprivate func moved(x: Double, y: Double) -> PlacedLine {
        PlacedLine(
            text: text, origin: Point(origin.x + x, origin.y + y), width: width, ink: ink?.moved(x: x, y: y), runs: runs
        )
    }
}
