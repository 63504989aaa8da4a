/// A part of a page that is drawn as one marked sequence of its content.
///
/// Who draws the page and who tags it go through the same list: the first leaf is sequence 0.
package enum PageLeaf: Sendable, Hashable {
    /// What stands behind the words.
    case artwork
    /// A block, by its index.
    case block(Int)
    /// Marks for the print shop, outside of the trim.
    case marks
}

extension PageLayout {
    /// All parts, in the order in which they are drawn and read.
    package var leaves: [PageLeaf] { [.artwork] + blocks.indices.map { .block($0) } + [.marks] }

    /// How far the drawn page reaches beyond the trim on every side, in points: the bleed, and room for marks.
    package var margin: Double { bleed + PrinterMarks.room }
}
