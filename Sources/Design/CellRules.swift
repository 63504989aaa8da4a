internal import Diagnostics
internal import SourceYAML

/// What must hold between the cells of a page and their frames.
struct CellRules {
    let cells: Cells
    let template: Template

    /// Cells need a grid on each paper, and room in each grid.
    func check(reporting diagnostics: inout [Diagnostic]) {
        for paper in template.papers where cells.grids[paper.name] == nil {
            diagnostics.append(.missingKey(paper.name, at: cells.location))
        }
        for piece in cells.artwork {
            // Its corners count from the page, so that it would stand in the same place for every cell.
            guard case .polygon = piece.kind else { continue }
            diagnostics.append(.wrongKind("a drawing or a plate", at: piece.location))
        }
        let paper = template.drawnOn
        let sizes = Set(cells.grids.values.joined()).map(cells.size).sorted {
            ($0.width, $0.height) < ($1.width, $1.height)
        }
        let fitsPage =
            cells.start >= 0 && cells.top >= 0 && cells.end <= paper.width && cells.bottom <= paper.height
        guard fitsPage, sizes.allSatisfy({ $0.width >= 1 && $0.height >= 1 }) else {
            diagnostics.append(.noRoom(for: "the cells", on: paper, at: cells.location))
            return
        }
        for frame in cells.allFrames { check(frame, in: sizes, reporting: &diagnostics) }
    }

    /// Frames of cells hang from nothing and stand in every cell, however small.
    private func check(
        _ frame: Frame, in sizes: [(width: Double, height: Double)], reporting diagnostics: inout [Diagnostic]
    ) {
        guard case .at(let foot) = frame.bottom else {
            diagnostics.append(.wrongKind("a number: frames of cells hang from nothing", at: frame.location))
            return
        }
        let small = sizes.first { width, height in
            let end = frame.end > 0 ? frame.end : width + frame.end
            let top = frame.top < 0 ? height + frame.top : frame.top
            let bottom = foot > 0 ? foot : height + foot
            let fits = frame.start >= 0 && top >= 0 && end <= width && bottom <= height
            return end - frame.start < 1 || bottom - top < 1 || !fits
        }
        guard let small else { return }
        let room = "\(Int(small.width)) × \(Int(small.height)) mm"
        diagnostics.append(
            Diagnostic(
                .templateGeometry, "the frame '\(frame.name)' has no room in a cell of \(room)",
                help: "Give start < end and top < bottom within the cells of every grid, or remove the grid.",
                at: frame.location))
    }
}
