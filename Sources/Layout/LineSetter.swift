internal import Design
internal import Graphics
internal import Translation

/// Shapes a broken paragraph for good and puts each line in its place.
struct LineSetter {
    let paragraph: Paragraph
    let piece: ArrangedBlock.Piece
    let box: Rectangle
    let startsAtRight: Bool

    /// Ends a line inside a paragraph without ending the paragraph for the bidi algorithm.
    private static let lineSeparator = "\u{2028}"

    func placed(with fonts: borrowing FontMap) -> PlacedText {
        let spec = finalSpec
        let shaped = shapedLines(of: spec, with: fonts)
        let lines = shaped.enumerated().map { index, line in placed(line, number: index, in: spec) }
        return PlacedText(
            spec: spec, colour: paragraph.style.colour, lines: lines, plainText: paragraph.text.words.plainText,
            isExempt: paragraph.style.isExempt,
            problems: problems(of: shaped, in: spec) + damagedTokens(in: shaped, of: spec) + tooWide)
    }

    /// Words that stay on one line were shaped when they were measured.
    private func shapedLines(of spec: TextSpec, with fonts: borrowing FontMap) -> [ShapedLine] {
        if piece.broken.lines.count == 1 { return [paragraph.text.line.scaled(by: spec.size)] }
        return ShapedText(spec, with: fonts).lines()
    }

    /// Offsets after which a line ends, except the last.
    private var ends: [Int] { piece.broken.lines.dropLast().map(\.upperBound) }

    private var finalSpec: TextSpec {
        var spec = paragraph.text.spec
        spec.size = piece.broken.size
        var bytes: [UInt8] = []
        let source = Array(spec.text.utf8)
        for line in piece.broken.lines {
            if !bytes.isEmpty { bytes += Array(Self.lineSeparator.utf8) }
            bytes += source[line]
        }
        spec.text = String(decoding: bytes, as: UTF8.self)
        for index in spec.spans.indices { spec.spans[index].range = shifted(spec.spans[index].range) }
        return spec
    }

    /// A range of the words as it stands after the line separators, three bytes each, have been put in.
    private func shifted(_ range: Range<Int>) -> Range<Int> {
        let before = ends.count { $0 <= range.lowerBound } * 3
        let within = ends.count { $0 < range.upperBound } * 3
        return range.lowerBound + before..<range.upperBound + within
    }

    private func placed(_ line: ShapedLine, number: Int, in spec: TextSpec) -> PlacedLine {
        let origin = Point(left(of: line), box.y + piece.broken.baseline(number))
        let bytes = Array(spec.text.utf8)
        return PlacedLine(
            text: String(decoding: bytes[line.range], as: UTF8.self).filter { $0 != "\u{2028}" }, origin: origin,
            width: line.width, ink: line.ink?.moved(x: origin.x, y: origin.y),
            runs: line.runs.map {
                PlacedRun(
                    text: String(decoding: bytes[$0.range], as: UTF8.self), fontFile: $0.fontFile, level: $0.level,
                    width: $0.width)
            })
    }

    /// The left end of a line.
    ///
    /// White space at its end hangs outside, at the left of a right-to-left line.
    private func left(of line: ShapedLine) -> Double {
        let hanging = paragraph.text.spec.isRightToLeft ? line.trailingSpace : 0
        if paragraph.style.isCentred { return box.x + (box.width - line.width) / 2 - hanging }
        let edge = startsAtRight ? hanging + line.width : hanging
        return (startsAtRight ? box.right : box.x) - edge + inset(of: line, startingAt: edge)
    }

    /// How far a line is moved inwards to the right, in points, so that its ink stands inside too.
    private func inset(of line: ShapedLine, startingAt edge: Double) -> Double {
        let size = piece.broken.size
        guard let ink = line.ink?.moved(x: -edge, y: 0).scaled(by: 1 / size) else { return 0 }
        let excess = Overhang.excess(of: [ink], startsAtRight: startsAtRight) * size
        return startsAtRight ? -excess : excess
    }

    private func problems(of lines: [ShapedLine], in spec: TextSpec) -> [PlacedText.Problem] {
        lines.flatMap(\.runs).flatMap { run in
            run.missing.map { .missingGlyph(String($0)) } + run.dottedCircles.map { .dottedCircle($0) }
        }
    }

    private func damagedTokens(in lines: [ShapedLine], of spec: TextSpec) -> [PlacedText.Problem] {
        paragraph.text.words.tokens.filter { $0.kind == .leftToRight }.compactMap { token in
            let range = shifted(token.range)
            let rows = lines.map { $0.clusters.filter { range.contains($0.range.lowerBound) } }.filter { !$0.isEmpty }
            let isWhole = rows.count == 1 && rows[0].isLeftToRight
            return isWhole || range.isEmpty ? nil : .damagedToken(spec.text.utf8Slice(range))
        }
    }

    private var tooWide: [PlacedText.Problem] {
        let widest = paragraph.text.widestPiece
        let excess = widest.width * piece.broken.size - piece.measure
        guard excess > 0.01 else { return [] }
        return [.tooWide(paragraph.text.words.text.utf8Slice(widest.range), excess)]
    }
}

extension [Cluster] {
    /// Whether each cluster starts right of the one before it.
    fileprivate var isLeftToRight: Bool { zip(self, dropFirst()).allSatisfy { $0.x <= $1.x } }
}

extension String {
    /// The part of a text between two UTF-8 offsets.
    func utf8Slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
