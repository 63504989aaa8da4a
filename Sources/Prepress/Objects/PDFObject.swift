/// A value of a PDF file (ISO 32000-1, 7.3).
package enum PDFObject: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    /// Without its slash, escapes undone.
    case name(String)
    case string([UInt8])
    case array([PDFObject])
    case dictionary([String: PDFObject])
    case stream(PDFStream)
    /// The number of an object of the document.
    case reference(Int)
}

/// A dictionary with data as they lie in the file.
package struct PDFStream: Sendable, Hashable {
    package var dictionary: [String: PDFObject]
    /// Encoded as `Filter` says.
    package var data: [UInt8]

    package init(_ dictionary: [String: PDFObject] = [:], data: [UInt8]) {
        self.dictionary = dictionary
        self.data = data
    }
}

extension PDFObject {
    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }

    package var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        default: nil
        }
    }

    package var name: String? { if case .name(let value) = self { value } else { nil } }

    package var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }

    /// The entries of a dictionary or of a stream's dictionary.
    package var dictionary: [String: PDFObject]? {
        switch self {
        case .dictionary(let entries): entries
        case .stream(let stream): stream.dictionary
        default: nil
        }
    }

    package var stream: PDFStream? { if case .stream(let value) = self { value } else { nil } }

    package var bytes: [UInt8]? { if case .string(let value) = self { value } else { nil } }

    /// A text string's characters (ISO 32000-1, 7.9.2.2); letters of PDFDocEncoding outside of ASCII are not known.
    package var text: String? {
        guard let bytes else { return nil }
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decodingUTF16: bytes.dropFirst(2))
    }

    package var isTrue: Bool { self == .boolean(true) }

    /// A text string: ASCII as it is, everything else in UTF-16.
    package static func text(_ text: String) -> PDFObject {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return .string(Array(text.utf8)) }
        return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    package static func numbers(_ values: [Double]) -> PDFObject { .array(values.map { .real($0) }) }
}

extension String {
    /// Text from UTF-16, most significant byte first.
    package init(decodingUTF16 bytes: some Sequence<UInt8>) {
        var units: [UInt16] = []
        var high: UInt8?
        for byte in bytes {
            if let first = high {
                units.append(UInt16(first) << 8 | UInt16(byte))
                high = nil
            } else {
                high = byte
            }
        }
        self.init(decoding: units, as: UTF16.self)
    }
}
