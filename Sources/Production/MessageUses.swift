internal import Design
internal import Translation

/// One message with all places where templates have it.
struct MessageUses {
    let id: MessageID
    let texts: [TemplateText]

    /// The notes for translators, each once.
    var notes: [String] { Set(texts.compactMap(\.note)).sorted() }

    /// The facts that the words rest on, by their numbers.
    var facts: [String] { Set(texts.flatMap(\.facts)).sorted() }
}

extension [TemplateText] {
    /// The words that are translated, each message once, in their order.
    var byMessage: [MessageUses] {
        var groups: [MessageID: [TemplateText]] = [:]
        var order: [MessageID] = []
        for text in self where text.isTranslated {
            let id = MessageID(context: text.context, text: text.text)
            if groups[id] == nil { order.append(id) }
            groups[id, default: []].append(text)
        }
        return order.map { MessageUses(id: $0, texts: groups[$0] ?? []) }
    }
}
