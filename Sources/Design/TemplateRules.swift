internal import Diagnostics
internal import SourceYAML

/// What must hold between the parts of a template, so that layout needs no second thoughts.
struct TemplateRules {
    let template: Template
    /// Then nobody knows which paper small sheets are cut from.
    let isImpositionFaulty: Bool

    func check(reporting diagnostics: inout [Diagnostic]) {
        for page in template.pages { check(page, reporting: &diagnostics) }
        if !isImpositionFaulty { checkPapers(reporting: &diagnostics) }
    }

    private func check(_ page: TemplatePage, reporting diagnostics: inout [Diagnostic]) {
        let marks = Set(page.frames.flatMap(\.flow).compactMap(\.mark))
        for frame in page.frames { check(frame, on: page, reporting: &diagnostics) }
        for piece in page.artwork {
            switch piece.kind {
            case .polygon(let corners, _):
                for case .mark(let name, _) in corners.map(\.y) where !marks.contains(name) {
                    diagnostics.append(.unknownName(name, kind: "mark", known: Array(marks), at: piece.location))
                }
            case .plate(let plate) where plate.start >= plate.end || plate.top >= plate.bottom:
                diagnostics.append(.wrongKind("a plate with start < end and top < bottom", at: piece.location))
            case .plate, .drawing: break
            }
        }
        if let cells = page.cells { CellRules(cells: cells, template: template).check(reporting: &diagnostics) }
    }

    private func check(_ frame: Frame, on page: TemplatePage, reporting diagnostics: inout [Diagnostic]) {
        var bottom = template.drawnOn.height
        switch frame.bottom {
        case .at(let place): bottom = place
        case .above(let name, _):
            let others = page.frames.filter { if case .at = $0.bottom { true } else { false } }.map(\.name)
            if !others.contains(name) {
                diagnostics.append(.unknownName(name, kind: "frame", known: others, at: frame.location))
            }
        }
        let fitsPage =
            frame.start >= 0 && frame.top >= 0 && frame.end <= template.drawnOn.width
            && bottom <= template.drawnOn.height
        if frame.end - frame.start < 1 || bottom - frame.top < 1 || !fitsPage {
            diagnostics.append(
                Diagnostic(
                    .templateGeometry, "the frame '\(frame.name)' has no room on the page",
                    help: "Give start < end and top < bottom, within \(Int(template.drawnOn.width)) × "
                        + "\(Int(template.drawnOn.height)) mm.",
                    at: frame.location))
        }
    }

    /// All papers have the shape of the one that is drawn on, but for the one that small sheets are cut from.
    private func checkPapers(reporting diagnostics: inout [Diagnostic]) {
        func shape(_ paper: Paper) -> Double { paper.width / paper.height }
        for paper in template.largePrint where !template.papers.contains(paper) {
            diagnostics.append(
                .unknownName(
                    paper.name, kind: "paper", known: template.papers.map(\.name), at: template.location))
        }
        for paper in template.papers where paper != template.imposition?.paper {
            // A2 to A5 differ in shape by a millimetre's rounding.
            guard abs(shape(paper) / shape(template.drawnOn) - 1) > 0.01 else { continue }
            diagnostics.append(
                Diagnostic(
                    .templateGeometry, "\(paper.name) has another shape than \(template.drawnOn.name)",
                    help: "Sheets are enlarged and reduced, never stretched: draw another template for it.",
                    at: template.location))
        }
    }
}

extension Block {
    /// The names of the styles that this block uses.
    package var styles: [String] {
        switch kind {
        case .heading(_, _, let style), .paragraph(_, let style): [style]
        case .list(let shape, let entries):
            entries.map(\.style) + [shape.numberStyle, shape.labelStyle, shape.beside?.style].compactMap(\.self)
        case .line(let parts, let opposite): (parts + opposite).map(\.style)
        case .gap, .rule, .code, .logo, .pictograms: []
        }
    }
}
