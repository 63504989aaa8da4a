internal import Diagnostics
internal import Translation

/// A part of some words: letters, or a character that cannot be seen, by its name.
enum HiddenCharacter: Hashable {
    case letters(String)
    case hidden(String)

    private static let names: [Unicode.Scalar: String] = [
        "\u{A0}": "NBSP", "\u{AD}": "SHY", "\u{61C}": "ALM", "\u{200B}": "ZWSP", "\u{200C}": "ZWNJ", "\u{200D}": "ZWJ",
        "\u{200E}": "LRM", "\u{200F}": "RLM", "\u{202F}": "NNBSP", "\u{2060}": "WJ", "\u{2066}": "LRI",
        "\u{2067}": "RLI", "\u{2068}": "FSI", "\u{2069}": "PDI",
    ]

    /// Words with what is hidden in them; nothing if nothing is.
    static func parts(of words: String) -> [HiddenCharacter]? {
        var parts: [HiddenCharacter] = []
        var letters = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            guard let name = name(of: scalar) else {
                letters.append(scalar)
                continue
            }
            if !letters.isEmpty { parts.append(.letters(String(letters))) }
            letters = String.UnicodeScalarView()
            parts.append(.hidden(name))
        }
        guard !parts.isEmpty else { return nil }
        return parts + (letters.isEmpty ? [] : [.letters(String(letters))])
    }

    private static func name(of scalar: Unicode.Scalar) -> String? {
        if let name = names[scalar] { return name }
        guard scalar != "\n" else { return nil }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            return SafeText.name(of: scalar)
        case .spaceSeparator: return scalar == " " || scalar == "\u{3000}" ? nil : SafeText.name(of: scalar)
        default: return nil
        }
    }
}

extension [HiddenCharacter] {
    /// Such as `2 × ZWNJ, NBSP`.
    var summary: String {
        let names = compactMap { if case .hidden(let name) = $0 { name } else { nil } }
        return names.unique.map { name in
            let count = names.count { $0 == name }
            return count > 1 ? "\(count) × \(name)" : name
        }.joined(separator: ", ")
    }
}
