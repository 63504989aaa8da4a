package import Diagnostics
internal import Graphics
internal import Layout
internal import Translation

extension Diagnostic.Code {
    package static let wrongFont = Self("layout.wrong-font", .error)
}

/// Runs in a font that is not on the list, or not one of the language's own families.
struct WrongFontCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            let families = text.spec.families + text.spec.spans.flatMap(\.families)
            let allowed = page.fonts.files(ofFamilies: families)
            let strangers = text.lines.flatMap(\.runs).filter { !allowed.contains($0.fontFile) }
            return strangers.map { name(of: $0, in: block, on: page) }.unique.map { name in
                page.report(
                    .wrongFont, "no font of \(languageName(of: text, on: page)) has \(name)",
                    help: "Write it in letters of the language or in Latin ones. If another font is right for it, add "
                        + "that to Fonts/fonts.yaml and Translations/languages.yaml.",
                    on: block)
            }
        }
    }

    /// The letters with their code points; of a practice's own details only the font.
    private func name(of run: PlacedRun, in block: PlacedBlock, on page: Page) -> String {
        let letters = run.text.unicodeScalars.filter { $0.properties.generalCategory != .format && $0 != " " }
        guard page.mayName(block), !letters.isEmpty else {
            let font = run.fontFile.split(separator: "/").last ?? "no font"
            return "these words, which would be set in '\(font)'"
        }
        // Three name the script; more would hide the sentence.
        let codes = letters.prefix(3).map(SafeText.name(of:)) + (letters.count > 3 ? ["…"] : [])
        return "'\(SafeText.visible(SafeText.shortened(run.text)))' (\(codes.joined(separator: " ")))"
    }

    private func languageName(of text: PlacedText, on page: Page) -> String {
        (page.edition.setting.languages[text.spec.language] ?? page.edition.language).englishName
    }
}
