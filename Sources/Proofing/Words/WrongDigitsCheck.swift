package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let wrongDigits = Self("catalogue.wrong-digits", .warning)
    package static let mixedDigits = Self("catalogue.mixed-digits", .warning)
}

/// Digits that are neither Western nor the language's own, such as Arabic ones in a Persian text, where 4, 5 and 6
/// differ; and two kinds of digits in one text.
struct WrongDigitsCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let digits = Digits(in: translation)
        if let stray = digits.strays.first {
            let right = digits.mend.map { " Write '\(Digits.digit(stray, from: $0))'." } ?? ""
            return [
                translation.report(
                    .wrongDigits, "\(stray.quoted) is not a digit of \(translation.language.englishName)",
                    help: "Use 0 to 9, or the language's own digits.\(right)", replacement: mended(translation))
            ]
        }
        guard let own = digits.own.first, let western = digits.western.first else { return [] }
        return [
            translation.report(
                .mixedDigits,
                "the translation has Western digits such as '\(western)' and others such as \(own.quoted)",
                help: "Use the same digits in the whole message; 0 to 9 are those of every telephone.")
        ]
    }

    func mended(_ translation: Translated) -> String {
        let digits = Digits(in: translation)
        guard let zero = digits.mend, !digits.strays.isEmpty else { return translation.text }
        return LetterText.text(
            of: translation.text.unicodeScalars.map { digits.strays.contains($0) ? Digits.digit($0, from: zero) : $0 })
    }
}

/// The digits of a translation by their kind.
private struct Digits {
    /// Western ones, without those that belong to a Latin word such as 'HC1'.
    private(set) var western: [Unicode.Scalar] = []
    /// The language's own.
    private(set) var own: [Unicode.Scalar] = []
    /// Any others.
    private(set) var strays: [Unicode.Scalar] = []
    /// The zero of the digits that others should be.
    private(set) var mend: Unicode.Scalar?

    init(in translation: Translated) {
        let zero = translation.language.zero
        let scalars = Array(translation.text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch Self.zero(of: scalar) {
            case nil: break
            case "0": if !Self.isPartOfName(index, of: scalars) { western.append(scalar) }
            case zero: own.append(scalar)
            default: strays.append(scalar)
            }
        }
        mend = western.isEmpty ? zero ?? "0" : "0"
    }

    /// A digit of the same value from another set.
    static func digit(_ digit: Unicode.Scalar, from zero: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(zero.value + UInt32(digit.properties.numericValue ?? 0)) ?? digit
    }

    /// Whether a Latin letter, a sign of an address or another digit that has one stands beside a digit.
    private static func isPartOfName(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        // No name has longer numbers; a file of nothing but digits must not cost the square of its length.
        let before = scalars[..<index].suffix(16).last { !isDigitOrJoin($0) }
        let after = scalars[(index + 1)...].prefix(16).first { !isDigitOrJoin($0) }
        return [before, after].contains { $0.map { $0.isASCII && $0.properties.isAlphabetic } ?? false }
    }

    private static func isDigitOrJoin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.numericType != nil || "-._&%/".unicodeScalars.contains(scalar))
    }

    /// The zero of the set that a decimal digit belongs to; nothing for other characters.
    private static func zero(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
            return nil
        }
        return Unicode.Scalar(scalar.value - UInt32(value))
    }
}
