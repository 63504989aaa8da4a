package import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let templateLongSentence = Self("template.long-sentence", .warning)
}

/// A sentence for readers that is hard to follow and to translate.
///
/// The British government's own guidance for plain English stops at 25 words. What stands on both sides of a colon is
/// read as two sentences.
package struct LongSentenceCheck: EnglishCheck {
    static let longest = 25

    package func diagnostics(for text: TemplateText) -> [Diagnostic] {
        guard text.isTranslated else { return [] }
        let counts = text.text.split(separator: ": ").flatMap { Sentences(String($0)).words.map(\.count) }
        guard let count = counts.max(), count > Self.longest else { return [] }
        return [
            Diagnostic(
                .templateLongSentence, "a sentence has \(count) words, more than \(Self.longest)",
                help: "Make two sentences of it, with one thought in each.", at: text.location)
        ]
    }
}
