/// One opening tag of an SVG file, with the UTF-8 offsets of its parts.
struct DrawingTag {
    let name: String
    /// Where the name stands.
    let range: Range<Int>
    let attributes: [Attribute]
    /// Whether it ends with `/>`.
    let isEmpty: Bool

    struct Attribute {
        let name: String
        let nameRange: Range<Int>
        /// Where the value stands, without its quotation marks.
        let range: Range<Int>
    }

    /// The attribute of a name, if it is there.
    subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

extension UInt8 {
    /// XML 1.0, production 3.
    var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    /// The ASCII part of XML 1.0, production 4a, and every byte of other characters.
    var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
            true
        default: isDigit
        }
    }

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
