internal import Graphics
internal import Translation

/// Where lines of some words may end.
struct BreakOpportunities {
    let words: Words
    /// What Unicode's rules offer, by Pango.
    let offered: [Int]

    /// UTF-8 offsets in order; the end of the text is the last.
    var offsets: [Int] {
        let end = words.text.utf8.count
        let allowed = wordBoundaries
        let bytes = Array(words.text.utf8)
        let inside = offered.filter { offset in
            guard offset > 0, offset < end, !isInsideToken(offset) else { return false }
            return allowed?.contains(offset) ?? true || bytes[offset - 1] == 0x20
        }
        return Set(inside + words.senseBreaks + [end]).sorted()
    }

    /// For Chinese: only between ICU's words, so that 登记 is never torn.
    private var wordBoundaries: Set<Int>? {
        guard words.language.setting.breaks == .words else { return nil }
        return Set(TextBreaks.words(in: words.text, locale: words.language.locale))
    }

    private func isInsideToken(_ offset: Int) -> Bool {
        words.tokens.contains { token in
            // The isolates, three bytes each, belong to the token: a line must not begin with the closing one.
            token.kind == .leftToRight && offset > token.range.lowerBound - 3 && offset < token.range.upperBound + 3
        }
    }
}
