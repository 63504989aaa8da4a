/// The notes to translators that templates bring, with what programs can make use of.
struct ExtractedNote {
    /// The words as running text: catalogues break them into lines of 79 characters.
    let text: String
    /// The facts that the message rests on, such as `F01, F02`.
    let facts: String
    let maximum: Int?

    init(_ lines: [String]) {
        let start = lines.lastIndex { $0.hasPrefix(Self.factsMark) } ?? lines.endIndex
        let facts = lines[start...].joined(separator: " ").dropFirst(Self.factsMark.count)
        self.facts = facts.hasSuffix(".") ? String(facts.dropLast()) : String(facts)
        // The words go out with line breaks that are such.
        text = lines[..<start].joined(separator: " ").replacing("\\n", with: "a line break")
        maximum = text.firstMatch(of: /[Aa]t most (?:about )?([0-9]{1,4}) characters/).flatMap { Int($0.1) }
    }

    private static let factsMark = "Facts: "
}
