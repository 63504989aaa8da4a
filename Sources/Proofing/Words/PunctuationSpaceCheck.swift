package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let punctuationSpace = Self("catalogue.punctuation-space", .warning)
}

/// Spaces before punctuation where there are none, none where French has one, and words that a comma holds together.
struct PunctuationSpaceCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let mended = mended(translation)
        guard mended != translation.text else { return [] }
        let help =
            Self.isFrench(translation.language)
            ? "Before ? ! ; stands a narrow no-break space (U+202F), before : and inside « » a no-break space (U+00A0)."
            : "Punctuation follows its word without a space, and a space follows it; none stands inside brackets."
        return [
            translation.report(
                .punctuationSpace, "a space beside punctuation is missing, superfluous or of the wrong kind",
                help: help, replacement: mended)
        ]
    }

    func mended(_ translation: Translated) -> String {
        let language = translation.language
        guard !Self.otherHabits.contains(language.script) else { return translation.text }
        let prose = translation.prose
        guard Self.isFrench(language) else { return PlainSpaces.anywhere.mended(prose) }
        return FrenchSpaces.mended(Prose(PlainSpaces.inFrench.mended(prose)))
    }

    /// Scripts in which spaces around punctuation follow other rules.
    private static let otherHabits: Set<String> = ["Thai", "Laoo", "Khmr", "Tibt"]

    private static func isFrench(_ language: Language) -> Bool { language.tag == "fr" || language.tag == "br" }
}

/// Punctuation that follows its word at once.
private struct PlainSpaces {
    private var followers: Set<Unicode.Scalar> = Set(".,:;!?،؛؟।॥۔።፣፤፦၊။։".unicodeScalars).union(wide)
    /// Marks that are typed between two words without a space by mistake; a full stop may belong to an abbreviation.
    private var dividers: Set<Unicode.Scalar> = Set(",;!?،؛؟।۔።፣".unicodeScalars)
    private let closers: Set<Unicode.Scalar> = [")", "]", "）", "」", "』"]
    private let openers: Set<Unicode.Scalar> = ["(", "[", "（", "「", "『", "¿", "¡"]

    static let anywhere = Self()
    /// Without the marks that follow rules of their own.
    static let inFrench = Self(besides: FrenchSpaces.marks)

    private init(besides others: Set<Unicode.Scalar> = []) {
        followers.subtract(others)
        dividers.subtract(others)
    }

    func mended(_ prose: Prose) -> String {
        var result: [Unicode.Scalar] = []
        for (place, scalar) in prose.scalars.enumerated() {
            guard !prose.isWord(at: place) else {
                result.append(scalar)
                continue
            }
            guard !isSuperfluous(at: place, in: prose) else { continue }
            result.append(scalar)
            if dividers.contains(scalar), !isGreekWhatever(at: place, in: prose), prose.isLetter(at: place - 1),
                prose.isLetter(at: place + 1)
            {
                result.append(" ")
            }
        }
        return result.text
    }

    /// Whether a comma is part of the Greek word 'ό,τι', whatever.
    private func isGreekWhatever(at place: Int, in prose: Prose) -> Bool {
        prose[place] == "," && ["ό", "Ό"].contains(prose[place - 1]) && prose[place + 1] == "τ"
    }

    /// Whether a space stands before a mark or inside brackets.
    private func isSuperfluous(at place: Int, in prose: Prose) -> Bool {
        // Most spaces stand between two words.
        guard !(prose.isWord(at: place - 1) && prose.isWord(at: place + 1)),
            let space = prose[place], space.isSpace, space != "\n",
            let before = prose.scalars[..<place].lastIndex(where: { !$0.isSpace }),
            let after = prose.scalars[place...].firstIndex(where: { !$0.isSpace }),
            !prose.scalars[before..<after].contains("\n")
        else { return false }
        if openers.contains(prose.scalars[before]) || closers.contains(prose.scalars[after]) { return true }
        return followers.contains(prose.scalars[after]) && prose.isWord(at: before) && !continues(after, in: prose)
    }

    /// Whether a mark belongs to what follows it, as in '.5', or stands between two numbers, as in '1 : 2'.
    private func continues(_ mark: Int, in prose: Prose) -> Bool {
        // Wide marks have their space in themselves, so that words follow them at once.
        if Self.wide.contains(prose.scalars[mark]) { return false }
        return belongsToNext(mark, in: prose)
    }

    private static let wide: Set<Unicode.Scalar> = Set("，、。；：！？".unicodeScalars)

    private func belongsToNext(_ mark: Int, in prose: Prose) -> Bool {
        prose.isLocked[mark] || prose.isWord(at: mark + 1)
            || prose[mark + 1] == " " && prose[mark + 2]?.isNumber == true && prose.scalars[mark] == ":"
    }
}

/// French punctuation, which keeps a distance that no line may end in.
private enum FrenchSpaces {
    private static let narrow: Set<Unicode.Scalar> = ["?", "!", ";"]
    static let marks = narrow.union([":"])

    static func mended(_ prose: Prose) -> String {
        var result: [Unicode.Scalar] = []
        for (place, scalar) in prose.scalars.enumerated() {
            if let space = space(before: place, in: prose) {
                while result.last?.isSpace == true { result.removeLast() }
                result.append(space)
            }
            // The space inside an opening mark.
            if prose[place - 1] == "«", scalar == " " { continue }
            result.append(scalar)
            if scalar == "«", prose[place + 1] != "\u{A0}", prose[place + 1] != "\u{202F}" { result.append("\u{A0}") }
        }
        return result.text
    }

    /// The space that belongs before a mark and is not there.
    private static func space(before place: Int, in prose: Prose) -> Unicode.Scalar? {
        let mark = prose.scalars[place]
        let isColon = mark == ":" && prose.isSpaceOrEdge(at: place + 1)
        guard !prose.isWord(at: place), narrow.contains(mark) || isColon || mark == "»", let before = prose[place - 1],
            before == " " || before.closesWords && before != "«" || prose.isWord(at: place - 1)
        else { return nil }
        return narrow.contains(mark) ? "\u{202F}" : "\u{A0}"
    }
}
