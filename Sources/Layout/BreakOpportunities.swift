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
        let bound = boundOffsets
        let inside = offered.filter { offset in
            guard offset > 0, offset < end, !isInsideToken(offset), !bound.contains(offset) else { return false }
            return allowed?.contains(offset) ?? true || bytes[offset - 1] == 0x20
        }
        return Set(inside + words.senseBreaks + [end]).sorted()
    }

    /// For Chinese: only between ICU's words, so that 登记 is never torn.
    private var wordBoundaries: Set<Int>? {
        guard words.language.setting.breaks == .words else { return nil }
        return Set(TextBreaks.words(in: words.text, locale: words.language.locale))
    }

    /// Both sides of no-break spaces and word joiners, with the isolates that stand there.
    ///
    /// Pango's Thai dictionary takes a no-break space for any other space.
    private var boundOffsets: Set<Int> {
        var bound: Set<Int> = []
        // Offsets between the last letter and here, where only isolates stood.
        var near = [0]
        var isBound = false
        var offset = 0
        for scalar in words.text.unicodeScalars {
            offset += UTF8.width(scalar)
            if ("\u{2066}"..."\u{2069}").contains(scalar) {
                near.append(offset)
                continue
            }
            let binds = Self.binding.contains(scalar)
            if isBound || binds { bound.formUnion(near) }
            (isBound, near) = (binds, [offset])
        }
        return bound
    }

    /// No-break space, its narrow form, the space of a digit's width, word joiner and its old form.
    private static let binding: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{2060}", "\u{FEFF}"]

    private func isInsideToken(_ offset: Int) -> Bool {
        words.tokens.contains { token in
            // The isolates, three bytes each, belong to the token: a line must not begin with the closing one.
            token.kind == .leftToRight && offset > token.range.lowerBound - 3 && offset < token.range.upperBound + 3
        }
    }
}
