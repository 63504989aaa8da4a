package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let overflow = Self("layout.overflow", .error)
}

/// Flows that are too tall for their frame even at the smallest legible size.
struct OverflowCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.layout.frames.filter { $0.excess > 0.01 }.compactMap { frame in
            // The longest words of the flow are the ones that can be shortened most.
            let texts = page.texts.filter { $0.block.frame == frame.name }
            let own = texts.filter { page.isHandedIn($0.block) }
            guard let longest = (own.isEmpty ? texts : own).max(by: { $0.text.lineLengths < $1.text.lineLengths })
            else { return nil }
            let excess = longest.text.charactersTooLong(forExcess: frame.excess)
            return page.report(
                .overflow,
                "these words, with the others in the frame '\(frame.name)', are about \(excess) characters too long",
                help:
                    "Say it in fewer words, or the others there: these are the longest, at the smallest size that can be read.",
                on: longest.block, about: .longest, surplus: excess)
        }
    }
}

extension PlacedText {
    /// Characters in all lines, larger type counting more.
    fileprivate var lineLengths: Double { lines.reduce(0) { $0 + $1.width * spec.size } }

    /// How many characters must go so that a flow becomes shorter by some points.
    fileprivate func charactersTooLong(forExcess excess: Double) -> Int {
        let step = lines.count > 1 ? lines[1].origin.y - lines[0].origin.y : spec.size * 1.3
        let perLine = Double(plainText.count) / Double(max(lines.count, 1))
        return max(1, Int((excess / step * perLine).rounded(.up)))
    }
}
