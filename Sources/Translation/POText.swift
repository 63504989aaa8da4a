/// Pieces of a PO file as gettext's tools write them.
package enum POText {
    /// Lines of a catalogue are at most this wide (msgcat's own width).
    private static let width = 79

    /// The `msgstr` lines of a message, without the end of the last.
    static func translations(_ translations: [String], of message: Message) -> String {
        guard message.plural != nil else { return field("msgstr", translations.first ?? "") }
        return translations.enumerated().map { field("msgstr[\($0.offset)]", $0.element) }.joined(separator: "\n")
    }

    /// The lines of translators' comments.
    static func comments(_ comments: [String]) -> String {
        comments.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
    }

    /// The line of flags, or nothing where there are none.
    static func flags(_ flags: [String]) -> String {
        flags.isEmpty ? "" : "#, \(flags.joined(separator: ", "))\n"
    }

    /// A keyword with its text, on several lines where the text has or needs several.
    private static func field(_ keyword: String, _ text: String) -> String {
        let quoted = "\"\(escaped(text))\""
        let hasInnerEnd = text.dropLast().contains("\n")
        if !hasInnerEnd, keyword.count + 1 + columns(of: quoted) <= width { return "\(keyword) \(quoted)" }
        let lines = lines(of: text).flatMap(wrapped)
        return ([keyword + " \"\""] + lines.map { "\"\($0)\"" }).joined(separator: "\n")
    }

    /// A text in quotes as a catalogue writes it, without the quotes.
    package static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(contentsOf: (escapes[scalar] ?? String(scalar)).unicodeScalars)
        }
        return String(result)
    }

    private static let escapes: [Unicode.Scalar: String] = [
        "\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u{7}": "\\a", "\u{8}": "\\b",
        "\u{B}": "\\v", "\u{C}": "\\f",
    ]

    /// The text cut after each end of a line.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            line.append(scalar)
            guard scalar == "\n" else { continue }
            lines.append(String(line))
            line = String.UnicodeScalarView()
        }
        return line.isEmpty ? lines : lines + [String(line)]
    }

    /// One line cut after spaces so that each piece fits between its quotes.
    private static func wrapped(_ line: String) -> [String] {
        var pieces: [String] = []
        for word in words(of: line).map(escaped) {
            if let last = pieces.last, columns(of: last) + columns(of: word) <= width - 2 {
                pieces[pieces.count - 1] = last + word
            } else {
                pieces.append(word)
            }
        }
        return pieces
    }

    /// The words with the spaces after them.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            if word.last == " ", scalar != " " {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
            word.append(scalar)
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    /// How many columns a text takes; East Asian characters count as one, which only makes some lines longer.
    private static func columns(of text: String) -> Int {
        text.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
    }
}
