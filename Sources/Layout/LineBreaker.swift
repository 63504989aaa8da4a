/// Chooses where lines end: as few lines as possible, and among those the set that reads best.
struct LineBreaker {
    let text: MeasuredText
    /// In ems.
    let measure: Double
    /// Headlines: lines of like length. Running text: full lines, but no lonely last word.
    let isBalanced: Bool

    /// The byte ranges of the lines.
    var lines: [Range<Int>] {
        let ends = best.map { text.breaks[$0] }
        return zip([0] + ends.dropLast(), ends).map { $0..<$1 }
    }

    /// Costs are in squares of a measure: one full empty line costs 1.
    private enum Cost {
        /// A last line of one word where there could be two.
        static let lonelyWord = 0.6
        /// A last line shorter than a fifth of the measure.
        static let stub = 0.3
        /// A line that ends with a sentence is worth a little raggedness.
        static let sentenceEnd = -0.2
        /// A line that ends where the translator asked is worth a line more.
        static let senseBreak = -10.0
        /// One line more than needed.
        static let extraLine = 8.0
        /// A piece wider than the measure: unavoidable, and reported later.
        static let tooWide = 1_000.0
    }

    private struct Choice {
        var cost: Double
        var lines: [Int]
    }

    /// The indices of the breaks that end lines, by dynamic programming over all breaks.
    private var best: [Int] {
        let count = text.breaks.count
        var choices: [Choice] = []
        for end in 0..<count {
            var best = Choice(cost: .infinity, lines: [end])
            for start in stride(from: end - 1, through: -1, by: -1) {
                let width = text.width(from: start, to: end)
                if width > measure, start < end - 1 { break }
                let before = start < 0 ? Choice(cost: 0, lines: []) : choices[start]
                let cost = before.cost + cost(from: start, to: end, width: width, isLast: end == count - 1)
                if cost < best.cost { best = Choice(cost: cost, lines: before.lines + [end]) }
            }
            choices.append(best)
        }
        return choices.last?.lines ?? []
    }

    private func cost(from start: Int, to end: Int, width: Double, isLast: Bool) -> Double {
        if width > measure { return Cost.tooWide + Cost.extraLine }
        let slack = (measure - width) / measure
        var cost = Cost.extraLine
        // A last line may be short in running text; in a headline all lines count.
        if isBalanced || !isLast { cost += slack * slack }
        if isLast, start >= 0 {
            if end - start == 1 { cost += Cost.lonelyWord }
            if width < measure / 5 { cost += Cost.stub }
        }
        if !isLast {
            if text.words.senseBreaks.contains(text.breaks[end]) { cost += Cost.senseBreak }
            if endsSentence(at: text.breaks[end]) { cost += Cost.sentenceEnd }
        }
        return cost
    }

    private func endsSentence(at offset: Int) -> Bool {
        let before = text.words.text.utf8.prefix(offset)
        let last = String(decoding: before.suffix(6), as: UTF8.self).unicodeScalars.last {
            $0 != " " && $0 != "\u{200B}"
        }
        return last.map { ".?!:।۔؟。？！：።။។".unicodeScalars.contains($0) } ?? false
    }
}
