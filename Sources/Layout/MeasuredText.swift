internal import Design
internal import Graphics
internal import Translation

/// Words shaped once on a single line, with everything measured in ems, so that any size and measure can be tried
/// without shaping again.
///
/// Unhinted, unrounded glyphs scale exactly.
struct MeasuredText {
    let words: Words
    let spec: TextSpec
    /// The words on one line, one em high.
    let line: ShapedLine
    /// Where a line may end, as UTF-8 offsets; the end of the text is the last.
    let breaks: [Int]
    /// For each break, whether a sentence or a line of the translator's ends there.
    let endings: [LineEnding]
    /// The advance up to each break, and the advance of the white space just before it, in ems.
    private let advances: [(total: Double, space: Double)]
    /// For each piece, how far a line that starts with it is moved inwards, in ems.
    private let insets: [Double]
    private let brokenLines = Memory<BreakingTask, [Range<Int>]>()

    private struct BreakingTask: Hashable {
        let measure: Double
        let isBalanced: Bool
    }

    init(_ words: Words, spec: TextSpec, fonts: borrowing FontMap) {
        self.words = words
        self.spec = spec
        var reference = spec
        reference.size = 1
        let shaped = ShapedText(reference, with: fonts)
        let line = shaped.lines()[0]
        self.line = line
        breaks = BreakOpportunities(words: words, offered: shaped.lineBreaks()).offsets
        endings = breaks.map { LineEnding(of: words, at: $0) }
        advances = Self.advances(of: line.clusters, at: breaks, in: words.text)
        insets = zip([0] + breaks, breaks).map { start, end in
            Overhang.excess(of: line.startInk(of: start..<end, in: spec), startsAtRight: spec.isRightToLeft)
        }
    }

    private static func advances(
        of clusters: [Cluster], at breaks: [Int], in text: String
    ) -> [(total: Double, space: Double)] {
        let bytes = Array(text.utf8)
        var result: [(Double, Double)] = []
        var (total, space, index) = (0.0, 0.0, 0)
        for end in breaks {
            while index < clusters.count, clusters[index].range.lowerBound < end {
                let cluster = clusters[index]
                total += cluster.advance
                space = isSpace(bytes[cluster.range]) ? space + cluster.advance : 0
                index += 1
            }
            result.append((total, space))
        }
        return result
    }

    private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        // A space, or a zero width space, which has no advance.
        bytes.elementsEqual([0x20]) || bytes.elementsEqual([0xE2, 0x80, 0x8B])
            || bytes.elementsEqual([0xE3, 0x80, 0x80])
    }

    /// The width in ems of a line from one break to another, without the space at its end.
    ///
    /// A start of -1 is the start of the text. Ink that would reach over the start edge takes its room too.
    func width(from start: Int, to end: Int) -> Double {
        insets[start + 1] + advances[end].total - advances[end].space - (start < 0 ? 0 : advances[start].total)
    }

    /// The widest piece that cannot be broken, in ems, and its place in the text.
    var widestPiece: (width: Double, range: Range<Int>) {
        var widest = (width: 0.0, range: 0..<0)
        for end in breaks.indices where width(from: end - 1, to: end) > widest.width {
            widest = (width(from: end - 1, to: end), (end > 0 ? breaks[end - 1] : 0)..<breaks[end])
        }
        return widest
    }

    /// How the words fill a measure given in ems.
    func lines(within measure: Double, balanced: Bool) -> [Range<Int>] {
        brokenLines.value(for: BreakingTask(measure: measure, isBalanced: balanced)) {
            LineBreaker(text: self, measure: measure, isBalanced: balanced).lines
        }
    }
}
