package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let missingGlyph = Self("layout.missing-glyph", .error)
}

/// Characters that no font of the language has.
///
/// They would print as boxes.
struct MissingGlyphCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            text.missingCharacters.map { character in
                page.report(
                    .missingGlyph,
                    "no font has the character \(SafeText.name(of: character)) '\(SafeText.visible(String(character)))'",
                    help: "Replace it by a letter of the language, or remove it.", on: block,
                    about: .piece(String(character)))
            }
        }
    }
}

extension PlacedText {
    fileprivate var missingCharacters: [Unicode.Scalar] {
        let scalars = problems.compactMap {
            if case .missingGlyph(let text) = $0 { text.unicodeScalars.first } else { nil }
        }
        return Set(scalars).sorted()
    }
}
