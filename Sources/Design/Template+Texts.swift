extension Template {
    /// All words of the template, in reading order.
    package var texts: [TemplateText] { frames.flatMap(\.flow).flatMap(\.texts) }
}

extension Block {
    /// The words of one block.
    package var texts: [TemplateText] {
        switch kind {
        case .heading(_, let text, _), .paragraph(let text, _): [text]
        case .line(let parts, let opposite): (parts + opposite).map(\.text)
        case .list(_, let entries): entries.flatMap(\.texts)
        case .code(let alternate), .logo(let alternate): [alternate]
        case .gap, .rule: []
        }
    }
}

extension Block.Entry {
    fileprivate var texts: [TemplateText] {
        guard case .text(let text) = content else { return alternate.map { [$0] } ?? [] }
        return (alternate.map { [$0] } ?? []) + [text]
    }
}
