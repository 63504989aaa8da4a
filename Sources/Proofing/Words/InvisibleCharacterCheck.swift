package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let invisibleCharacter = Self("catalogue.invisible-character", .error)
}

/// Characters that cannot be seen and have no business where they are: byte order marks, soft hyphens, stray joiners.
struct InvisibleCharacterCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let scalars = Array(translation.text.unicodeScalars)
        let strays = scalars.indices.filter { Self.isStray(at: $0, of: scalars, in: translation.language) }
        guard let first = strays.first.map({ scalars[$0] }) else { return [] }
        let isLost = strays.contains { Self.standsForSomething(scalars[$0]) }
        return [
            translation.report(
                .invisibleCharacter,
                "the translation holds \(first.name), which cannot be seen or printed here",
                help: isLost
                    ? "Write what should stand there; it often comes from copying out of another program."
                    : "Remove it; it often comes from copying out of another program.",
                replacement: isLost ? nil : mended(translation))
        ]
    }

    func mended(_ translation: Translated) -> String {
        let scalars = Array(translation.text.unicodeScalars)
        let kept = scalars.indices.filter {
            Self.standsForSomething(scalars[$0]) || !Self.isStray(at: $0, of: scalars, in: translation.language)
        }
        return LetterText.text(of: kept.map { scalars[$0] })
    }

    /// A sign that another program has lost or keeps to itself, and the ends of lines, cannot simply go.
    private static func standsForSomething(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{FFFD}", "\u{2028}", "\u{2029}", "\u{0085}": true
        default: scalar.properties.generalCategory == .privateUse || scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func isStray(at index: Int, of scalars: [Unicode.Scalar], in language: Language) -> Bool {
        let scalar = scalars[index]
        switch scalar {
        // Word joiners forbid a break; the direction of the text has a check of its own.
        case "\u{2060}", "\u{200E}", "\u{200F}", "\u{061C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{206F}":
            return false
        case "\u{200B}": return !spaceless.contains(language.script)
        case "\u{200C}": return !joins(before: index, of: scalars) && !joins(after: index, of: scalars)
        case "\u{200D}": return !joins(before: index, of: scalars)
        default: return standsForSomething(scalar) || scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Scripts without spaces, in which U+200B says where a line may end.
    private static let spaceless: Set<String> = ["Khmr", "Mymr", "Laoo", "Thai"]

    /// Scripts whose letters join, or have forms that U+200C and U+200D choose between.
    private static let joining: Set<String> = [
        "Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mymr", "Orya", "Sinh", "Taml", "Telu",
    ]

    private static func joins(before index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && isJoining(scalars[index - 1])
    }

    private static func joins(after index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        index + 1 < scalars.count && isJoining(scalars[index + 1])
    }

    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        guard LetterText.isLetter(scalar) || LetterText.isMark(scalar) else { return false }
        let script = TextBreaks.script(of: scalar)
        return script == "Zinh" || scalar == "\u{640}" || joining.contains(script)
    }
}
