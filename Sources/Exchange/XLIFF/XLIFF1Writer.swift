internal import Diagnostics
internal import Translation

/// Writes a table as XLIFF 1.2 (OASIS Standard, 2008), which every translator's program reads.
struct XLIFF1Writer {
    private let table: BilingualTable

    init(_ table: BilingualTable) { self.table = table }

    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

    var text: String {
        let draft = table.draftNote.map { "    <header>\(Self.note($0, from: "developer"))</header>\n" } ?? ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="\(Self.namespace)">
              <file original="\(table.file.xmlAttribute)" source-language="en" \
            target-language="\(table.language.tag)" datatype="po" product-name="\(table.project.xmlAttribute)">
            \(draft)    <body>
            \(body)    </body>
              </file>
            </xliff>

            """
    }

    private var body: String {
        table.entries.map { rows in
            let units = rows.map(unit).joined()
            guard rows.first?.form != nil else { return units }
            return "      <group restype=\"x-gettext-plurals\">\n\(units)      </group>\n"
        }.joined()
    }

    private func unit(_ row: BilingualRow) -> String {
        let numbers = InlineNumbers(english: InlineText(row.english))
        let width = row.maximum.map { " maxwidth=\"\($0)\" size-unit=\"char\"" } ?? ""
        var lines = ["<trans-unit id=\"\(row.key)\" resname=\"\(row.name)\"\(width) xml:space=\"preserve\">"]
        lines.append("  <source>\(Self.content(row.cell(of: .english), numbers))</source>")
        lines.append("  <target \(state(of: row))>\(Self.content(row.cell(of: .translation), numbers))</target>")
        if !row.references.isEmpty || row.id.context != nil || !row.facts.isEmpty { lines += contexts(of: row) }
        lines += notes(of: row).map { "  " + $0 }
        lines.append("</trans-unit>")
        return lines.map { "      \($0)\n" }.joined()
    }

    private func state(of row: BilingualRow) -> String {
        switch row.state {
        case .toTranslate: "state=\"needs-translation\""
        case .lookAgain: "state=\"needs-review-translation\""
        case .translated:
            switch row.reading {
            case .none: "state=\"translated\" state-qualifier=\"mt-suggestion\""
            case .translator, .reviewer: "state=\"translated\""
            case .all: "state=\"signed-off\""
            }
        }
    }

    /// Text with its placeholders protected.
    private static func content(_ text: String, _ numbers: InlineNumbers) -> String {
        numbers.numbered(InlineText(text)).map { piece, number in
            switch piece {
            case .words(let words): words.xmlText
            case .placeholder(let text):
                "<ph id=\"\(number)\" ctype=\"x-placeholder\" equiv-text=\"\(text)\">\(text)</ph>"
            case .control(let scalar):
                "<x id=\"\(number)\" ctype=\"x-control\" equiv-text=\"\(SafeText.name(of: scalar))\"/>"
            }
        }.joined()
    }

    private func contexts(of row: BilingualRow) -> [String] {
        let entry = [("x-po-msgctxt", row.id.context), ("x-facts", row.facts.isEmpty ? nil : row.facts)].compactMap {
            type, text in text.map { "    <context context-type=\"\(type)\">\($0.xmlText)</context>" }
        }
        let group = entry.isEmpty ? [] : ["  <context-group purpose=\"information\">"] + entry + ["  </context-group>"]
        return group
            + row.references.flatMap { reference -> [String] in
                let parts = reference.split(separator: ":")
                let number = parts.count == 2 ? Int(parts[1]) : nil
                let file = number == nil ? reference : String(parts[0])
                let line = number.map { "<context context-type=\"linenumber\">\($0)</context>" } ?? ""
                return [
                    "  <context-group purpose=\"location\"><context context-type=\"sourcefile\">\(file.xmlText)</context>"
                        + "\(line)</context-group>"
                ]
            }
    }

    private func notes(of row: BilingualRow) -> [String] {
        [(row.note, "developer"), (row.comment, "translator"), (row.backTranslation, "back-translator")].compactMap {
            text, author in text.isEmpty ? nil : Self.note(text, from: author)
        }
    }

    private static func note(_ text: String, from author: String) -> String {
        "<note from=\"\(author)\">\(text.xmlText)</note>"
    }
}
