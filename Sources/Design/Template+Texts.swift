extension Template {
    /// All words of the template, in reading order.
    package var texts: [TemplateText] { frames.flatMap(\.flow).flatMap(\.texts) }

    /// Whether opening hours stand on the sheet, whose words are common to all sheets.
    package var showsHours: Bool { frames.flatMap(\.flow).contains(where: \.showsHours) }
}

extension Block {
    /// The words of one block.
    package var texts: [TemplateText] {
        switch kind {
        case .heading(_, let text, _), .paragraph(let text, _): [text]
        case .line(let parts, let opposite): (parts + opposite).map(\.text)
        case .list(_, let entries): entries.flatMap(\.texts)
        case .code(let alternate), .logo(let alternate): [alternate]
        case .gap, .rule, .pictograms: []
        }
    }
}

extension Block {
    fileprivate var showsHours: Bool {
        guard case .list(_, let entries) = kind else { return false }
        return entries.contains { if case .hours = $0.content { true } else { false } }
    }
}

extension Block.Entry {
    fileprivate var texts: [TemplateText] {
        let others = [alternate, label].compactMap(\.self)
        guard case .text(let text) = content else { return others }
        return others + [text]
    }
}
