/// Cuts an SVG file into tags and text.
///
/// It takes XML without document types, entities of its own and processing instructions, so nothing is loaded and
/// nothing grows.
struct DrawingLexer {
    enum Token {
        case open(DrawingTag)
        case close(name: String, at: Range<Int>)
        case text(Range<Int>)
        case end
    }

    let bytes: [UInt8]
    /// The offset of the next byte.
    private(set) var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        // The XML declaration can only say that this is UTF-8, and the reader of the file has made sure of that.
        if has("<?xml "), let end = bytes.firstIndex(of: UInt8(ascii: ">")) { position = end + 1 }
    }

    /// The next tag or text; at the end of the file, `end` for ever.
    mutating func next() throws(DrawingFault) -> Token {
        while has("<!--") { try skipComment() }
        guard position < bytes.count else { return .end }
        if !has("<") { return text() }
        if has("</") { return try closingTag() }
        if has("<!") || has("<?") { throw declaration() }
        return .open(try openingTag())
    }

    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func has(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func text() -> Token {
        let start = position
        position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(start..<position)
    }

    private mutating func skipComment() throws(DrawingFault) {
        let start = position
        position += 4
        while position < bytes.count, !has("--") { position += 1 }
        guard has("-->") else {
            throw .brokenXML("this comment holds '--' or has no end", at: start..<start + 4)
        }
        position += 3
    }

    /// What begins with `<!` or `<?` and is no comment.
    private func declaration() -> DrawingFault {
        let what =
            has("<!DOCTYPE") ? "document type" : has("<![CDATA[") ? "CDATA sections" : "processing instructions"
        return .unsupported(
            what, help: "Delete it: elements and comments are all that is read.", at: position..<position + 2)
    }

    private mutating func closingTag() throws(DrawingFault) -> Token {
        let start = position
        position += 2
        let name = try self.name()
        skipSpace()
        try take(">")
        return .close(name: name, at: start..<position)
    }

    private mutating func openingTag() throws(DrawingFault) -> DrawingTag {
        let start = position
        position += 1
        let name = try self.name()
        let nameRange = start + 1..<position
        var attributes: [DrawingTag.Attribute] = []
        while true {
            let hasSpace = skipSpace()
            if has("/>") || has(">") { break }
            guard hasSpace else { throw .brokenXML("a space or '>' is missing", at: here) }
            let attribute = try self.attribute()
            if attributes.contains(where: { $0.name == attribute.name }) {
                throw .brokenXML("the attribute '\(attribute.name)' stands here twice", at: attribute.nameRange)
            }
            guard attributes.count < DrawingLimits.attributes else {
                throw .tooLarge(
                    "an element has more than \(DrawingLimits.attributes) attributes", at: attribute.nameRange)
            }
            attributes.append(attribute)
        }
        let isEmpty = has("/>")
        position += isEmpty ? 2 : 1
        return DrawingTag(name: name, range: nameRange, attributes: attributes, isEmpty: isEmpty)
    }

    private mutating func attribute() throws(DrawingFault) -> DrawingTag.Attribute {
        let start = position
        let name = try self.name()
        let nameRange = start..<position
        skipSpace()
        try take("=")
        skipSpace()
        guard has("\"") || has("'") else { throw .brokenXML("a quotation mark is missing", at: here) }
        let quote = bytes[position]
        position += 1
        let first = position
        guard let end = bytes[first...].firstIndex(of: quote), !bytes[first..<end].contains(UInt8(ascii: "<")) else {
            throw .brokenXML("a quotation mark is missing", at: nameRange)
        }
        position = end + 1
        if let mark = bytes[first..<end].firstIndex(of: UInt8(ascii: "&")) {
            throw .unsupported("references in attributes", help: "Write the character itself.", at: mark..<mark + 1)
        }
        return DrawingTag.Attribute(name: name, nameRange: nameRange, range: first..<end)
    }

    private mutating func name() throws(DrawingFault) -> String {
        let start = position
        while position < bytes.count, bytes[position].isNamePart { position += 1 }
        guard start < position else { throw .brokenXML("a name is missing", at: here) }
        return string(start..<position)
    }

    @discardableResult private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isXMLSpace { position += 1 }
        return position > start
    }

    private mutating func take(_ mark: String) throws(DrawingFault) {
        guard has(mark) else { throw .brokenXML("'\(mark)' is missing", at: here) }
        position += 1
    }

    private var here: Range<Int> { position..<min(position + 1, bytes.count) }
}
