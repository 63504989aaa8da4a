internal import Design
internal import Graphics
internal import Translation

/// Puts the arranged blocks of one frame on the page.
struct BlockPlacer {
    let frame: Frame
    let rectangle: Rectangle
    /// Whether words and pictures of this frame start at its right edge.
    let isRightToLeft: Bool
    /// The language of the frame's words.
    let language: Language
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
        case .pictograms(let names, _, _):
            return placed.content.pictures.map { picture in
                pictogram(names[picture.entry], picture, placed, path: [numbers.next(.artifact)])
            }
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
        alternate: Words? = nil, spokenIn spoken: Language? = nil
    ) -> PlacedBlock {
        PlacedBlock(
            frame: frame.name, path: path, language: (spoken ?? (words ?? alternate)?.language ?? language).tag,
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
        for (index, entry) in entries.enumerated() {
            let path = [list, numbers.next(.listItem)]
            for picture in placed.content.pictures where picture.entry == index {
                result.append(pictogram(entry, picture, placed, in: path, numbers: &numbers))
            }
            let pieces = placed.content.pieces.filter { $0.paragraph == index }
            let isDivided = pieces.count { $0.part != .number } > 1
            for piece in pieces {
                guard let paragraph = entry.paragraph(piece.part) else { continue }
                let steps = self.steps(of: piece.part, isDivided: isDivided, item: path[1].number, numbers: &numbers)
                result.append(
                    text(
                        paragraph, piece, at: placed.y, path: path + steps, spokenIn: entry.language(of: piece.part),
                        fonts: fonts))
            }
        }
        return result
    }

    /// Words of an entry are its body; where there are several pieces, each is a paragraph of it.
    private func steps(
        of part: ArrangedBlock.Part, isDivided: Bool, item: Int, numbers: inout [Role: Int]
    ) -> [StructureStep] {
        if part == .number { return [StructureStep(.label, item)] }
        let body = StructureStep(.listBody, item)
        return isDivided ? [body, numbers.next(.paragraph)] : [body]
    }

    private func pictogram(
        _ entry: FlowBlock.Entry, _ picture: ArrangedBlock.Picture, _ placed: ArrangedFlow.Placed,
        in path: [StructureStep], numbers: inout [Role: Int]
    ) -> PlacedBlock {
        guard case .pictogram(let name, let alternate) = entry.marker else {
            preconditionFailure("only pictograms are arranged as pictures")
        }
        // A pictogram that says something of its own is the entry's label; another one only helps the eye.
        let steps =
            alternate == nil
            ? [numbers.next(.artifact)] : [StructureStep(.label, path[1].number), numbers.next(.figure)]
        return pictogram(name, picture, placed, path: path + steps, alternate: alternate)
    }

    private func pictogram(
        _ name: String, _ picture: ArrangedBlock.Picture, _ placed: ArrangedFlow.Placed, path: [StructureStep],
        alternate: Words? = nil
    ) -> PlacedBlock {
        let isMirrored = isRightToLeft && edition.setting.pictograms.pictograms[name]?.isMirrored == true
        let box = self.box(x: picture.x, y: placed.y + picture.y, width: picture.side, height: picture.side)
        return block(.pictogram(name, isMirrored: isMirrored), box, path: path, alternate: alternate)
    }

    private func text(
        _ paragraph: Paragraph, _ piece: ArrangedBlock.Piece, at y: Double, path: [StructureStep],
        spokenIn spoken: Language? = nil, fonts: borrowing FontMap
    ) -> PlacedBlock {
        let box = self.box(x: piece.x, y: y + piece.y, width: piece.measure, height: piece.broken.height)
        let words = paragraph.text.words
        let setter = LineSetter(
            paragraph: paragraph, piece: piece, box: box,
            startsAtRight: words.keepsOwnSide ? words.language.isRightToLeft : isRightToLeft)
        return block(.text(setter.placed(with: fonts)), box, path: path, words: words, spokenIn: spoken)
    }
}

extension FlowBlock.Entry {
    /// The language that a piece of the entry is spoken in, if it is not the one in which it is set.
    ///
    /// Numbers are set in English digits and have no language of their own: who hears a list in Urdu hears its numbers
    /// in Urdu, and the telephone number as well, which has its label in Urdu.
    fileprivate func language(of part: ArrangedBlock.Part) -> Language? {
        switch part {
        case .number: return words.text.words.language
        case .words where !words.text.words.plainText.contains(where: \.isLetter):
            if case .pictogram(_, let alternate) = marker { return alternate?.language }
            return nil
        default: return nil
        }
    }
}

extension [Role: Int] {
    /// The next step of a kind, counted from 1.
    fileprivate mutating func next(_ role: Role) -> StructureStep {
        self[role, default: 0] += 1
        return StructureStep(role, self[role] ?? 1)
    }
}
