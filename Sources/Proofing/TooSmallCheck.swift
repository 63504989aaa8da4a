internal import Design
package import Diagnostics
internal import Graphics
internal import Layout
internal import Translation

extension Diagnostic.Code {
    package static let tooSmall = Self("layout.too-small", .error)
}

/// Words that are smaller than readers of their script can read.
struct TooSmallCheck: Check {
    /// Sizes are settled in steps; a hundredth of a point is none.
    private static let tolerance = 0.01

    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.compactMap { block, text in
            // The language that they are set in: digits of a telephone number are spoken in another.
            let least = smallest(text, in: text.spec.language, on: page)
            guard text.spec.size < least - Self.tolerance else { return nil }
            let (size, limit) = (Self.tenths(text.spec.size), Self.tenths(least))
            return page.report(
                .tooSmall, "these words are set in \(size) points, and \(limit) are the least that can be read",
                help: "Enlarge the style's size, or its 'tight', in the template.", on: block)
        }
    }

    /// The language's legible size for this paper; strips for staff may be as small as printers allow.
    private func smallest(_ text: PlacedText, in tag: String, on page: Page) -> Double {
        if text.isExempt { return PlacedText.smallestSize }
        let language = page.edition.setting.languages[tag] ?? page.edition.language
        return page.edition.minimumSize(for: language)
    }

    private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
