package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let inkOutsidePage = Self("layout.ink-outside-page", .error)
    package static let inkCollision = Self("layout.ink-collision", .error)
}

/// Ink, not logical boxes: letters that reach over the paper's edge margin or touch what stands in another frame.
struct InkCheck: Check {
    /// Office printers leave up to 5 mm white; the art direction keeps words 8 mm from the edge of an A4.
    private static let margin = 5.0 / 210

    func diagnostics(for page: Page) -> [Diagnostic] {
        // Words that do not fit their frame run into everything; that is reported once, as an overflow.
        page.layout.frames.contains { $0.excess > 0.01 } ? [] : outside(page) + collisions(page)
    }

    private func outside(_ page: Page) -> [Diagnostic] {
        let margin = page.layout.width * Self.margin
        let safe = Rectangle(
            x: margin, y: margin, width: page.layout.width - 2 * margin, height: page.layout.height - 2 * margin)
        return page.texts.filter { block, text in
            !block.isTooWide && text.lines.compactMap(\.ink).contains { !safe.contains($0, tolerance: 0.5) }
        }.map { block, _ in
            page.report(
                .inkOutsidePage, "letters reach into the white edge that printers leave",
                help: "Shorten the words, or move the frame '\(block.frame)' inwards.", on: block)
        }
    }

    private func collisions(_ page: Page) -> [Diagnostic] {
        let inked = page.layout.blocks.filter { !$0.isTooWide }.map { (block: $0, ink: $0.ink) }
        var found: [Diagnostic] = []
        for (index, upper) in inked.enumerated() {
            for lower in inked.dropFirst(index + 1)
            where upper.ink.contains(where: { ink in
                lower.ink.contains { $0.overlaps(ink) }
            }) {
                let isUpper = lower.block.origin == nil || page.isHandedIn(upper.block) && !page.isHandedIn(lower.block)
                let block = isUpper ? upper.block : lower.block
                found.append(
                    page.report(
                        .inkCollision, "these words touch what stands beside them in the frame '\(upper.block.frame)'",
                        help: "Shorten the words, or give the frames more room.", on: block))
            }
        }
        return found
    }
}

extension PlacedBlock {
    /// A word that is wider than its line runs into what stands beside it; that is told as what it is.
    fileprivate var isTooWide: Bool {
        guard case .text(let text) = content else { return false }
        return text.problems.contains { if case .tooWide = $0 { true } else { false } }
    }

    /// What the block blackens: lines of words, or a whole picture; around a logo its clear space counts too.
    fileprivate var ink: [Rectangle] {
        switch content {
        case .text(let text): text.lines.compactMap(\.ink)
        case .logo: [LogoSlot(plate: rectangle).guarded]
        case .pictogram, .code, .rule, .excerpt: [rectangle]
        }
    }
}

extension Rectangle {
    /// Overlapping by more than half a point either way.
    fileprivate func overlaps(_ other: Rectangle) -> Bool {
        min(right, other.right) - max(x, other.x) > 0.5 && min(bottom, other.bottom) - max(y, other.y) > 0.5
    }
}
