/// Where the parts of an entry stand in a catalogue's text, for a revision of it.
struct EntryPlace {
    /// Where the first comment or keyword stands.
    let start: Int
    let translatorLines: [Range<Int>]
    let flagLines: [Range<Int>]
    /// From the first `#|` keyword to the end of its last text, where there are such lines.
    let previous: Range<Int>?
    /// The first keyword after all comments.
    let keyword: Int
    /// From the first `msgstr` to the end of the last text in quotes.
    let translations: Range<Int>

    /// The places of an entry that was read whole.
    init?(of draft: MessageDraft) {
        let previous = draft.parts.filter(\.section.isPrevious)
        let translations = draft.translations
        guard let start = draft.start, let first = translations.first, let last = translations.last,
            let keyword = draft.parts.first(where: { !$0.section.isPrevious })
        else { return nil }
        self.start = start
        translatorLines = draft.translatorLines
        flagLines = draft.flagLines
        self.previous = previous.first.map { $0.keyword.lowerBound..<(previous.last?.end ?? $0.end) }
        self.keyword = keyword.keyword.lowerBound
        self.translations = first.keyword.lowerBound..<last.end
    }
}
