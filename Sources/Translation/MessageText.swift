/// A message cut into words and placeholders.
package struct MessageText: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case words(String)
        case placeholder(Placeholder)
        /// Braces around a name that is no placeholder.
        case unknown(String)
    }

    package let pieces: [Piece]

    package init(pieces: [Piece]) { self.pieces = pieces }

    package init(_ text: String) {
        var pieces: [Piece] = []
        // By scalars: a vowel sign behind a closing brace would make another character of it.
        var rest = text.unicodeScalars[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            let name = String(rest[rest.index(after: open)..<close])
            pieces.append(Placeholder(rawValue: name).map(Piece.placeholder) ?? .unknown(name))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    /// The placeholders in order.
    package var placeholders: [Placeholder] {
        pieces.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The names in braces that are no placeholders.
    package var unknownNames: [String] {
        pieces.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
    }
}
