/// Cuts a catalogue's text into tokens.
///
/// Like gettext's own lexer it goes by tokens rather than lines: several may share a line, and `#~` and `#|` mark
/// whatever follows them until the line ends. After something it cannot read it passes over the rest of the line.
struct CatalogueLexer {
    let text: CatalogueText
    /// The position of the next character.
    var position = 0
    private var isObsolete = false
    private var isPrevious = false
    /// Whether the line has had a text in quotes, which tells a stray word from a stray quotation mark.
    private var lineHasLiteral = false

    init(_ text: CatalogueText) { self.text = text }

    var scalars: [Unicode.Scalar] { text.scalars }

    /// The character some places ahead, or nothing after the end.
    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    /// The next token; at the end of the text, `end` for ever.
    mutating func next(reporting reports: inout CatalogueReports) -> CatalogueToken {
        while let scalar = peek() {
            switch scalar {
            case "\n": endLine()
            // NULs were reported when the file was opened.
            case " ", "\t", "\u{B}", "\u{C}", "\0": position += 1
            case "#": if let comment = hash() { return comment }
            case "\"": return literal(reporting: &reports)
            default: if let token = word(reporting: &reports) { return token }
            }
        }
        return token(.end, from: position)
    }

    /// A token from a position up to the next character.
    func token(_ kind: CatalogueToken.Kind, from start: Int) -> CatalogueToken {
        CatalogueToken(kind: kind, range: start..<position, isObsolete: isObsolete, isPrevious: isPrevious)
    }

    /// Passes over the rest of the line.
    mutating func skipLine() { position = text.lineEnd(after: position) }

    private mutating func endLine() {
        position += 1
        isObsolete = false
        isPrevious = false
        lineHasLiteral = false
    }

    /// A comment, or nothing after a mark that only says how to take the rest of the line.
    private mutating func hash() -> CatalogueToken? {
        let start = position
        switch peek(1) {
        case "~":
            isObsolete = true
            isPrevious = peek(2) == "|"
            position += isPrevious ? 3 : 2
            return nil
        case "|":
            isPrevious = true
            position += 2
            return nil
        default:
            skipLine()
            return token(.comment(CatalogueComment(scalars[start + 1..<position])), from: start)
        }
    }

    private mutating func literal(reporting reports: inout CatalogueReports) -> CatalogueToken {
        let start = position
        let value = readLiteral(reporting: &reports)
        lineHasLiteral = true
        return token(.literal(value), from: start)
    }

    /// What begins with neither a quotation mark nor `#`: a keyword, or something that does not belong here.
    private mutating func word(reporting reports: inout CatalogueReports) -> CatalogueToken? {
        let start = position
        while let scalar = peek(), scalar == "_" || scalar.isASCIIAlphanumeric { position += 1 }
        let word = text.string(in: start..<position)
        if word == "domain", !isPrevious { return token(.domain, from: start) }
        guard let section = CatalogueSection(keyword: word, isPrevious: isPrevious) else {
            position = start
            return stray(afterLiteral: lineHasLiteral, reporting: &reports)
        }
        guard section.isTranslation else { return token(.section(section), from: start) }
        return translation(from: start, reporting: &reports)
    }
}

extension Unicode.Scalar {
    var isASCIIAlphanumeric: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
