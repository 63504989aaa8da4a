internal import Graphics
internal import Translation

extension WordsBuilder {
    /// Adds words that may name placeholders and may quote another script, which is set in its own fonts and order.
    package mutating func add(quoting text: String) {
        for piece in MessageText(text).pieces {
            switch piece {
            case .words(let words): for part in Quotation.parts(of: words, writtenIn: language.script) { add(part) }
            case .placeholder(let name): addPlace(name.rawValue)
            case .unknown(let name): addPlace(name)
            }
        }
    }

    /// A place where a value is put in, such as `{phone}`.
    private mutating func addPlace(_ name: String) {
        addIsolated("{\(name)}", kind: .name, opening: "\u{2066}")
    }

    private mutating func add(_ part: Quotation) {
        if part.isForeign {
            addIsolated(part.text, kind: .name, opening: "\u{2068}")
        } else {
            add(part.text)
        }
    }
}
