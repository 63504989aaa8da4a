internal import Design
internal import Graphics

extension ArrangedBlock {
    /// The space between two parts, as wide as a word space in Latin fonts, in ems.
    private static let wordSpace = 0.3

    /// Parts on one line, with others at its end if there is room, or on the next line if not.
    ///
    /// Parts follow each other in their own direction: English parts run left to right on a right-to-left sheet too,
    /// where `isMirrored` starts the line at the right.
    static func line(
        _ parts: [Paragraph], opposite: [Paragraph], in measure: Double, isMirrored: Bool, at fit: Fit
    ) -> ArrangedBlock {
        var rows = Rows(measure: measure)
        for (index, part) in parts.enumerated() { rows.add(part.broken(into: measure, at: fit), paragraph: index) }
        for (index, part) in opposite.enumerated() {
            rows.addAtEnd(part.broken(into: measure, at: fit), paragraph: parts.count + index)
        }
        let runsBackwards = isMirrored && !parts.contains { $0.text.spec.isRightToLeft }
        return rows.block(runsBackwards: runsBackwards)
    }

    /// Parts gathered into rows that share a baseline.
    private struct Rows {
        private struct Part {
            let paragraph: Int
            let broken: BrokenParagraph
            let x: Double
            let isAtEnd: Bool
        }

        let measure: Double
        private var rows: [[Part]] = [[]]
        private var x = 0.0

        init(measure: Double) { self.measure = measure }

        mutating func add(_ broken: BrokenParagraph, paragraph: Int) {
            // Words of several lines stand below, not beside.
            if x > 0, x + broken.widest > measure || broken.lines.count > 1 { startRow() }
            rows[rows.count - 1].append(Part(paragraph: paragraph, broken: broken, x: x, isAtEnd: false))
            x += broken.widest + wordSpace * broken.size
        }

        mutating func addAtEnd(_ broken: BrokenParagraph, paragraph: Int) {
            let fits = x + broken.widest <= measure
            if !fits { startRow() }
            let place = fits ? measure - broken.widest : 0
            rows[rows.count - 1].append(Part(paragraph: paragraph, broken: broken, x: place, isAtEnd: fits))
        }

        private mutating func startRow() {
            rows.append([])
            x = 0
        }

        func block(runsBackwards: Bool) -> ArrangedBlock {
            var pieces: [Piece] = []
            var y = 0.0
            for row in rows {
                let baseline = row.map { $0.broken.baseline(0) }.max() ?? 0
                let width = row.filter { !$0.isAtEnd }.map { $0.x + $0.broken.widest }.max() ?? 0
                for part in row {
                    let isBackwards = runsBackwards && !part.isAtEnd
                    let x = isBackwards ? width - part.x - part.broken.widest : part.x
                    pieces.append(
                        Piece(
                            paragraph: part.paragraph, broken: part.broken, x: x,
                            y: y + baseline - part.broken.baseline(0), measure: min(part.broken.widest, measure)))
                }
                y += row.map { baseline - $0.broken.baseline(0) + $0.broken.height }.max() ?? 0
            }
            return ArrangedBlock(height: y, pieces: pieces)
        }
    }
}
