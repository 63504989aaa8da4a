package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let noBreakOpportunity = Self("catalogue.no-break-opportunity", .warning)
}

/// Long stretches without a place where a line may end, in scripts that have no spaces between words.
struct BreakOpportunityCheck: WordsCheck {
    /// The longest word of ICU's dictionaries in our own catalogues has nine; a line of a card has about twenty.
    private static let longest = 12

    private static let scripts: Set<String> = ["Khmr", "Laoo", "Mymr", "Thai"]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let language = translation.language
        guard Self.scripts.contains(language.script) else { return [] }
        // A message with a translator's own marks gets no others when it is laid out.
        let isMarked = translation.text.unicodeScalars.contains("\u{200B}")
        let long = MessageText(translation.text).pieces.flatMap { piece -> [Substring] in
            guard case .words(let words) = piece else { return [] }
            return Self.stretches(of: words, isMarked: isMarked, in: language)
        }.first { stretch in
            stretch.count { $0.unicodeScalars.contains(where: language.hasLetter) } > Self.longest
        }
        guard let long else { return [] }
        return [
            translation.report(
                .noBreakOpportunity, "a line cannot end anywhere within '\(long)'",
                help: "Put U+200B (zero width space) between words, where a line may end.")
        ]
    }

    /// What stands between places where a line may end.
    private static func stretches(of words: String, isMarked: Bool, in language: Language) -> [Substring] {
        let ends = isMarked ? [] : Set(TextBreaks.lines(in: words, locale: language.locale))
        var stretches: [Substring] = []
        var start = words.startIndex
        var offset = 0
        for index in words.indices {
            if ends.contains(offset) || isSpace(words[index]) {
                stretches.append(words[start..<index])
                start = index
            }
            offset += words[index].utf8.count
        }
        return stretches + [words[start...]]
    }

    private static func isSpace(_ character: Character) -> Bool { character == "\u{200B}" || character.isWhitespace }
}
