/// Words that may not stand in one sentence, such as `never … shar* … home office`.
package struct WordPattern: Sendable, Hashable, CustomStringConvertible {
    package let description: String
    /// Words that stand side by side; any words may stand between two runs.
    private let runs: [[Word]]

    private struct Word: Sendable, Hashable {
        let letters: String
        /// Stands for every word that begins so.
        let isPrefix: Bool

        func fits(_ word: String) -> Bool { isPrefix ? word.hasPrefix(letters) : word == letters }
    }

    /// Reads `…` and words in small letters, of which each may end in `*`.
    package init?(_ text: String) {
        var runs: [[Word]] = []
        for part in text.split(separator: "…", omittingEmptySubsequences: false) {
            var run: [Word] = []
            for piece in part.split(separator: " ") {
                let letters = piece.hasSuffix("*") ? String(piece.dropLast()) : String(piece)
                // What is no word of a sentence would never be found.
                guard Sentences(letters).words == [[letters]] else { return nil }
                run.append(Word(letters: letters, isPrefix: piece.hasSuffix("*")))
            }
            guard !run.isEmpty else { return nil }
            runs.append(run)
        }
        description = text
        self.runs = runs
    }

    /// Whether some words hold these.
    package func matches(_ text: String) -> Bool { Sentences(text).words.contains { matches($0) } }

    private func matches(_ sentence: [String]) -> Bool {
        var rest = sentence[...]
        for run in runs {
            // The earliest place leaves the most room for what must follow.
            guard let place = rest.indices.first(where: { begins(rest[$0...], with: run) }) else { return false }
            rest = rest[(place + run.count)...]
        }
        return true
    }

    private func begins(_ words: ArraySlice<String>, with run: [Word]) -> Bool {
        words.count >= run.count && zip(words, run).allSatisfy { $1.fits($0) }
    }
}
