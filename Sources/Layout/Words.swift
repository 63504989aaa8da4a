package import Diagnostics
package import Translation

/// Words as they will stand on paper: translated, filled in, kept in order, ready to be shaped.
package struct Words: Sendable, Hashable {
    /// With isolates around tokens and break marks between words.
    package let text: String
    package let language: Language
    /// Parts that must stay whole.
    package let tokens: [Token]
    /// Offsets in `text` where the translator asked for a line's end.
    package let senseBreaks: [Int]
    package let origin: Origin
    /// The address that these words are, on a sheet for screens.
    package var link: String?
    /// Whether the words start at the side where their own language does, whatever the sheet's does.
    package var keepsOwnSide = false

    /// A part of the words that is set on its own: a number, an address, a name.
    package struct Token: Sendable, Hashable {
        /// UTF-8 offsets of the value, without its isolates.
        package let range: Range<Int>
        package let kind: Kind
        /// Scripts of the value's letters (ISO 15924).
        package let scripts: [String]

        package enum Kind: Sendable, Hashable {
            /// Read from left to right in every language, and never broken.
            case leftToRight
            /// A name, which breaks like other words.
            case name
        }
    }

    /// Where words come from, so that a problem is reported where it can be mended.
    package struct Origin: Sendable, Hashable, Codable {
        /// The English message.
        package let message: String
        /// The translation in the catalogue, if there is one.
        package let translation: SourceLocation?
        /// The English words in the template.
        package let template: SourceLocation
        /// The line of the practice file that filled a placeholder in.
        package let practice: SourceLocation?
        /// The translations of words that were put into these, such as the days in a line of opening hours.
        package var others: [SourceLocation] = []

        package init(
            message: String, translation: SourceLocation?, template: SourceLocation, practice: SourceLocation? = nil
        ) {
            self.message = message
            self.translation = translation
            self.template = template
            self.practice = practice
        }

        /// Where a person can shorten or mend these words.
        package var place: SourceLocation { practice ?? translation ?? template }
    }

    /// The words as a reader says them: without isolates and break marks.
    package var plainText: String {
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: text.unicodeScalars.filter { !Self.invisible.contains($0) })
        return String(plain)
    }

    private static let invisible: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200B}"]
}
