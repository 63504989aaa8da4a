internal import Foundation

/// What a name is found by: without accents, capitals, and letters that keyboards differ in.
///
/// The site's script does the same to what people type (`Templates/site/start.js`).
enum SearchKey {
    /// Letters that have no accent to take away, and what people type for them; the script is given this list.
    static let letters: [(from: Unicode.Scalar, to: String)] = [
        ("ı", "i"), ("ł", "l"), ("đ", "d"), ("ø", "o"), ("ɛ", "e"), ("ɔ", "o"), ("ŋ", "n"), ("ß", "ss"), ("æ", "ae"),
        ("ي", "ی"), ("ى", "ی"), ("ك", "ک"), ("ە", "ه"), ("ة", "ه"), ("ς", "σ"),
    ]

    static func of(_ name: String) -> String {
        // An accent may be a letter's own or stand behind it.
        let plain = name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        var key = ""
        for scalar in plain {
            if let letter = letters.first(where: { $0.from == scalar }) {
                key += letter.to
            } else if isKept(scalar) {
                key.unicodeScalars.append(scalar)
            } else if scalar.properties.isWhitespace {
                key += " "
            }
        }
        return key.split(separator: " ").joined(separator: " ")
    }

    /// Letters and digits; no marks, no apostrophes, no brackets, nothing invisible.
    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }
}
