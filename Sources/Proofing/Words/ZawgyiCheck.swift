internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let zawgyi = Self("catalogue.zawgyi", .error)
}

/// Burmese in the encoding of the Zawgyi font, which gives Unicode's code points other meanings.
///
/// It looks right on the translator's machine and is nonsense on any other.
struct ZawgyiCheck: CatalogueCheck {
    func diagnostics(for catalogue: Catalogue, in language: Language, of texts: [TemplateText]) -> [Diagnostic] {
        guard language.script == "Mymr", Self.isZawgyi(catalogue.translated.map(\.text)) else { return [] }
        return [
            Diagnostic(
                .zawgyi, "the words are in the Zawgyi encoding and not in Unicode",
                help: "Convert the file from Zawgyi to Unicode and send it again; nothing else was looked at.",
                at: catalogue.languagePlace, on: Diagnostic.Subject(language: language.tag))
        ]
    }

    /// Whether some texts, taken together, are in Zawgyi.
    ///
    /// Counts what Unicode's order of Burmese letters never has and Zawgyi has in most words: the vowel ေ before its
    /// consonant, asat's code point at a word's end, and stacked letters with code points of their own. A typing error
    /// or two make less than one letter of a hundred.
    static func isZawgyi(_ texts: [String]) -> Bool {
        var letters = 0
        var faults = 0
        for text in texts {
            let scalars = Array(text.unicodeScalars)
            for (index, scalar) in scalars.enumerated() where ("\u{1000}"..."\u{109F}").contains(scalar) {
                letters += 1
                let next = index + 1 < scalars.count ? scalars[index + 1] : nil
                if isFault(scalar, after: index > 0 ? scalars[index - 1] : nil, before: next) { faults += 1 }
            }
        }
        return faults >= 3 && faults * 50 > letters
    }

    private static func isFault(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Bool {
        switch scalar {
        // In Unicode ေ stands behind its consonant and the medials.
        case "\u{1031}": !isOne(previous, of: consonants, medials)
        // In Unicode U+1039 stacks the consonant that follows.
        case "\u{1039}": !isOne(next, of: consonants)
        // Letters of Karen, Shan and Mon, which Zawgyi uses for stacked consonants and narrow forms.
        case "\u{1060}"..."\u{1097}": true
        default: false
        }
    }

    private static let consonants: ClosedRange<Unicode.Scalar> = "\u{1000}"..."\u{102A}"
    private static let medials: ClosedRange<Unicode.Scalar> = "\u{103B}"..."\u{103F}"

    private static func isOne(_ scalar: Unicode.Scalar?, of ranges: ClosedRange<Unicode.Scalar>...) -> Bool {
        scalar.map { scalar in ranges.contains { $0.contains(scalar) } } ?? false
    }
}
