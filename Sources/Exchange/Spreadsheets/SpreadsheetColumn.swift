internal import Translation

/// What a column of a spreadsheet is called.
enum SpreadsheetColumn {
    /// The columns in their order; the first is what a row is known by.
    static let fields = ExchangeField.allCases

    /// The heading, with what people should know before they type.
    static func title(of field: ExchangeField, for language: Language) -> String {
        switch field {
        case .key: "Id (do not change)"
        case .english: "English (do not change)"
        case .translation: "Translation: \(language.englishName) (\(language.tag))"
        case .state: "State (\(TranslationState.allCases.map(\.rawValue).joined(separator: ", ")))"
        case .comment: "Your comment"
        case .backTranslation: "Back-translation (in English, by another person)"
        case .note: "Note to the translator"
        case .maximum: "At most (characters)"
        case .context: "Context"
        case .facts: "Facts"
        case .references: "Where it stands"
        }
    }

    /// The column that a heading names, whatever follows a bracket or a colon.
    static func field(titled heading: String) -> ExchangeField? {
        names[
            heading.prefix { $0 != "(" && $0 != ":" }.lowercased().split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")]
    }

    /// The tag in `Translation: Arabic (ar)`.
    static func tag(in heading: String) -> String? {
        heading.firstMatch(of: /\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*$/).map { String($0.1) }
    }

    private static let names: [String: ExchangeField] = [
        "id": .key, "english": .english, "translation": .translation, "state": .state, "your comment": .comment,
        "back-translation": .backTranslation, "note to the translator": .note, "at most": .maximum, "context": .context,
        "facts": .facts, "where it stands": .references,
    ]
}
