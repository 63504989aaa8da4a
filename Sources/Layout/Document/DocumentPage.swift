internal import Design
internal import Graphics
internal import Translation

/// Gathers what stands on one page of a document.
struct DocumentPage {
    private(set) var blocks: [PlacedBlock] = []
    private(set) var artwork: [PlacedArtwork] = []
    private var numbers: [Role: Int] = [:]
    /// The list that the next point belongs to, if the last piece was one.
    private var list: StructureStep?

    /// Puts a piece down, with its top left corner at a point.
    mutating func place(_ piece: MeasuredPiece, at place: Point, fonts: borrowing FontMap) {
        let box = Rectangle(x: place.x, y: place.y, width: piece.width, height: piece.height)
        switch piece.kind {
        case .paragraph(let paragraph, let role):
            list = nil
            add(paragraph, in: box, path: [next(role)], fonts: fonts)
        case .point(let paragraph, let isTicked): addPoint(paragraph, isTicked: isTicked, in: box, fonts: fonts)
        case .excerpt(let excerpt, let alternate):
            list = nil
            add(.excerpt(excerpt), box, path: [next(.figure)], alternate: alternate)
            artwork.append(.plate(box.grown(by: 1), Self.line(width: 0.5, colour: "label")))
        case .gap: break
        case .rule:
            list = nil
            add(.rule(colour: "light"), box.with(height: 1.5), path: [next(.artifact)])
        case .writingLines(let count):
            list = nil
            for number in 1...max(count, 1) {
                let line = Rectangle(
                    x: box.x, y: box.y + Double(number) * MeasuredPiece.lineStep - MeasuredPiece.hairline,
                    width: box.width, height: MeasuredPiece.hairline)
                add(.rule(colour: "label"), line, path: [next(.artifact)])
            }
        }
    }

    /// Puts down words that every page has.
    mutating func placeHead(_ paragraph: Paragraph, in box: Rectangle, fonts: borrowing FontMap) {
        add(paragraph, in: box, path: [next(.runningHead)], fonts: fonts)
    }

    private mutating func addPoint(
        _ paragraph: Paragraph, isTicked: Bool, in box: Rectangle, fonts: borrowing FontMap
    ) {
        let list = self.list ?? next(.list)
        self.list = list
        let item = next(.listItem)
        let isAtRight = paragraph.text.words.language.isRightToLeft
        let indent = MeasuredPiece.indent
        let words = Rectangle(
            x: box.x + (isAtRight ? 0 : indent), y: box.y, width: box.width - indent, height: box.height)
        let size = paragraph.size(at: Fit())
        // As tall as a capital letter, or a small dot in its middle.
        let side = isTicked ? size * 0.8 : size * 0.28
        let first = paragraph.broken(into: words.width, at: Fit()).baseline(0)
        let middle = box.y + first - size * 0.36
        let left = isAtRight ? box.right - side - 2 : box.x + (isTicked ? 1 : 3)
        let mark = Rectangle(x: left, y: middle - side / 2, width: side, height: side)
        artwork.append(
            .plate(
                mark,
                isTicked
                    ? Self.line(width: 0.8, colour: "text")
                    : PlacedArtwork.Look(corner: side / 2, fill: "text", stroke: nil, strokeWidth: 0)))
        add(paragraph, in: words, path: [list, item, StructureStep(.listBody, item.number)], fonts: fonts)
    }

    private static func line(width: Double, colour: String) -> PlacedArtwork.Look {
        PlacedArtwork.Look(corner: 1, fill: nil, stroke: colour, strokeWidth: width)
    }

    private mutating func add(
        _ paragraph: Paragraph, in box: Rectangle, path: [StructureStep], fonts: borrowing FontMap
    ) {
        let words = paragraph.text.words
        let piece = ArrangedBlock.Piece(
            paragraph: 0, broken: paragraph.broken(into: box.width, at: Fit()), x: 0, y: 0, measure: box.width)
        let setter = LineSetter(
            paragraph: paragraph, piece: piece, box: box, startsAtRight: words.language.isRightToLeft)
        add(.text(setter.placed(with: fonts)), box, path: path, words: words)
    }

    private mutating func add(
        _ content: PlacedBlock.Content, _ box: Rectangle, path: [StructureStep], words: Words? = nil,
        alternate: Words? = nil
    ) {
        blocks.append(
            PlacedBlock(
                frame: "document", path: path, language: (words ?? alternate)?.language.tag ?? "en", rectangle: box,
                content: content, alternateText: alternate?.plainText, origin: nil, link: nil))
    }

    private mutating func next(_ role: Role) -> StructureStep {
        numbers[role, default: 0] += 1
        return StructureStep(role, numbers[role] ?? 1)
    }
}

extension Rectangle {
    fileprivate func with(height: Double) -> Rectangle { Rectangle(x: x, y: y, width: width, height: height) }
}
