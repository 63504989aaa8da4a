/// New words for some messages of a catalogue's file; all else stays as it is, byte for byte.
///
/// A volunteer's change must not come with a thousand others that a tool made on the way: only the lines of the messages
/// that change are written anew, as gettext's own tools write them.
package struct CatalogueRevision {
    /// What changes about one message; nothing means that it stays.
    package struct Change: Sendable, Hashable {
        /// One for each plural form.
        package var translations: [String]?
        /// A message that is no longer fuzzy loses its `#|` lines too.
        package var isFuzzy: Bool?
        package var translatorComments: [String]?

        /// Puts a change together.
        package init(
            translations: [String]? = nil, isFuzzy: Bool? = nil, translatorComments: [String]? = nil
        ) {
            self.translations = translations
            self.isFuzzy = isFuzzy
            self.translatorComments = translatorComments
        }
    }

    /// The file with the changes that were made so far.
    package var bytes: [UInt8] { edits.isEmpty ? original : applied }

    private let original: [UInt8]
    private let text: CatalogueText
    private let messages: [MessageID: Message]
    private let places: [MessageID: EntryPlace]
    private var edits: [Edit] = []
    private var changed: Set<MessageID> = []

    /// Reads a file that is to be revised.
    ///
    /// Gives nothing for a file that is too large or not in UTF-8, which cannot be written again as it was.
    package init?(of bytes: [UInt8], file: String) {
        let content = (bytes.starts(with: Self.mark) ? Array(bytes.dropFirst(Self.mark.count)) : bytes).withUnixLineEnds
        let decoded = CatalogueDecoding(utf8: content)
        guard bytes.count <= CatalogueLimits.bytes, decoded.isComplete else { return nil }
        var parser = CatalogueParser(CatalogueText(file: file, scalars: decoded.scalars))
        parser.parse()
        let charset = parser.header?.charset?.lowercased() ?? "utf-8"
        guard ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(charset) else { return nil }
        original = bytes
        text = parser.text
        places = parser.places
        let live = parser.messages.filter { !$0.isObsolete }.map { ($0.id, $0) }
        messages = Dictionary(live) { first, _ in first }
    }

    /// Changes one message once; says whether it is in the file and anything about it is new.
    @discardableResult package mutating func change(_ id: MessageID, _ change: Change) -> Bool {
        guard let message = messages[id], let place = places[id], !changed.contains(id) else { return false }
        var lines: [Edit] = []
        if let translations = change.translations,
            // To Swift a letter in two parts equals the one that it makes.
            !translations.elementsEqual(message.translations, by: { $0.utf8.elementsEqual($1.utf8) })
        {
            lines.append(Edit(range: place.translations, text: POText.translations(translations, of: message)))
        }
        if let comments = change.translatorComments, comments != message.translatorComments {
            lines += replacing(place.translatorLines, with: POText.comments(comments), before: place.start)
        }
        if let isFuzzy = change.isFuzzy, isFuzzy != message.isFuzzy {
            let flags = isFuzzy ? ["fuzzy"] + message.flags : message.flags.filter { $0 != "fuzzy" }
            let start = place.previous?.lowerBound ?? place.keyword
            lines += replacing(place.flagLines, with: POText.flags(flags), before: start)
            if !isFuzzy, let previous = place.previous { lines.append(Edit(range: wholeLines(previous), text: "")) }
        }
        guard !lines.isEmpty else { return false }
        edits += lines
        changed.insert(id)
        return true
    }

    /// New lines in the place of some, or before a position where there were none.
    private func replacing(_ old: [Range<Int>], with lines: String, before position: Int) -> [Edit] {
        guard let first = old.first else {
            let start = text.lineStart(before: position)
            return [Edit(range: start..<start, text: lines)]
        }
        return [Edit(range: wholeLines(first), text: lines)]
            + old.dropFirst().map { Edit(range: wholeLines($0), text: "") }
    }

    /// The lines of a range with the end of the last.
    private func wholeLines(_ range: Range<Int>) -> Range<Int> {
        let end = text.lineEnd(after: range.upperBound)
        return text.lineStart(before: range.lowerBound)..<min(end + 1, text.scalars.count)
    }

    private var applied: [UInt8] {
        var result = String.UnicodeScalarView()
        var position = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result.append(contentsOf: text.scalars[position..<edit.range.lowerBound])
            result.append(contentsOf: edit.text.unicodeScalars)
            position = edit.range.upperBound
        }
        result.append(contentsOf: text.scalars[position...])
        let bytes = Array(String(result).utf8)
        let hasMark = original.starts(with: Self.mark)
        return (hasMark ? Self.mark : []) + (original.hasWindowsLineEnds ? bytes.withWindowsLineEnds : bytes)
    }

    /// The byte-order mark in UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private struct Edit {
        let range: Range<Int>
        let text: String
    }
}

extension [UInt8] {
    /// Whether every line of the file ends as on Windows.
    fileprivate var hasWindowsLineEnds: Bool {
        let ends = indices.filter { self[$0] == UInt8(ascii: "\n") }
        return !ends.isEmpty && ends.allSatisfy { $0 > 0 && self[$0 - 1] == UInt8(ascii: "\r") }
    }

    fileprivate var withWindowsLineEnds: [UInt8] {
        flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }
}
