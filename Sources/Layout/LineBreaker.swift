/// Chooses where lines end: as few lines as possible, and among those the set that reads best.
struct LineBreaker {
    let text: MeasuredText
    /// In ems.
    let measure: Double
    /// Headlines: lines of like length.
    ///
    /// Running text: full lines, but no lonely last word.
    let isBalanced: Bool

    /// The byte ranges of the lines.
    var lines: [Range<Int>] {
        let ends = best.map { text.breaks[$0] }
        return zip([0] + ends.dropLast(), ends).map { $0..<$1 }
    }

    /// Costs are in squares of a measure: one full empty line costs 1.
    private enum Cost {
        /// A last line of one word where there could be two.
        static let lonelyWord = 3.0
        /// A last line shorter than a fifth of the measure.
        static let stub = 0.3
        /// A line that ends with a sentence is worth a little raggedness.
        static let sentenceEnd = -0.2
        /// A line that ends where the translator asked is worth a line more.
        static let senseBreak = -16.0
        /// One line more than needed.
        static let extraLine = 8.0
        /// A piece wider than the measure: unavoidable, and reported later.
        static let tooWide = 1_000.0
    }

    /// The indices of the breaks that end lines, by dynamic programming over all breaks.
    private var best: [Int] {
        let count = text.breaks.count
        var costs = [Double](repeating: .infinity, count: count)
        var starts = [Int](repeating: -1, count: count)
        for end in 0..<count {
            for start in stride(from: end - 1, through: -1, by: -1) {
                let width = text.width(from: start, to: end)
                if width > measure, start < end - 1 { break }
                let before = start < 0 ? 0 : costs[start]
                let cost = before + cost(from: start, to: end, width: width, isLast: end == count - 1)
                if cost < costs[end] { (costs[end], starts[end]) = (cost, start) }
            }
        }
        var ends: [Int] = []
        var end = count - 1
        while end >= 0 {
            ends.append(end)
            end = starts[end]
        }
        return ends.reversed()
    }

    private func cost(from start: Int, to end: Int, width: Double, isLast: Bool) -> Double {
        if width > measure { return Cost.tooWide + Cost.extraLine }
        let slack = (measure - width) / measure
        var cost = Cost.extraLine
        // A last line may be short in running text; in a headline all lines count.
        if isBalanced || !isLast { cost += slack * slack }
        if isLast, start >= 0 {
            // A word that fills half a line of running text is not lonely.
            if end - start == 1, isBalanced || width < measure / 2 { cost += Cost.lonelyWord }
            if width < measure / 5 { cost += Cost.stub }
        }
        if !isLast {
            switch text.endings[end] {
            case .word: break
            case .sentence: cost += Cost.sentenceEnd
            case .wished: cost += Cost.senseBreak
            }
        }
        return cost
    }
}
