internal import Design
package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let lowContrast = Self("design.low-contrast", .error)
    package static let unknownColour = Self("design.unknown-colour", .error)
}

/// Words whose colour is too near to a ground that they stand on (WCAG 2.1, 1.4.3).
struct ContrastCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text -> [Diagnostic] in
            let grounds = page.layout.frames.first { $0.name == block.frame }?.grounds ?? []
            return grounds.compactMap { problem(with: text, on: $0, block, page) }
        }
    }

    private func problem(with text: PlacedText, on ground: String, _ block: PlacedBlock, _ page: Page) -> Diagnostic? {
        let palette = page.edition.setting.palette
        guard let ink = palette[text.colour], let paper = palette[ground] else {
            guard let missing = [text.colour, ground].first(where: { !palette.names($0) }) else { return nil }
            return page.report(
                .unknownColour, "the palette has no role '\(missing)'", help: "Add it to Templates/theme.yaml.",
                on: block)
        }
        let contrast = ink.contrast(with: paper)
        // AA asks 4.5, or 3 for 18 points and more, or 14 points and more in bold.
        let isLarge = text.spec.size >= 18 || text.spec.isBold && text.spec.size >= 14
        guard contrast < (isLarge ? 3 : 4.5) else { return nil }
        let figure = Double(Int(contrast * 10)) / 10
        return page.report(
            .lowContrast, "\(ink.name) on \(paper.name) has a contrast of \(figure), too little to read",
            help: "Choose a darker or a lighter colour in Templates/theme.yaml; words need 4.5, large ones 3.",
            on: block)
    }
}
