extension DrawingLexer {
    /// Text with its references replaced: XML's own five names, and characters by number.
    func text(_ range: Range<Int>) throws(DrawingFault) -> String {
        var text = ""
        var position = range.lowerBound
        while let mark = bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
            text += string(position..<mark)
            let end = bytes[mark..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? mark
            guard mark < end, let scalar = Self.scalar(string(mark + 1..<end)) else {
                throw .brokenXML("'&' starts no known reference; write '&amp;' for the sign", at: mark..<mark + 1)
            }
            text.unicodeScalars.append(scalar)
            position = end + 1
        }
        return text + string(position..<range.upperBound)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let (start, radix) = name.hasPrefix("#x") ? (2, 16) : (1, 10)
        return UInt32(name.dropFirst(start), radix: radix).flatMap(Unicode.Scalar.init)
    }
}
