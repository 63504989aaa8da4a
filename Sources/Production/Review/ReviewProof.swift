internal import Design
internal import Diagnostics
internal import Graphics
internal import Layout
internal import Signing
internal import Translation

/// What people look at who check a language's words: each message as it stands on a real sheet, with what is known of
/// it.
struct ReviewProof: Sendable {
    let language: Language
    /// All languages, for words that the proof quotes.
    let languages: LanguageTable
    let palette: Palette
    /// The catalogue's file as people know it.
    let file: String
    let state: WordsState
    /// What the translators say about all their words.
    let remarks: [String]
    /// In reading order, numbered from 1.
    let messages: [ReviewMessage]
    /// What is wrong and belongs to no message.
    let problems: [ReviewFinding]
    /// The sheets that the words stand on.
    let sheets: [ReviewSheet]
    /// When the proof was made, such as `26 November 2026`; nothing if nobody asked for the day.
    let date: String?

    /// Messages under the sheet that has them first; those that no sheet shows come last.
    var sections: [(title: String, messages: [ReviewMessage])] {
        var sections: [(title: String, messages: [ReviewMessage])] = []
        for message in messages {
            let title = message.section
            if sections.last?.title == title {
                sections[sections.count - 1].messages.append(message)
            } else {
                sections.append((title, [message]))
            }
        }
        return sections
    }

    /// Whether somebody may have put the words back into English.
    var hasBackTranslations: Bool { language.tag != "en" }

    /// Everything that is wrong.
    var allProblems: [Diagnostic] { (problems + messages.flatMap(\.problems)).map(\.problem) }
}

/// One message of a proof.
struct ReviewMessage: Sendable {
    let number: Int
    let id: MessageID
    /// Nothing if there is none.
    let translation: String?
    let isFuzzy: Bool
    /// The English that was translated, if it is another now.
    let previous: String?
    let backTranslation: String?
    /// The translators' own notes, a paragraph each.
    let remarks: [String]
    let notes: [String]
    let facts: [Fact]
    let problems: [ReviewFinding]
    /// Where it stands largest; nothing if no sheet shows it.
    let place: ReviewPlace?
    /// The name of the first sheet that has it.
    let section: String
    /// The names of the other sheets that have it.
    let others: [String]
}

/// A message on a page.
struct ReviewPlace: Sendable {
    let excerpt: Excerpt
    /// Excerpts with the same key are cut from the same picture.
    let pictureKey: String
    let sheet: String
    /// The words as a reader says them, and how many lines they take.
    let words: String
    let lines: Int
    /// Whether the words are heard instead of a picture, and not seen.
    let isAlternate: Bool
    /// Whether the sheet has other details than the example practice's, without which the words do not stand there.
    let isVariation: Bool
    /// The type size in points; 0 for words that are heard.
    let size: Double
}

/// A sheet that the words stand on.
struct ReviewSheet: Sendable {
    let title: String
    let pages: [PageLayout]
}
