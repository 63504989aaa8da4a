package import Diagnostics

extension Diagnostic.Code {
    package static let numberMismatch = Self("catalogue.number-mismatch", .error)
}

/// Numbers that the English has and the translation has not, or the reverse, in whatever digits.
///
/// A number in words counts as missing: people look for the digits that they dial and show. None of the first 33
/// catalogues has one.
struct NumberCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let wanted = Self.numbers(in: translation.source)
        let found = Self.numbers(in: translation.prose)
        let lost = wanted.subtracting(found).sorted().map { "'\($0)'" }.joined(separator: " and ")
        let added = found.subtracting(wanted).sorted().map { "'\($0)'" }.joined(separator: " and ")
        let parts = [
            lost.isEmpty ? nil : "lacks the number \(lost)",
            added.isEmpty ? nil : "has the number \(added), which the English has not",
        ].compactMap(\.self)
        guard !parts.isEmpty else { return [] }
        return [
            translation.report(
                .numberMismatch, "the translation \(parts.joined(separator: " and "))",
                help: "Write the numbers of the English in digits and no others; check that both say the same.")
        ]
    }

    /// The numbers of a text in Western digits, without what groups them or parts their decimals.
    ///
    /// Digits behind letters, as in HC1, are no number.
    private static func numbers(in prose: Prose) -> Set<String> {
        var numbers: Set<String> = []
        var digits = ""
        var isInWord = false
        for place in 0...prose.scalars.count {
            let scalar = prose[place]
            if let scalar, prose.isWord(at: place), !prose.isLocked[place], let digit = digit(of: scalar) {
                digits += String(digit)
            } else if digits.isEmpty || !isSeparator(at: place, in: prose) {
                if !digits.isEmpty, !isInWord { numbers.insert(digits) }
                digits = ""
                isInWord = scalar.map { $0.isASCII && $0.isWordPart } ?? false
            }
        }
        return numbers
    }

    private static func digit(of scalar: Unicode.Scalar) -> Int? {
        guard scalar.isNumber, scalar.properties.generalCategory == .decimalNumber else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    private static let separators: Set<Unicode.Scalar> = [".", ",", ":", "'", "’", "\u{A0}", "\u{202F}", "٫", "٬"]

    /// Whether a mark stands between two digits.
    private static func isSeparator(at place: Int, in prose: Prose) -> Bool {
        guard let mark = prose[place], separators.contains(mark), let next = prose[place + 1] else { return false }
        return digit(of: next) != nil
    }
}
