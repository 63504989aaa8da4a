internal import Graphics
internal import Translation

/// Marks the breaks between words of scripts that write no spaces, because Pango knows only Thai's.
struct DictionaryBreaks {
    private static let mark: Unicode.Scalar = "\u{200B}"

    private let language: Language
    private let isNeeded: Bool

    /// A translator's own marks are better: a message that has any gets no others.
    init(in language: Language, beside pieces: [MessageText.Piece]) {
        self.language = language
        let isMarked = pieces.contains {
            if case .words(let words) = $0 { words.unicodeScalars.contains(Self.mark) } else { false }
        }
        isNeeded = language.setting.breaks == .dictionary && !isMarked
    }

    /// A part of the message with U+200B at ICU's line positions.
    func marked(_ text: String) -> String {
        guard isNeeded else { return text }
        let breaks = Set(TextBreaks.lines(in: text, locale: language.locale))
        var marked = String.UnicodeScalarView()
        var offset = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if breaks.contains(offset), previous != " ", !Self.isBound(scalar) { marked.append(Self.mark) }
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
