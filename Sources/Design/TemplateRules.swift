internal import Diagnostics

/// What must hold between the parts of a template, so that layout needs no second thoughts.
struct TemplateRules {
    let template: Template

    func check(reporting diagnostics: inout [Diagnostic]) {
        let marks = Set(template.frames.flatMap(\.flow).compactMap(\.mark))
        for frame in template.frames { check(frame, reporting: &diagnostics) }
        for piece in template.artwork {
            guard case .polygon(let corners, _) = piece.kind else { continue }
            for case .mark(let name, _) in corners.map(\.y) where !marks.contains(name) {
                diagnostics.append(.unknownName(name, kind: "mark", known: Array(marks), at: piece.location))
            }
        }
    }

    private func check(_ frame: Frame, reporting diagnostics: inout [Diagnostic]) {
        var bottom = template.drawnOn.height
        switch frame.bottom {
        case .at(let place): bottom = place
        case .above(let name, _):
            let others = template.frames.filter { if case .at = $0.bottom { true } else { false } }.map(\.name)
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
}

extension Block {
    /// The names of the styles that this block uses.
    package var styles: [String] {
        switch kind {
        case .heading(_, _, let style), .paragraph(_, let style): [style]
        case .list(_, let entries): entries.map(\.style)
        case .line(let parts, let opposite): (parts + opposite).map(\.style)
        case .gap, .rule, .code, .logo: []
        }
    }
}
