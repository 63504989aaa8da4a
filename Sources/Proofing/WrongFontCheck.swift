package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let wrongFont = Self("layout.wrong-font", .error)
}

/// Runs in a font that is not on the list, or not one of the language's own families.
struct WrongFontCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            let families = text.spec.families + text.spec.spans.flatMap(\.families)
            let allowed = page.fonts.files(ofFamilies: families)
            let used = Set(text.lines.flatMap(\.runs).map(\.fontFile)).subtracting(allowed).sorted()
            return used.map { file in
                let name = file.split(separator: "/").last.map(String.init) ?? "no font"
                return page.report(
                    .wrongFont, "words are set in '\(name)', which is not a font for this language",
                    help: "Use only letters of the language. If the font is right, add it to Fonts/fonts.yaml.",
                    on: block)
            }
        }
    }
}
