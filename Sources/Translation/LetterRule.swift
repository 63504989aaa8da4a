/// What is written in a language instead of a letter that looks like it.
package struct LetterRule: Sendable, Hashable {
    /// The characters that are wrong, one after the other.
    package let wrong: [Unicode.Scalar]
    /// What is right instead; of several a person must choose, and nothing at all is one of them too.
    package let right: [[Unicode.Scalar]]
    package let place: Place
    /// The letters one of which stands before; any if there are none.
    package let after: Set<Unicode.Scalar>
    /// The characters one of which follows; any if there are none.
    package let before: Set<Unicode.Scalar>
    /// Whether it is right sometimes, as in a foreign name.
    package let isDoubtful: Bool
    /// A sentence that helps to choose.
    package let note: String?

    /// Where in a word a rule holds.
    package enum Place: String, Sendable, CaseIterable {
        case anywhere, inside, final
    }

    /// What to write without asking anybody.
    package var mend: [Unicode.Scalar]? { right.count == 1 && !isDoubtful ? right[0] : nil }

    /// Whether the characters from `position` on are wrong.
    package func matches(_ text: [Unicode.Scalar], at position: Int) -> Bool {
        guard text[position...].starts(with: wrong) else { return false }
        let previous = position > 0 ? text[position - 1] : nil
        let end = position + wrong.count
        let next = end < text.count ? text[end] : nil
        func isOne(_ scalar: Unicode.Scalar?, of letters: Set<Unicode.Scalar>) -> Bool {
            letters.isEmpty || scalar.map(letters.contains) ?? false
        }
        return isOne(previous, of: after) && isOne(next, of: before) && holds(between: previous, and: next)
    }

    private func holds(between previous: Unicode.Scalar?, and next: Unicode.Scalar?) -> Bool {
        switch place {
        case .anywhere: true
        case .inside: Self.isLetter(previous) && Self.isLetter(next)
        case .final: Self.isLetter(previous) && !Self.isLetter(next) && !(next.map(Self.isPartOfWord) ?? false)
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }

    /// Marks and joiners belong to the letter before them.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }
}

/// By what the letters and words of one language are known.
package struct LanguageLetters: Sendable, Hashable {
    /// In the order in which they count.
    package var rules: [LetterRule] = []
    /// All letters, where ICU does not know them.
    package var ownLetters: Set<Unicode.Scalar> = []
    /// Letters beside those that ICU knows.
    package var additions: Set<Unicode.Scalar> = []
    /// Letters that ICU has for names, and words never have.
    package var exclusions: Set<Unicode.Scalar> = []
    /// Small words that every text is full of, in small letters.
    package var words: Set<String> = []
    /// Those of other languages of the script.
    package var rivals: [Rival] = []

    package struct Rival: Sendable, Hashable {
        /// The English name, or the tag if the project does not have the language.
        package let name: String
        package let words: Set<String>
    }

    package init() {}
}
