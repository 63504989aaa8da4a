/// A character set of one byte a character, as old tools wrote catalogues in before UTF-8.
///
/// Tables, not `iconv`: they need no unsafe pointer and no converter modules on the machine, and a test compares
/// every byte with what `iconv` says.
package struct LegacyCharset: Sendable, Equatable {
    /// The characters of the bytes 80 to FF, U+FFFD where a byte means nothing.
    private let upperHalf: [Unicode.Scalar]

    package init?(named name: String) {
        guard let upperHalf = Self.tables[Self.key(name)] else { return nil }
        self.upperHalf = upperHalf
    }

    package subscript(byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
    }

    /// The name without what people write differently: `ISO-8859-1`, `iso8859_1`.
    static func key(_ name: String) -> String {
        let letters = name.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return letters.hasPrefix("WINDOWS") ? "CP" + letters.dropFirst(7) : letters
    }

    private static let tables: [String: [Unicode.Scalar]] = [
        "ISO88591": c1 + latin1,
        "ISO88592": c1 + scalars(latin2),
        "ISO88595": c1 + scalars(cyrillicISO),
        "ISO88599": c1 + turkish,
        "ISO885915": c1 + latin9,
        "CP1250": scalars(windows1250),
        "CP1251": scalars(windows1251),
        "CP1252": scalars(windows1252Lower) + latin1,
        "CP1254": scalars(windows1254Lower) + turkish,
        "CP1256": scalars(windows1256),
    ]

    private static let c1 = (0x80...0x9F).map { Unicode.Scalar(UInt8($0)) }
    private static let latin1 = (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }
    private static let turkish = replacing(["Ð": "Ğ", "Ý": "İ", "Þ": "Ş", "ð": "ğ", "ý": "ı", "þ": "ş"])
    private static let latin9 = replacing([
        "¤": "€", "¦": "Š", "¨": "š", "´": "Ž", "¸": "ž", "¼": "Œ", "½": "œ", "¾": "Ÿ",
    ])

    private static func replacing(_ changes: [Unicode.Scalar: Unicode.Scalar]) -> [Unicode.Scalar] {
        latin1.map { changes[$0] ?? $0 }
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
