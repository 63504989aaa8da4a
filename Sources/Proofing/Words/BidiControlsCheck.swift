package import Diagnostics

extension Diagnostic.Code {
    package static let bidiUnbalanced = Self("catalogue.bidi-unbalanced", .error)
    package static let bidiOverride = Self("catalogue.bidi-override", .error)
}

/// Direction marks that are never closed, or that force a direction (UAX #9, X2 to X7).
struct BidiControlsCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        var open: [Unicode.Scalar] = []
        var isBalanced = true
        var hasOverride = false
        for scalar in translation.text.unicodeScalars {
            switch scalar {
            case "\u{202A}", "\u{202B}": open.append("\u{202C}")
            case "\u{202D}", "\u{202E}":
                open.append("\u{202C}")
                hasOverride = true
            case "\u{2066}", "\u{2067}", "\u{2068}": open.append("\u{2069}")
            case "\u{202C}", "\u{2069}": isBalanced = isBalanced && open.popLast() == scalar
            case "\u{206A}"..."\u{206F}": hasOverride = true
            default: break
            }
        }
        var found: [Diagnostic] = []
        if !isBalanced || !open.isEmpty {
            found.append(
                translation.report(
                    .bidiUnbalanced, "a direction mark is opened and not closed, or closed and not opened",
                    help: "Remove the direction marks: numbers and names are isolated for you."))
        }
        if hasOverride {
            found.append(
                translation.report(
                    .bidiOverride, "a direction override would turn the letters round",
                    help: "Remove U+202D, U+202E and U+206A to U+206F."))
        }
        return found
    }
}
