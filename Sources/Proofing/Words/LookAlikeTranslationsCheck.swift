internal import Design
package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let lookAlikeTranslations = Self("catalogue.look-alike-translations", .warning)
}

/// Two translations of the same English words that look the same and are spelt with different characters.
struct LookAlikeTranslationsCheck: CatalogueCheck {
    func diagnostics(for catalogue: Catalogue, in language: Language, of texts: [TemplateText]) -> [Diagnostic] {
        let messages = catalogue.translated
        return Dictionary(grouping: messages) { $0.message.id.text }.values.filter { $0.count > 1 }
            .flatMap { Self.reports(on: $0, in: language) }
            .sorted { ($0.location?.line ?? 0) < ($1.location?.line ?? 0) }
    }

    /// Reports each translation that looks like an earlier one.
    private static func reports(on messages: [(message: Message, text: String)], in language: Language) -> [Diagnostic]
    {
        let texts = messages.map { plain($0.text) }
        var first: [String: Int] = [:]
        return messages.indices.compactMap { index in
            let look = Confusables.skeleton(of: texts[index])
            guard let earlier = first[look] else {
                first[look] = index
                return nil
            }
            guard texts[earlier] != texts[index] else { return nil }
            let message = messages[index].message
            return Diagnostic(
                .lookAlikeTranslations,
                "the translation looks like another one of '\(message.id.text)' and has other characters",
                help: "Copy the right one of the two, so that both are found by searching.",
                at: message.translationLocation, on: Diagnostic.Subject(language: language.tag),
                notes: [Diagnostic.Note("the other one", at: messages[earlier].message.translationLocation)])
        }
    }

    /// Other spaces and ends of lines are no other characters.
    private static func plain(_ text: String) -> String {
        text.composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Catalogue {
    /// The live messages that have a translation, with it.
    var translated: [(message: Message, text: String)] {
        messages.filter { !$0.isObsolete }.compactMap { message in
            guard let text = message.translations.first, !text.isEmpty else { return nil }
            return (message, text)
        }
    }

    /// Where to report what is wrong with the whole file.
    var languagePlace: SourceLocation { header.languageLocation ?? SourceLocation(file: file) }
}
