package import Design
internal import Diagnostics
package import Translation

/// Words of a document as they are given, before they are prepared for the page.
package struct DocumentText: Sendable {
    package let text: String
    package let language: Language
    package let style: Style
    package let role: Role

    package init(_ text: String, in language: Language, style: Style, role: Role = .paragraph) {
        (self.text, self.language, self.style, self.role) = (text, language, style, role)
    }

    /// Longer words are cut: a page has no room for them, and no sheet has a message of half the length.
    private static let longest = 700

    /// The words without what would turn a page's letters round, and with the names of some characters for themselves.
    func words(naming unknown: Set<Unicode.Scalar> = []) -> Words {
        let origin = Words.Origin(message: text, translation: nil, template: SourceLocation(file: ""))
        var builder = WordsBuilder(language: language, origin: origin)
        let isCut = text.unicodeScalars.count > Self.longest
        let shown = isCut ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest))) + " …" : text
        builder.add(quoting: shown.legible(naming: unknown))
        return builder.words
    }
}

extension String {
    /// Without controls, marks that reorder letters, and characters that cannot be drawn: these are named.
    fileprivate func legible(naming unknown: Set<Unicode.Scalar>) -> String {
        unicodeScalars.reduce(into: "") { result, scalar in
            let isNamed = unknown.contains(scalar) || scalar.isHarmful
            if isNamed { result += "<\(SafeText.name(of: scalar))>" } else { result.unicodeScalars.append(scalar) }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isHarmful: Bool {
        switch value {
        case 0x0A: false
        // Embeddings, overrides and isolates, which may have no end.
        case 0x202A...0x202E, 0x2066...0x2069: true
        default:
            [.control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator].contains(
                properties.generalCategory)
        }
    }
}
