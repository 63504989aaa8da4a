internal import Design
internal import Graphics
internal import Translation

/// Puts the arranged blocks of one frame on the page.
struct BlockPlacer {
    let frame: Frame
    let rectangle: Rectangle
    /// Whether words and pictures of this frame start at its right edge.
    let isRightToLeft: Bool
    let edition: Edition

    func blocks(
        of block: FlowBlock, _ placed: ArrangedFlow.Placed, unit: Double, numbers: inout [Role: Int],
        fonts: borrowing FontMap
    ) -> [PlacedBlock] {
        switch block.kind {
        case .text(let paragraph, let role):
            guard let piece = placed.content.pieces.first else { return [] }
            return [text(paragraph, piece, at: placed.y, path: [numbers.next(role)], fonts: fonts)]
        case .line(let parts, let opposite):
            let paragraphs = parts + opposite
            var result: [PlacedBlock] = []
            for piece in placed.content.pieces {
                let path = [numbers.next(.paragraph)]
                result.append(text(paragraphs[piece.paragraph], piece, at: placed.y, path: path, fonts: fonts))
            }
            return result
        case .list(_, let entries): return list(entries, placed, numbers: &numbers, fonts: fonts)
        case .gap: return []
        case .rule(_, let colour):
            let box = self.box(x: 0, y: placed.y, width: rectangle.width, height: placed.content.height)
            return [self.block(.rule(colour: colour), box, path: [numbers.next(.artifact)])]
        case .code(let content, let alternate): return code(content, alternate, placed, numbers: &numbers)
        case .logo(let file, let alternate):
            return [figure(.logo(file), placed, alternate: alternate, numbers: &numbers)]
        }
    }

    /// A box that starts so far from the frame's start edge.
    private func box(x: Double, y: Double, width: Double, height: Double) -> Rectangle {
        let left = isRightToLeft ? rectangle.right - x - width : rectangle.x + x
        return Rectangle(x: left, y: y, width: width, height: height)
    }

    private func block(
        _ content: PlacedBlock.Content, _ box: Rectangle, path: [StructureStep], words: Words? = nil,
        alternate: Words? = nil
    ) -> PlacedBlock {
        PlacedBlock(
            frame: frame.name, path: path, language: (words ?? alternate)?.language.tag ?? edition.language.tag,
            rectangle: box, content: content, alternateText: alternate?.plainText,
            origin: (words ?? alternate)?.origin, link: (words ?? alternate)?.link)
    }

    private func figure(
        _ content: PlacedBlock.Content, _ placed: ArrangedFlow.Placed, alternate: Words, numbers: inout [Role: Int]
    ) -> PlacedBlock {
        let box = self.box(x: 0, y: placed.y, width: rectangle.width, height: placed.content.height)
        return block(content, box, path: [numbers.next(.figure)], alternate: alternate)
    }

    private func code(
        _ content: String, _ alternate: Words, _ placed: ArrangedFlow.Placed, numbers: inout [Role: Int]
    ) -> [PlacedBlock] {
        // A practice's website is at most 120 characters long, which always fits a QR code.
        guard let code = try? QRCode(content) else { return [] }
        var linked = alternate
        linked.link = content
        return [figure(.code(code), placed, alternate: linked, numbers: &numbers)]
    }

    private func list(
        _ entries: [FlowBlock.Entry], _ placed: ArrangedFlow.Placed,
        numbers: inout [Role: Int], fonts: borrowing FontMap
    ) -> [PlacedBlock] {
        let list = numbers.next(.list)
        var result: [PlacedBlock] = []
        for (picture, piece) in zip(placed.content.pictures, placed.content.pieces) {
            let item = numbers.next(.listItem)
            let (name, alternate) = (entries[picture.entry].pictogram, entries[picture.entry].alternate)
            let isMirrored = isRightToLeft && edition.setting.pictograms.pictograms[name]?.isMirrored == true
            let box = self.box(x: picture.x, y: placed.y + picture.y, width: picture.side, height: picture.side)
            result.append(
                block(
                    .pictogram(name, isMirrored: isMirrored), box,
                    path: [list, item] + steps(of: alternate, label: item.number, numbers: &numbers),
                    alternate: alternate))
            result.append(
                text(
                    entries[piece.paragraph].words, piece, at: placed.y,
                    path: [list, item, StructureStep(.listBody, item.number)], fonts: fonts))
        }
        return result
    }

    /// A pictogram that says something of its own is the entry's label; another one only helps the eye.
    private func steps(of alternate: Words?, label: Int, numbers: inout [Role: Int]) -> [StructureStep] {
        alternate == nil
            ? [numbers.next(.artifact)] : [StructureStep(.label, label), numbers.next(.figure)]
    }

    private func text(
        _ paragraph: Paragraph, _ piece: ArrangedBlock.Piece, at y: Double, path: [StructureStep],
        fonts: borrowing FontMap
    ) -> PlacedBlock {
        let box = self.box(x: piece.x, y: y + piece.y, width: piece.measure, height: piece.broken.height)
        let setter = LineSetter(paragraph: paragraph, piece: piece, box: box, startsAtRight: isRightToLeft)
        return block(.text(setter.placed(with: fonts)), box, path: path, words: paragraph.text.words)
    }
}

extension [Role: Int] {
    /// The next step of a kind, counted from 1.
    fileprivate mutating func next(_ role: Role) -> StructureStep {
        self[role, default: 0] += 1
        return StructureStep(role, self[role] ?? 1)
    }
}
