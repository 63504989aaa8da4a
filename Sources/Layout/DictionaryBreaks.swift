internal import Graphics
internal import Translation

/// Marks the breaks between words of scripts that write no spaces, because Pango knows only Thai's.
enum DictionaryBreaks {
    private static let mark: Unicode.Scalar = "\u{200B}"

    /// The text with U+200B at ICU's line positions.
    ///
    /// A translator's own marks are better: text that has any is kept.
    static func marked(_ text: String, language: Language) -> String {
        guard language.setting.breaks == .dictionary, !text.unicodeScalars.contains(mark) else { return text }
        let breaks = Set(TextBreaks.lines(in: text, locale: language.locale))
        var marked = String.UnicodeScalarView()
        var offset = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if breaks.contains(offset), previous != " ", !isBound(scalar) { marked.append(mark) }
            marked.append(scalar)
            previous = scalar
            offset += UTF8.width(scalar)
        }
        return String(marked)
    }

    /// Repetition marks belong to the word before them, closing marks to what they close, joiners to both sides.
    private static func isBound(_ scalar: Unicode.Scalar) -> Bool {
        if ["\u{17D7}", "\u{0EC6}", "\u{0E46}", "\u{2060}", " "].contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .otherPunctuation, .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
