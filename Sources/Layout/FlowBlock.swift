internal import Design
internal import Graphics
internal import Translation

/// A block with its words measured.
struct FlowBlock {
    enum Kind {
        case text(Paragraph, Role)
        case line([Paragraph], opposite: [Paragraph])
        case list(ListShape, [Entry])
        case gap(Dimension, share: Double)
        case rule(thickness: Double, colour: String)
        case code(String, alternate: Words)
        case logo(String, alternate: Words)
    }

    struct Entry {
        let pictogram: String
        let alternate: Words?
        let words: Paragraph
    }

    let kind: Kind
    let mark: String?

    init(_ block: EditionBlock, setter: TextSetter, fonts: borrowing FontMap) {
        mark = block.mark
        switch block.kind {
        case .text(let words, let style, let role):
            kind = .text(Paragraph(words, style: style, setter: setter, fonts: fonts), role)
        case .line(let parts, let opposite):
            var measured: [[Paragraph]] = []
            for part in [parts, opposite] {
                var row: [Paragraph] = []
                for piece in part {
                    row.append(Paragraph(piece.words, style: piece.style, setter: setter, fonts: fonts))
                }
                measured.append(row)
            }
            kind = .line(measured[0], opposite: measured[1])
        case .list(let shape, let entries):
            var rows: [Entry] = []
            for entry in entries {
                let words = Paragraph(entry.words, style: entry.style, setter: setter, fonts: fonts)
                rows.append(Entry(pictogram: entry.pictogram, alternate: entry.alternate, words: words))
            }
            kind = .list(shape, rows)
        case .gap(let dimension, let share): kind = .gap(dimension, share: share)
        case .rule(let thickness, let colour): kind = .rule(thickness: thickness, colour: colour)
        case .code(let content, let alternate): kind = .code(content, alternate: alternate)
        case .logo(let file, let alternate): kind = .logo(file, alternate: alternate)
        }
    }

    /// The part of left-over room that this block takes.
    var share: Double { if case .gap(_, let share) = kind { share } else { 0 } }

    /// Everything that was shaped.
    var paragraphs: [Paragraph] {
        switch kind {
        case .text(let paragraph, _): [paragraph]
        case .line(let parts, let opposite): parts + opposite
        case .list(_, let entries): entries.map(\.words)
        case .gap, .rule, .code, .logo: []
        }
    }

    /// Whether anything in the block gives way when a dial is turned.
    func uses(_ dial: String) -> Bool {
        if paragraphs.contains(where: { $0.style.dial == dial }) { return true }
        switch kind {
        case .gap(let dimension, _): return dimension.dial == dial
        case .list(let shape, _): return shape.rowGap.dial == dial
        default: return false
        }
    }

    /// The block in a measure of so many points.
    func arranged(in measure: Double, unit: Double, isMirrored: Bool, at fit: Fit) -> ArrangedBlock {
        switch kind {
        case .text(let paragraph, _): .paragraph(paragraph.broken(into: measure, at: fit), measure: measure)
        case .line(let parts, let opposite):
            .line(parts, opposite: opposite, in: measure, isMirrored: isMirrored, at: fit)
        case .list(let shape, let entries):
            .list(shape, entries.map(\.words), in: measure, unit: unit, at: fit)
        case .gap(let dimension, _): .space(dimension.value(fit.dials) * unit)
        case .rule(let thickness, _): .space(thickness * unit)
        case .code: .space(measure)
        case .logo: .space(measure * LogoSlot.proportion)
        }
    }
}

/// A block broken into lines: the pieces with their places from the block's top start corner, in points.
struct ArrangedBlock {
    struct Piece {
        /// Which of the block's paragraphs.
        let paragraph: Int
        let broken: BrokenParagraph
        let x: Double
        let y: Double
        let measure: Double
    }

    struct Picture {
        let entry: Int
        let x: Double
        let y: Double
        let side: Double
    }

    let height: Double
    var pieces: [Piece] = []
    var pictures: [Picture] = []

    /// How much wider than its measure the widest line is.
    var excessWidth: Double { pieces.map { $0.broken.widest - $0.measure }.max() ?? 0 }

    static func space(_ height: Double) -> ArrangedBlock { ArrangedBlock(height: height) }

    static func paragraph(_ broken: BrokenParagraph, measure: Double) -> ArrangedBlock {
        ArrangedBlock(
            height: broken.height,
            pieces: [Piece(paragraph: 0, broken: broken, x: 0, y: 0, measure: measure)])
    }
}
