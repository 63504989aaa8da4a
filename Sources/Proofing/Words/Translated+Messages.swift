package import Design
internal import Diagnostics
internal import Signing
package import Translation

extension Translated {
    /// The translations that a catalogue has of some words, each message once, however many sheets have the same words.
    package static func all(
        of texts: [TemplateText], in catalogue: Catalogue, _ language: Language, _ glossary: Glossary = Glossary()
    ) -> [Translated] {
        var order: [MessageID] = []
        var uses: [MessageID: TemplateText] = [:]
        for text in texts where text.isTranslated {
            if uses[text.id] == nil { order.append(text.id) }
            // The first of them, or the first with a note.
            if uses[text.id]?.note == nil, uses[text.id] == nil || text.note != nil { uses[text.id] = text }
        }
        return order.compactMap { id in
            guard let english = uses[id], let message = catalogue[id], let text = message.translations.first,
                !text.isEmpty
            else { return nil }
            return Translated(
                english: english, message: message, text: text, language: language, glossary: glossary)
        }
    }

    /// What translators are told: in the template, or else in the catalogue.
    var note: String? {
        if let note = english.note { return note }
        let comments = message.extractedComments.joined(separator: " ")
        return comments.isEmpty ? nil : comments
    }

    /// Where the translation stands.
    var place: SourceLocation { message.translationLocation }
}
