internal import Design

extension ArrangedBlock {
    /// Words that need more lines than this are given the whole measure.
    private static let mostLinesInColumn = 2

    /// A list with pictograms, in columns unless an entry is too long for them.
    static func list(
        _ shape: ListShape, _ entries: [Paragraph], in measure: Double, unit: Double, at fit: Fit
    ) -> ArrangedBlock {
        let inColumns = columns(shape.columns, of: shape, entries, in: measure, unit: unit, at: fit)
        let isTooLong = inColumns.pieces.contains { $0.broken.lines.count > mostLinesInColumn }
        guard shape.columns > 1, isTooLong || inColumns.excessWidth > 0 else { return inColumns }
        return columns(1, of: shape, entries, in: measure, unit: unit, at: fit)
    }

    private static func columns(
        _ count: Int, of shape: ListShape, _ entries: [Paragraph], in measure: Double, unit: Double, at fit: Fit
    ) -> ArrangedBlock {
        let side = shape.pictogram * unit
        let columnWidth = (measure - shape.columnGap * unit * Double(count - 1)) / Double(count)
        let indent = shape.indent * unit
        var pieces: [Piece] = []
        var pictures: [Picture] = []
        var y = 0.0
        for first in stride(from: 0, to: entries.count, by: count) {
            if first > 0 { y += shape.rowGap.value(fit.dials) * unit }
            let row = (first..<min(first + count, entries.count)).map { index in
                (index, entries[index].broken(into: columnWidth - indent, at: fit))
            }
            let height = max(side, row.map(\.1.height).max() ?? 0)
            for (column, (index, broken)) in row.enumerated() {
                let x = Double(column) * (columnWidth + shape.columnGap * unit)
                // The pictogram stands in the middle of an 18 mm column where it is smaller, so that words align.
                let centring = max(0, (indent - 4 * unit - side) / 2)
                pictures.append(Picture(entry: index, x: x + centring, y: y + (height - side) / 2, side: side))
                pieces.append(
                    Piece(
                        paragraph: index, broken: broken, x: x + indent, y: y + (height - broken.height) / 2,
                        measure: columnWidth - indent))
            }
            y += height
        }
        return ArrangedBlock(height: y, pieces: pieces, pictures: pictures)
    }
}
