package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let unpairedMark = Self("catalogue.unpaired-mark", .warning)
}

/// A bracket or quotation mark without its partner, and a Spanish question that does not begin with `¿`.
struct UnpairedMarkCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let prose = translation.prose
        var lonely = Brackets.unpaired(in: prose) ?? Quotations.unpaired(in: prose)
        if translation.language.tag == "es" { lonely = lonely ?? SpanishMarks.unpaired(in: prose) }
        guard let lonely else { return [] }
        return [
            translation.report(
                .unpairedMark, "'\(lonely)' (\(SafeText.name(of: lonely))) has no partner",
                help: "Write both marks of the pair, or neither.")
        ]
    }
}

/// Brackets, which lie one inside the other.
private enum Brackets {
    private static let partners: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "[": "]", "（": "）", "［": "］", "「": "」", "『": "』", "【": "】", "《": "》", "〈": "〉",
    ]
    private static let closers = Set(partners.values)

    /// The first that is not closed, or not by its like.
    static func unpaired(in prose: Prose) -> Unicode.Scalar? {
        var open: [Unicode.Scalar] = []
        for (place, scalar) in prose.scalars.enumerated() where !prose.isWord(at: place) {
            if partners[scalar] != nil {
                open.append(scalar)
            } else if closers.contains(scalar) {
                guard let opener = open.popLast() else { return scalar }
                if partners[opener] != scalar { return opener }
            }
        }
        return open.first
    }
}

/// Quotation marks, whose shapes open in one language and close in another: they come in pairs of the same family.
private enum Quotations {
    private static let families: [[Unicode.Scalar]] = [["“", "”", "„", "‟"], ["«", "»"], ["‹", "›"], ["\""]]

    /// The last of a family that stands an odd number of times; a single one that opens needs a later one that closes.
    static func unpaired(in prose: Prose) -> Unicode.Scalar? {
        let marks = prose.scalars.indices.filter { !prose.isWord(at: $0) }.map { prose.scalars[$0] }
        for family in families {
            let found = marks.filter { family.contains($0) }
            if !found.count.isMultiple(of: 2) { return found.last }
        }
        // An apostrophe has the shape of the one that closes.
        let single = marks.lastIndex { $0 == "‘" || $0 == "‚" }
        return single.flatMap { marks[$0...].dropFirst().contains { $0 == "’" || $0 == "‘" } ? nil : marks[$0] }
    }
}

/// Marks that stand upside down before a question or an exclamation.
private enum SpanishMarks {
    static func unpaired(in prose: Prose) -> Unicode.Scalar? {
        for (opener, closer) in [("¿", "?"), ("¡", "!")] as [(Unicode.Scalar, Unicode.Scalar)] {
            let counts = [opener, closer].map { mark in
                prose.scalars.indices.count { prose.scalars[$0] == mark && !prose.isLocked[$0] }
            }
            if counts[0] < counts[1] { return closer }
            if counts[0] > counts[1] { return opener }
        }
        return nil
    }
}
