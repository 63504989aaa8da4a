package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let wrongDigits = Self("catalogue.wrong-digits", .warning)
}

/// Digits that are neither Western nor the language's own, such as Arabic ones in a Persian text, where 4, 5 and 6 differ.
struct WrongDigitsCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let strays = translation.text.unicodeScalars.filter { scalar in
            guard let zero = Self.zero(of: scalar) else { return false }
            return zero != "0" && zero != translation.language.zero
        }
        guard let first = strays.first else { return [] }
        return [
            translation.report(
                .wrongDigits,
                "'\(first)' (\(SafeText.name(of: first))) is not a digit of \(translation.language.englishName)",
                help: "Use 0 to 9, or the language's own digits.")
        ]
    }

    /// The zero of the set that a decimal digit belongs to; nothing for other characters.
    private static func zero(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
            return nil
        }
        return Unicode.Scalar(scalar.value - UInt32(value))
    }
}
