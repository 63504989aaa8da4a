internal import Design
internal import Graphics
internal import Translation

/// What a page has instead of its cells: frames and artwork of each language, in their places.
struct CellPage {
    var frames: [EditionFrame] = []
    var artwork: [EditionArtwork] = []

    static let empty = CellPage()
}

extension EditionBuilder {
    /// One cell after the other, by the languages' own names; those for staff come last.
    mutating func cellPages(of cells: Cells) -> [CellPage] {
        let readers = Collation.sorted(Array(renditions.dropFirst())) { names(of: $0.language).endonym }
        let staff = renditions[0]
        let contents = readers.map { ($0, cells.frames) } + cells.closing.map { (staff, $0) }
        guard let grid = cells.grid(for: contents.count, on: paper) else { return [] }
        return stride(from: 0, to: contents.count, by: grid.capacity).map { first in
            var page = CellPage()
            for (index, content) in contents[first..<min(first + grid.capacity, contents.count)].enumerated() {
                let place = CellPlace(index, in: grid, of: cells, isRightToLeft: content.0.language.isRightToLeft)
                page.artwork += cells.artwork.filter { holds($0.conditions, in: content.0.language) }.map {
                    EditionArtwork(kind: place.placed($0.kind), isRightToLeft: place.isRightToLeft)
                }
                for frame in content.1 {
                    guard let placed = self.frame(place.placed(frame, for: content.0.language), for: content.0) else {
                        continue
                    }
                    page.frames.append(placed)
                }
            }
            return page
        }
    }
}

/// Where one cell stands, in millimetres from the page's top left corner: a sheet of many languages runs as English.
private struct CellPlace {
    let index: Int
    let grid: Cells.Grid
    let isRightToLeft: Bool
    let x, y, width, height: Double

    init(_ index: Int, in grid: Cells.Grid, of cells: Cells, isRightToLeft: Bool) {
        self.index = index
        self.grid = grid
        self.isRightToLeft = isRightToLeft
        (width, height) = cells.size(in: grid)
        x = cells.start + Double(index % grid.columns) * (width + cells.columnGap)
        y = cells.top + Double(index / grid.columns) * (height + cells.rowGap)
    }

    /// From the page's left edge; `start` counts from the cell's start edge.
    private func left(_ start: Double, _ width: Double) -> Double {
        x + (isRightToLeft ? self.width - start - width : start)
    }

    /// A place that counts from the cell's end if it is 0 or less.
    private func resolved(_ place: Double, in length: Double) -> Double { place > 0 ? place : length + place }

    /// From the page's upper edge; below 0 counts from the cell's bottom.
    private func top(_ place: Double) -> Double { y + (place < 0 ? height + place : place) }

    func placed(_ frame: Frame, for language: Language) -> Frame {
        let end = resolved(frame.end, in: width)
        let left = left(frame.start, end - frame.start)
        var bottom = frame.bottom
        if case .at(let place) = bottom { bottom = .at(y + resolved(place, in: height)) }
        return frame.moved(
            start: left, end: left + end - frame.start, top: top(frame.top), bottom: bottom,
            name: "\(frame.name) \(index + 1)", fit: "\(frame.fit) \(language.setting.textFamilies.first ?? "")")
    }

    func placed(_ kind: Artwork.Kind) -> Artwork.Kind {
        switch kind {
        case .drawing(let file, let x, let y, let width, let height, let isMirrored, let inkSaver):
            return .drawing(
                file, x: left(x, width), y: top(y), width: width, height: height, isMirrored: isMirrored,
                inkSaver: inkSaver)
        case .plate(var plate):
            let end = resolved(plate.end, in: width)
            let (start, length) = (left(plate.start, end - plate.start), end - plate.start)
            (plate.start, plate.end) = (start, start + length)
            (plate.top, plate.bottom) = (top(plate.top), y + resolved(plate.bottom, in: height))
            let isOdd = !(index % grid.columns + index / grid.columns).isMultiple(of: 2)
            if isOdd, let other = plate.otherFill { plate.fill = other }
            return .plate(plate)
        case .polygon: return kind
        }
    }
}
