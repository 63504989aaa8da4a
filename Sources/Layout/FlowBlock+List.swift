internal import Design

extension ArrangedBlock {
    /// Words that need more lines than this are given the whole measure.
    private static let mostLinesInColumn = 2

    /// A list with pictograms or numbers, in columns unless an entry is too long for them.
    static func list(
        _ shape: ListShape, _ entries: [FlowBlock.Entry], in measure: Double, unit: Double, at fit: Fit
    ) -> ArrangedBlock {
        let inColumns = columns(shape.columns, of: shape, entries, in: measure, unit: unit, at: fit)
        let isTooLong = inColumns.pieces.contains { $0.part == .words && $0.broken.lines.count > mostLinesInColumn }
        guard shape.columns > 1, isTooLong || inColumns.excessWidth > 0 else { return inColumns }
        return columns(1, of: shape, entries, in: measure, unit: unit, at: fit)
    }

    private static func columns(
        _ count: Int, of shape: ListShape, _ entries: [FlowBlock.Entry], in measure: Double, unit: Double, at fit: Fit
    ) -> ArrangedBlock {
        let gap = shape.columnGap * unit
        let width = (measure - gap * Double(count - 1)) / Double(count)
        var result = ArrangedBlock(height: 0)
        for first in stride(from: 0, to: entries.count, by: count) {
            if first > 0 { result.height += shape.rowGap.value(fit.dials) * unit }
            let row = (first..<min(first + count, entries.count)).map { index in
                ArrangedEntry(entries[index], number: index, shape: shape, width: width, unit: unit, at: fit)
            }
            let height = row.map(\.height).max() ?? 0
            for (column, entry) in row.enumerated() {
                entry.place(x: Double(column) * (width + gap), in: height, below: result.height, &result)
            }
            result.height += height
        }
        return result
    }
}

/// One entry in its column: pictogram or number, words, and the same words beside.
private struct ArrangedEntry {
    private let number: Int
    private let isCounted: Bool
    private let side: Double
    private let indent: Double
    private let unit: Double
    /// Label and words, one above the other.
    private var stack: [(part: ArrangedBlock.Part, broken: BrokenParagraph)] = []
    private let stackWidth: Double
    private var beside: BrokenParagraph?
    private let besideX: Double
    private let besideWidth: Double
    private var count: BrokenParagraph?

    init(_ entry: FlowBlock.Entry, number: Int, shape: ListShape, width: Double, unit: Double, at fit: Fit) {
        self.number = number
        self.unit = unit
        indent = shape.indent * unit
        besideWidth = (shape.beside?.width ?? 0) * unit
        besideX = width - besideWidth
        let isDouble = entry.beside != nil
        stackWidth = width - indent - (isDouble ? besideWidth + (shape.beside?.gap ?? 0) * unit : 0)
        if case .number(let paragraph) = entry.marker {
            count = paragraph.broken(into: indent, at: fit)
            isCounted = true
        } else {
            isCounted = false
        }
        side = isCounted ? 0 : shape.pictogram * unit
        for part in [ArrangedBlock.Part.label, .words] {
            guard let paragraph = entry.paragraph(part) else { continue }
            stack.append((part, paragraph.broken(into: stackWidth, at: fit)))
        }
        beside = entry.beside?.broken(into: besideWidth, at: fit)
    }

    private var stackHeight: Double { stack.reduce(0) { $0 + $1.broken.height } }

    var height: Double { max(side, stackHeight + lift, beside?.height ?? 0, (count?.height ?? 0) + drop) }

    private var firstBaseline: Double { stack.first?.broken.baseline(0) ?? 0 }

    /// How far a number goes down to share the first baseline of the words.
    private var drop: Double { count.map { max(0, firstBaseline - $0.baseline(0)) } ?? 0 }

    /// How far the words go down to share the baseline of a larger number.
    private var lift: Double { count.map { max(0, $0.baseline(0) - firstBaseline) } ?? 0 }

    func place(x: Double, in height: Double, below y: Double, _ block: inout ArrangedBlock) {
        // Numbers and their words start at the top; pictograms and words stand in the middle of their row.
        let top = isCounted ? y : y + (height - stackHeight) / 2
        if let count {
            add(count, .number, x: x, y: top + drop, width: indent, &block)
            addStack(x: x, y: top + lift, &block)
        } else {
            // The pictogram stands in the middle of an 18 mm column where it is smaller, so that words align.
            let centring = max(0, (indent - 4 * unit - side) / 2)
            block.pictures.append(
                ArrangedBlock.Picture(entry: number, x: x + centring, y: y + (height - side) / 2, side: side))
            addStack(x: x, y: top, &block)
        }
        if let beside {
            add(beside, .beside, x: x + besideX, y: y + (height - beside.height) / 2, width: besideWidth, &block)
        }
    }

    private func addStack(x: Double, y: Double, _ block: inout ArrangedBlock) {
        var y = y
        for (part, broken) in stack {
            add(broken, part, x: x + indent, y: y, width: stackWidth, &block)
            y += broken.height
        }
    }

    private func add(
        _ broken: BrokenParagraph, _ part: ArrangedBlock.Part, x: Double, y: Double, width: Double,
        _ block: inout ArrangedBlock
    ) {
        block.pieces.append(
            ArrangedBlock.Piece(paragraph: number, part: part, broken: broken, x: x, y: y, measure: width))
    }
}
