internal import Translation

/// A text cut into words and what translators' programs must not let anybody touch.
struct InlineText {
    enum Piece: Hashable {
        case words(String)
        /// A placeholder with its braces.
        case placeholder(String)
        /// A character that no XML document can hold.
        case control(Unicode.Scalar)
    }

    let pieces: [Piece]

    init(_ text: String) {
        pieces = MessageText(text).pieces.flatMap { piece -> [Piece] in
            switch piece {
            case .words(let words): Self.words(words)
            case .placeholder(let name): [.placeholder("{\(name.rawValue)}")]
            case .unknown(let name): Self.words("{\(name)}")
            }
        }
    }

    private static func words(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text.unicodeScalars[...]
        while let index = rest.firstIndex(where: \.isForbiddenInXML) {
            if index > rest.startIndex { pieces.append(.words(String(rest[..<index]))) }
            pieces.append(.control(rest[index]))
            rest = rest[rest.index(after: index)...]
        }
        return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
    }

    var placeholders: [String] { pieces.compactMap { if case .placeholder(let text) = $0 { text } else { nil } } }
}

/// Numbers for what is protected, the same in the translation as in the English.
struct InlineNumbers {
    private var numbers: [String: [Int]] = [:]
    private var last = 0

    /// Numbers the English.
    init(english: InlineText) { for text in english.placeholders { add(text) } }

    @discardableResult private mutating func add(_ text: String) -> Int {
        last += 1
        numbers[text, default: []].append(last)
        return last
    }

    /// The pieces of a text with their numbers: those of the English in its order, and new ones for what it lacks.
    func numbered(_ text: InlineText) -> [(piece: InlineText.Piece, number: Int)] {
        var rest = self
        return text.pieces.map { piece in
            switch piece {
            case .words: return (piece, 0)
            case .placeholder(let text):
                if let known = rest.numbers[text], let first = known.first {
                    rest.numbers[text] = Array(known.dropFirst())
                    return (piece, first)
                }
                rest.last += 1
                return (piece, rest.last)
            case .control:
                rest.last += 1
                return (piece, rest.last)
            }
        }
    }
}
