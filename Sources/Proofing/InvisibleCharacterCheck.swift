package import Diagnostics

extension Diagnostic.Code {
    package static let invisibleCharacter = Self("catalogue.invisible-character", .error)
}

/// Characters that cannot be seen and have no business in a message: byte order marks, soft hyphens, private use.
struct InvisibleCharacterCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let strays = translation.text.unicodeScalars.filter(isStray)
        guard let first = strays.first else { return [] }
        return [
            translation.report(
                .invisibleCharacter,
                "the translation holds \(SafeText.name(of: first)), which cannot be seen or printed",
                help: "Remove it; it often comes from copying out of another program.")
        ]
    }

    private func isStray(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{FEFF}", "\u{FFFD}", "\u{00AD}", "\u{2028}", "\u{2029}", "\u{0085}": return true
        default: return scalar.properties.generalCategory == .privateUse || scalar.properties.isVariationSelector
        }
    }
}
