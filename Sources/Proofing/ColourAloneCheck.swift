internal import Design
package import Diagnostics
internal import Graphics
internal import Layout
internal import Translation

extension Diagnostic.Code {
    package static let colourAlone = Self("design.colour-alone", .error)
}

/// Words that only their colour tells from others (WCAG 2.1, 1.4.1): on a black and white copy they are the same.
struct ColourAloneCheck: Check {
    /// How words look apart from their colour.
    private struct Look: Hashable {
        let frame: String
        let families: [String]
        let isBold: Bool
        let size: Double

        init(_ text: PlacedText, in frame: String) {
            self.frame = frame
            families = text.spec.families
            isBold = text.spec.isBold
            size = text.spec.size
        }
    }

    func diagnostics(for page: Page) -> [Diagnostic] {
        // Without sizes of its own a language has one for everything, which is told already.
        guard page.edition.template.sizes[page.edition.language.setting.name] != nil else { return [] }
        var first: [Look: String] = [:]
        return page.texts.compactMap { block, text in
            let look = Look(text, in: block.frame)
            let colour = first[look] ?? text.colour
            first[look] = colour
            guard colour != text.colour else { return nil }
            return page.report(
                .colourAlone, "only the colour tells these words from others beside them",
                help: "Give their style another size or weight as well, in the template.", on: block)
        }
    }
}
