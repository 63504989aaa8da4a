internal import Diagnostics
internal import Translation

/// Writes a table as XLIFF 2.0 (OASIS Standard, 2014).
struct XLIFF2Writer {
    private let table: BilingualTable

    init(_ table: BilingualTable) { self.table = table }

    static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

    /// Marks what is fuzzy: the standard has no state for words that are there and not right.
    static let lookAgain = "posters:look-again"

    var text: String {
        let direction = table.language.isRightToLeft ? " trgDir=\"rtl\"" : ""
        let draft =
            table.draftNote.map { "    <notes><note category=\"developer\">\($0)</note></notes>\n" } ?? ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="2.0" srcLang="en" trgLang="\(table.language.tag)" xmlns="\(Self.namespace)" \
            xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
              <file id="catalogue" original="\(table.file.xmlAttribute)"\(direction)>
            \(draft)\(body)  </file>
            </xliff>

            """
    }

    private var body: String {
        table.entries.map { rows in
            let units = rows.map(unit).joined()
            guard let first = rows.first, first.form != nil else { return units }
            let key = RowKey.text(of: first.id)
            return "    <group id=\"\(key)\" type=\"x:gettext-plurals\">\n\(units)    </group>\n"
        }.joined()
    }

    private func unit(_ row: BilingualRow) -> String {
        let numbers = InlineNumbers(english: InlineText(row.english))
        let originals = originals(of: row)
        var lines = ["<unit id=\"\(row.key)\" name=\"\(row.name)\">"]
        lines += metadata(of: row) + notes(of: row)
        if !originals.isEmpty {
            let data = originals.enumerated().map { "<data id=\"d\($0.offset + 1)\">\($0.element)</data>" }
            lines.append("  <originalData>\(data.joined())</originalData>")
        }
        lines.append("  <segment\(state(of: row))>")
        lines.append(
            "    <source xml:space=\"preserve\">\(content(row.cell(of: .english), numbers, originals))</source>")
        if !row.translation.isEmpty {
            lines.append(
                "    <target xml:space=\"preserve\">\(content(row.cell(of: .translation), numbers, originals))</target>"
            )
        }
        return (lines + ["  </segment>", "</unit>"]).map { "    \($0)\n" }.joined()
    }

    /// Each placeholder of the English or the translation once.
    private func originals(of row: BilingualRow) -> [String] {
        (InlineText(row.english).placeholders + InlineText(row.translation).placeholders).unique
    }

    private func state(of row: BilingualRow) -> String {
        switch row.state {
        case .toTranslate: " state=\"initial\""
        case .lookAgain: " state=\"initial\" subState=\"\(Self.lookAgain)\""
        case .translated:
            switch row.reading {
            case .none: " state=\"translated\" subState=\"posters:machine-draft\""
            case .translator: " state=\"translated\""
            case .reviewer: " state=\"reviewed\""
            case .all: " state=\"final\""
            }
        }
    }

    private func content(_ text: String, _ numbers: InlineNumbers, _ originals: [String]) -> String {
        numbers.numbered(InlineText(text)).map { piece, number in
            switch piece {
            case .words(let words): words.xmlText
            case .placeholder(let text):
                "<ph id=\"\(number)\" dataRef=\"d\((originals.firstIndex(of: text) ?? 0) + 1)\" equiv=\"\(text)\" "
                    + "disp=\"\(text)\" canDelete=\"no\"/>"
            case .control(let scalar): "<cp hex=\"\(SafeText.name(of: scalar).dropFirst(2))\"/>"
            }
        }.joined()
    }

    private func metadata(of row: BilingualRow) -> [String] {
        let entries = [
            ("msgctxt", row.id.context ?? ""), ("facts", row.facts), ("max-characters", row.text(of: .maximum)),
            ("references", row.references.joined(separator: " ")),
        ].filter { !$0.1.isEmpty || ($0.0 == "msgctxt" && row.id.context != nil) }
        guard !entries.isEmpty else { return [] }
        let lines = entries.map { "      <mda:meta type=\"\($0)\">\($1.xmlText)</mda:meta>" }
        return ["  <mda:metadata>", "    <mda:metaGroup category=\"gettext\">"] + lines
            + ["    </mda:metaGroup>", "  </mda:metadata>"]
    }

    private func notes(of row: BilingualRow) -> [String] {
        let notes = [
            (row.note, "developer"), (row.comment, "translator"), (row.backTranslation, "back-translation"),
        ].filter { !$0.0.isEmpty }.map { "    <note category=\"\($1)\">\($0.xmlText)</note>" }
        return notes.isEmpty ? [] : ["  <notes>"] + notes + ["  </notes>"]
    }
}
