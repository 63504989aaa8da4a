package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let presentationForm = Self("catalogue.presentation-form", .error)
}

/// Letters in the shape of one place in a word, and ligatures, which old programs and PDF files have instead of letters.
struct PresentationFormCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard let first = translation.text.unicodeScalars.first(where: Self.isForm) else { return [] }
        let letters = String(first).compatible
        return [
            translation.report(
                .presentationForm, "\(first.quoted) is a shape of '\(letters)' and not a letter",
                help: "Write '\(letters)': fonts choose the shape. It often comes from copying out of a PDF.",
                replacement: mended(translation))
        ]
    }

    func mended(_ translation: Translated) -> String {
        guard translation.text.unicodeScalars.contains(where: Self.isForm) else { return translation.text }
        return translation.text.unicodeScalars.map { Self.isForm($0) ? String($0).compatible : String($0) }.joined()
    }

    /// Letters of the blocks Alphabetic and Arabic Presentation Forms; not words that are one sign, such as ﷲ or ﷼.
    static func isForm(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFB00...0xFB06, 0xFB13...0xFB17, 0xFB20...0xFB28, 0xFB4F, 0xFB50...0xFBB1, 0xFBD3...0xFD3D,
            0xFD50...0xFDC7, 0xFE70...0xFEFC:
            scalar.properties.generalCategory == .otherLetter || scalar.properties.generalCategory == .lowercaseLetter
        default: false
        }
    }
}
