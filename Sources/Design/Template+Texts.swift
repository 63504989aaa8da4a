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
        case .list(_, let entries): entries.compactMap { if case .text(let text) = $0.content { text } else { nil } }
        case .code(let alternate), .logo(let alternate): [alternate]
        case .gap, .rule: []
        }
    }
}
