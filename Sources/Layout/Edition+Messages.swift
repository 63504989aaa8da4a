extension Edition {
    /// The English messages whose words stand on the sheet or are spoken.
    package var messages: Set<String> {
        Set(words.map(\.origin.message))
    }

    /// All words that stand on the sheet or are spoken, in the order of its frames.
    package var words: [Words] { pages.flatMap(\.frames).flatMap(\.blocks).flatMap(\.words) }
}

extension EditionBlock {
    fileprivate var words: [Words] {
        switch kind {
        case .text(let words, _, _): [words]
        case .line(let parts, let opposite): (parts + opposite).map(\.words)
        case .list(_, let entries): entries.flatMap(\.allWords)
        case .code(_, let alternate), .logo(_, let alternate): [alternate]
        case .pictograms, .gap, .rule: []
        }
    }
}

extension EditionBlock.Entry {
    fileprivate var allWords: [Words] {
        let parts = [label, words, beside].compactMap { $0?.words }
        guard case .pictogram(_, let alternate?) = marker else { return parts }
        return [alternate] + parts
    }
}
