/// What ends at a place where a line may end.
enum LineEnding {
    case word
    case sentence
    /// A line that the translator wants to end here.
    case wished

    init(of words: Words, at offset: Int) {
        if words.senseBreaks.contains(offset) {
            self = .wished
        } else {
            self = Self.endsSentence(words.text, at: offset) ? .sentence : .word
        }
    }

    /// Full stops, question and exclamation marks, colons of all our scripts.
    private static let marks = Set(".?!:।۔؟。？！：።။។፡".unicodeScalars)

    private static func endsSentence(_ text: String, at offset: Int) -> Bool {
        // The longest mark has three bytes, and a space or U+200B of up to three may follow it.
        let last = String(decoding: text.utf8.prefix(offset).suffix(6), as: UTF8.self).unicodeScalars.last {
            $0 != " " && $0 != "\u{200B}"
        }
        return last.map(marks.contains) ?? false
    }
}
