/// What translators wrote above a message, and what somebody else read out of its translation.
///
/// A back-translation says in English what the translation says to a reader who has not seen the English. In a
/// catalogue it is a translator's comment that begins with `Back-translation:` and goes on up to an empty line, where
/// line ends count as spaces.
package struct TranslatorNotes: Sendable, Hashable {
    /// The lines that are no back-translation.
    package var comments: [String]
    package var backTranslation: String?

    /// Puts notes together.
    package init(comments: [String] = [], backTranslation: String? = nil) {
        self.comments = comments
        let words = Self.words(of: backTranslation ?? "")
        self.backTranslation = words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Takes the lines of a message apart.
    package init(reading lines: [String]) {
        guard let start = lines.firstIndex(where: { Self.opening(of: $0) != nil }) else {
            self.init(comments: lines)
            return
        }
        let end = lines[start...].firstIndex { $0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
        let text = [Self.opening(of: lines[start]) ?? ""] + lines[start + 1..<end]
        self.init(
            comments: Array(lines[..<start] + lines[end...].dropFirst()),
            backTranslation: text.joined(separator: " "))
    }

    /// The lines as they are written above a message, the back-translation last.
    package var lines: [String] {
        guard let backTranslation else { return comments }
        var lines: [String] = [Self.mark]
        for word in Self.words(of: backTranslation) {
            let line = lines[lines.count - 1]
            // With `# ` before it, as wide as gettext's own tools make their lines.
            if line.count + 1 + word.count <= 77 {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(word)
            }
        }
        return comments + lines
    }

    private static let mark = "Back-translation:"

    /// What follows the mark on its line.
    private static func opening(of line: String) -> String? {
        let text = line.drop { $0.isWhitespace }
        guard text.prefix(mark.count).lowercased() == mark.lowercased() else { return nil }
        return String(text.dropFirst(mark.count))
    }

    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}

extension Message {
    /// What the translation says in English, in the words of somebody who did not see the English.
    package var backTranslation: String? { TranslatorNotes(reading: translatorComments).backTranslation }

    /// The translators' own notes without the back-translation, one a line.
    package var remarks: [String] { TranslatorNotes(reading: translatorComments).comments }
}
