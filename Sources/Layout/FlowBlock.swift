internal import Design
internal import Graphics
internal import Translation

/// A block with its words measured.
struct FlowBlock {
    enum Kind {
        case text(Paragraph, Role)
        case line([Paragraph], opposite: [Paragraph])
        case list(ListShape, [Entry])
        case pictograms([String], size: Double, gap: Double)
        case gap(Dimension, share: Double)
        case rule(thickness: Double, colour: String)
        case code(String, alternate: Words)
        case logo(String, alternate: Words)
    }

    /// An entry of a list: what stands in front, and up to three pieces of words.
    struct Entry {
        enum Marker {
            case pictogram(String, alternate: Words?)
            case number(Paragraph)
        }

        let marker: Marker
        let label: Paragraph?
        let words: Paragraph
        let beside: Paragraph?

        /// What was shaped, by its part.
        func paragraph(_ part: ArrangedBlock.Part) -> Paragraph? {
            switch part {
            case .number: if case .number(let paragraph) = marker { paragraph } else { nil }
            case .label: label
            case .words: words
            case .beside: beside
            }
        }

        var paragraphs: [Paragraph] { ArrangedBlock.Part.allCases.compactMap(paragraph) }
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
            for entry in entries { rows.append(Entry(entry, setter: setter, fonts: fonts)) }
            kind = .list(shape, rows)
        case .pictograms(let names, let size, let gap): kind = .pictograms(names, size: size, gap: gap)
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
        case .list(_, let entries): entries.flatMap(\.paragraphs)
        case .pictograms, .gap, .rule, .code, .logo: []
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
            .list(shape, entries, in: measure, unit: unit, at: fit)
        case .pictograms(let names, let size, let gap): .row(of: names.count, side: size * unit, gap: gap * unit)
        case .gap(let dimension, _): .space(dimension.value(fit.dials) * unit)
        case .rule(let thickness, _): .space(thickness * unit)
        case .code: .space(measure)
        case .logo: .space(measure * LogoSlot.proportion)
        }
    }
}

extension FlowBlock.Entry {
    init(_ entry: EditionBlock.Entry, setter: TextSetter, fonts: borrowing FontMap) {
        switch entry.marker {
        case .pictogram(let name, let alternate): marker = .pictogram(name, alternate: alternate)
        case .number(let part): marker = .number(Paragraph(part, setter: setter, fonts: fonts))
        }
        words = Paragraph(entry.words, setter: setter, fonts: fonts)
        if let part = entry.label { label = Paragraph(part, setter: setter, fonts: fonts) } else { label = nil }
        if let part = entry.beside { beside = Paragraph(part, setter: setter, fonts: fonts) } else { beside = nil }
    }
}

extension Paragraph {
    init(_ part: EditionBlock.Part, setter: TextSetter, fonts: borrowing FontMap) {
        self.init(part.words, style: part.style, setter: setter, fonts: fonts)
    }
}

/// A block broken into lines: the pieces with their places from the block's top start corner, in points.
struct ArrangedBlock {
    /// The words of one entry of a list, in reading order.
    enum Part: CaseIterable { case number, label, words, beside }

    struct Piece {
        /// Which of the block's paragraphs, or which of a list's entries.
        let paragraph: Int
        var part = Part.words
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

    var height: Double
    var pieces: [Piece] = []
    var pictures: [Picture] = []

    var lineCount: Int { pieces.reduce(0) { $0 + $1.broken.lines.count } }

    /// How much wider than its measure the widest line is.
    var excessWidth: Double { pieces.map { $0.broken.widest - $0.measure }.max() ?? 0 }

    /// So many pictures side by side.
    static func row(of count: Int, side: Double, gap: Double) -> ArrangedBlock {
        ArrangedBlock(
            height: side,
            pictures: (0..<count).map { Picture(entry: $0, x: Double($0) * (side + gap), y: 0, side: side) })
    }

    static func space(_ height: Double) -> ArrangedBlock { ArrangedBlock(height: height) }

    static func paragraph(_ broken: BrokenParagraph, measure: Double) -> ArrangedBlock {
        ArrangedBlock(
            height: broken.height,
            pieces: [Piece(paragraph: 0, broken: broken, x: 0, y: 0, measure: measure)])
    }
}
