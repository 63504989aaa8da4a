internal import Graphics

/// Ink that reaches over the edge at which its line starts: Nastaliq's first letters do so by a fifth of an em.
enum Overhang {
    /// What is left where it is, in ems.
    ///
    /// Every font has letters that reach a little beyond their advance, which evens the edge to the eye.
    static let sideBearing = 0.08

    /// How far inwards some ink has to be moved, in ems, if its line starts at 0.
    static func excess(of ink: [Rectangle], startsAtRight: Bool) -> Double {
        let reach = startsAtRight ? ink.map(\.right).max() : ink.map { -$0.x }.max()
        return max(0, (reach ?? 0) - sideBearing)
    }

    /// The same ink where it comes to stand.
    static func contained(_ ink: [Rectangle], startsAtRight: Bool) -> [Rectangle] {
        let excess = excess(of: ink, startsAtRight: startsAtRight)
        return ink.map { $0.moved(x: startsAtRight ? -excess : excess, y: 0) }
    }
}

extension ShapedLine {
    /// The glyphs of a part as they stand when the part's advances start at 0, its start edge.
    func startInk(of part: Range<Int>, in spec: TextSpec) -> [Rectangle] {
        let clusters = clusters.filter { part.contains($0.range.lowerBound) }
        let edge = spec.isRightToLeft ? clusters.map { $0.x + $0.advance }.max() : clusters.map(\.x).min()
        return glyphInk.filter { part.contains($0.offset) }.map { $0.box.moved(x: -(edge ?? 0), y: 0) }
    }
}
