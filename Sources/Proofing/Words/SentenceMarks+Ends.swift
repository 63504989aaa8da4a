extension SentenceMarks {
    /// What the last mark of a text says; nothing if it ends with a word.
    ///
    /// `wanted` is what the English ends with.
    func ending(of prose: Prose, for wanted: Kind? = nil) -> Kind? {
        guard let last = prose.lastOfWords, !prose.isLocked[last] else { return nil }
        let isTyped = [last - 1, last].contains { typedStop(at: $0, in: prose, for: wanted) != nil }
        return isTyped ? .stop : kind(of: prose.scalars[last])
    }

    /// How many marks stand for one full stop that they resemble: `::` and `፡፡` for `።`, `|` for `।`, `:` and `.` for `։`.
    func typedStop(at place: Int, in prose: Prose, for wanted: Kind?) -> Int? {
        guard let mark = prose[place], !prose.isLocked[place] else { return nil }
        switch stops.first {
        case "।": return mark == "|" && prose.isSpaceOrEdge(at: place + 1) ? 1 : nil
        case "።": return (mark == ":" || mark == "፡") && prose[place + 1] == mark ? 2 : nil
        // Both are marks of Armenian too; only the end of a sentence tells what was meant.
        case "։": return (mark == ":" || mark == ".") && wanted == .stop && place == prose.lastOfWords ? 1 : nil
        default: return nil
        }
    }

    /// How many sentences a text has that end with a mark.
    func sentenceCount(of prose: Prose) -> Int {
        let ends = prose.scalars.indices.filter { endsSentence(at: $0, in: prose) }
        return ends.count { !ends.contains($0 + 1) }
    }

    /// Whether a full stop, question mark or exclamation mark ends a sentence here, and is no part of a number.
    private func endsSentence(at place: Int, in prose: Prose) -> Bool {
        guard !prose.isWord(at: place) else { return false }
        switch kind(of: prose.scalars[place]) {
        case .stop, .question, .exclamation, .ellipsis:
            return !prose.scalars[place].isASCII || !prose.isWord(at: place + 1)
        default: return false
        }
    }

    /// Whether a full stop of one line ends a sentence here and no abbreviation, as far as its word shows.
    func isFullStop(at place: Int, in prose: Prose) -> Bool {
        guard prose.scalars[place] == ".", !prose.isLocked[place], prose[place - 1] != ".", prose[place + 1] != "."
        else { return false }
        if place == prose.lastOfWords { return true }
        let word = prose.scalars[..<place].reversed().prefix { $0.isWordPart }
        return word.count > 1 && word.allSatisfy { !$0.isASCII } && !isASCIIWord(at: place + 1, in: prose)
    }

    private func isASCIIWord(at place: Int, in prose: Prose) -> Bool {
        prose.isWord(at: place) && prose.scalars[place].isASCII
    }
}
