package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let unbreakable = Self("layout.unbreakable-token", .error)
}

/// Words or numbers that are wider than their measure and have no place to break.
struct UnbreakableTokenCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            text.problems.compactMap { problem in
                guard case .tooWide(let piece, let excess) = problem else { return nil }
                // A practice's own details never stand in a report.
                let isPractice = block.origin?.practice != nil && !page.mayName(block)
                let name =
                    isPractice
                    ? "a part of the practice's own details" : "'\(SafeText.visible(SafeText.shortened(piece)))'"
                let width = text.lines.map(\.width).max() ?? 1
                let letters = max(1, Int((excess / width * Double(piece.count)).rounded(.up)))
                return page.report(
                    .unbreakable,
                    "\(name) is about \(letters) characters too long for a line and has no place to break",
                    help: "Use shorter words, or put a space or U+200B where it may break.", on: block,
                    about: .piece(piece), surplus: letters)
            }
        }
    }
}
