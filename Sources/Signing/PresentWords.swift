package import Design
package import Translation

/// A message as it stands: its English wherever templates have it, and its translation.
package struct PresentWords: Sendable {
    package let id: MessageID
    /// Empty where there is none.
    package let translation: String
    /// The catalogue's entry; nothing for words that need none.
    package let message: Message?
    /// Where templates have the words, at least one place.
    package let uses: [TemplateText]

    /// One place of a template, in a language; words for staff are their own translation.
    package init(_ text: TemplateText, in catalogue: Catalogue?) {
        self.init(id: text.id, message: text.isTranslated ? catalogue?[text.id] : nil, uses: [text])
    }

    private init(id: MessageID, message: Message?, uses: [TemplateText]) {
        self.id = id
        self.message = message
        self.uses = uses
        translation = uses[0].isTranslated ? message?.translations.first ?? "" : id.text
    }

    /// All words that a language's sign-offs speak of, each once: those of its catalogue, and in English those for staff.
    package static func all(of texts: [TemplateText], in catalogue: Catalogue, of language: String) -> [PresentWords] {
        var order: [PresentWords] = []
        var places: [Key: Int] = [:]
        for text in texts where text.isSigned(in: language) {
            let words = PresentWords(text, in: catalogue)
            let key = Key(id: words.id, translation: words.translation)
            if let place = places[key] {
                let known = order[place]
                order[place] = PresentWords(
                    id: known.id, message: known.message ?? words.message, uses: known.uses + [text])
            } else {
                places[key] = order.count
                order.append(words)
            }
        }
        return order
    }

    private struct Key: Hashable {
        let id: MessageID
        let translation: String
    }
}

extension TemplateText {
    /// The message that the words are in catalogues.
    package var id: MessageID { MessageID(context: context, text: text) }

    /// Whether there is anything to sign: a word that is not a practice's or a language's own.
    package var hasOwnWords: Bool {
        MessageText(text).pieces.contains { $0.hasLetters }
    }

    /// Whether a language's sign-offs speak of the words; what is not translated is English.
    fileprivate func isSigned(in language: String) -> Bool { isTranslated || (language == "en" && hasOwnWords) }
}

extension MessageText.Piece {
    fileprivate var hasLetters: Bool {
        if case .words(let words) = self { words.contains(where: \.isLetter) } else { false }
    }
}
