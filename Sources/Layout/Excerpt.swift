package import Graphics

/// A part of a settled page that is shown elsewhere, with some of it marked.
package struct Excerpt: Sendable, Hashable, Codable {
    package let page: PageLayout
    /// What is shown, in the page's points.
    package let area: Rectangle
    /// What is outlined; the rest stands back.
    package let marked: [Rectangle]

    package init(of page: PageLayout, area: Rectangle, marked: [Rectangle] = []) {
        (self.page, self.area, self.marked) = (page, area, marked)
    }

    /// The frame around some blocks of a page, with the blocks marked; nothing if they are not in a frame.
    ///
    /// Of a tall frame only the part around the blocks is shown: on a phone the whole of it would have letters too
    /// small to be judged.
    package init?(of page: PageLayout, showing blocks: [PlacedBlock]) {
        guard let first = blocks.first, let frame = page.frames.first(where: { $0.name == first.frame }) else {
            return nil
        }
        let marked = blocks.filter { $0.frame == first.frame }.map { $0.marked(by: Self.distance(on: page)) }
        let whole = marked.reduce(frame.rectangle.grown(by: Self.margin(on: page))) { $0.union($1) }
        let wanted = marked.dropFirst().reduce(marked[0]) { $0.union($1) }
        let area = whole.part(around: wanted, height: whole.width * Self.tallest)
        self.init(of: page, area: area.intersection(page.trim), marked: marked)
    }

    /// How tall an excerpt is, as a part of its width, unless what is marked is taller.
    private static let tallest = 0.55

    /// From the frame to the excerpt's edge: 4 mm of an A4 page.
    private static func margin(on page: PageLayout) -> Double { page.shortSide * 4 / 210 }

    /// From words to the line around them: 1.2 mm of an A4 page.
    private static func distance(on page: PageLayout) -> Double { page.shortSide * 1.2 / 210 }
}

extension PageLayout {
    /// The page as it is cut.
    fileprivate var trim: Rectangle { Rectangle(x: 0, y: 0, width: width, height: height) }

    fileprivate var shortSide: Double { min(width, height) }
}

extension PlacedBlock {
    /// The rectangle of a line around the block: around its words, where it has any, and not around their empty column.
    fileprivate func marked(by distance: Double) -> Rectangle {
        guard case .text(let text) = content else { return rectangle.grown(by: distance) }
        let lines = text.lines.map { line in
            let words = Rectangle(x: line.origin.x, y: rectangle.y, width: line.width, height: rectangle.height)
            return line.ink.map { words.union($0) } ?? words
        }
        guard let first = lines.first else { return rectangle.grown(by: distance) }
        return lines.dropFirst().reduce(first) { $0.union($1) }.grown(by: distance)
    }
}

extension Rectangle {
    /// A part as high as `height` with `wanted` in its middle, as far as the whole allows.
    fileprivate func part(around wanted: Rectangle, height limit: Double) -> Rectangle {
        let height = min(self.height, max(limit, wanted.height))
        let middle = wanted.y + wanted.height / 2
        let top = min(max(y, middle - height / 2), bottom - height)
        return Rectangle(x: x, y: top, width: width, height: height)
    }
}
