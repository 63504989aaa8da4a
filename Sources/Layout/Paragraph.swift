internal import Design
internal import Graphics
internal import Translation

/// Measured words in one style: how tall they stand in a measure, at any fit.
struct Paragraph {
    let text: MeasuredText
    let style: Style
    let setter: TextSetter
    private let shapes = Memory<[Range<Int>], BrokenShape>()

    /// What follows from the lines alone, in ems.
    private struct BrokenShape {
        let step: Double
        let box: (above: Double, below: Double)
        let widest: Double
    }

    init(_ words: Words, style: Style, setter: TextSetter, fonts: borrowing FontMap) {
        text = MeasuredText(words, spec: setter.spec(for: words, style: style), fonts: fonts)
        self.style = style
        self.setter = setter
    }

    /// Ink of two lines keeps so many ems apart, or the lines are opened.
    private static let clearance = 0.08

    func size(at fit: Fit) -> Double { setter.size(of: style, for: text.words.language, at: fit) }

    /// The paragraph broken into lines.
    func broken(into measure: Double, at fit: Fit) -> BrokenParagraph {
        let size = size(at: fit)
        // A hair more than the measure: a line that fits exactly must not be broken by the last bit of a product.
        let lines = text.lines(within: measure / size + 1e-6, balanced: style.isBalanced)
        let shape = shapes.value(for: lines) {
            BrokenShape(
                step: max(spacing, requiredStep(of: lines)), box: lineBox(of: lines), widest: widest(of: lines))
        }
        return BrokenParagraph(
            lines: lines, size: size, step: shape.step * size, box: shape.box, widest: shape.widest * size,
            tearsLines: style.isBalanced && !text.words.senseBreaks.isEmpty
                && lines.count > text.words.senseBreaks.count + 1)
    }

    private var spacing: Double { setter.spacing(of: style, for: text.words.language) }

    /// Half-leading: the line spacing is shared above and below the font's own extents.
    ///
    /// Ink beyond it, as Nastaliq's and Khmer's, opens the box.
    private func lineBox(of lines: [Range<Int>]) -> (above: Double, below: Double) {
        let half = (spacing - text.line.ascent - text.line.descent) / 2
        var above = text.line.ascent + half
        var below = text.line.descent + half
        for ink in text.line.glyphInk {
            if let first = lines.first, first.contains(ink.offset) { above = max(above, -ink.box.y) }
            if let last = lines.last, last.contains(ink.offset) { below = max(below, ink.box.bottom) }
        }
        return (above, below)
    }

    private func widest(of lines: [Range<Int>]) -> Double { lines.map(width(of:)).max() ?? 0 }

    private func width(of line: Range<Int>) -> Double {
        let start = text.breaks.lastIndex { $0 <= line.lowerBound } ?? -1
        let end = text.breaks.firstIndex { $0 >= line.upperBound } ?? 0
        return text.width(from: line.lowerBound == 0 ? -1 : start, to: end)
    }

    /// The step that keeps the ink of neighbouring lines apart, in ems, by the boxes of single glyphs.
    private func requiredStep(of lines: [Range<Int>]) -> Double {
        guard lines.count > 1 else { return 0 }
        let inks = lines.map { line in
            Overhang.contained(text.line.startInk(of: line, in: text.spec), startsAtRight: text.spec.isRightToLeft)
        }
        return zip(inks, inks.dropFirst()).map(Self.requiredStep).max() ?? 0
    }

    private static func requiredStep(between upper: [Rectangle], and lower: [Rectangle]) -> Double {
        var step = 0.0
        for above in upper where above.bottom > -0.2 {
            for below in lower where below.x < above.right && above.x < below.right {
                step = max(step, above.bottom - below.y + clearance)
            }
        }
        return step
    }
}

/// A paragraph in a measure: lines, and the room that they take in points.
struct BrokenParagraph {
    let lines: [Range<Int>]
    let size: Double
    /// Baseline to baseline.
    let step: Double
    /// From the box's top to the first baseline, and from the last baseline to its bottom, in ems.
    let box: (above: Double, below: Double)
    /// The widest line.
    let widest: Double
    /// Whether a headline has more lines than its translator made.
    let tearsLines: Bool

    var height: Double { (box.above + box.below) * size + step * Double(max(lines.count, 1) - 1) }

    /// The baseline of a line, from the box's top.
    func baseline(_ line: Int) -> Double { box.above * size + step * Double(line) }
}
