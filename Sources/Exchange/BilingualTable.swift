package import Translation

/// A catalogue as translators see it in any program: English on one side, their words on the other.
package struct BilingualTable: Sendable {
    package let language: Language
    /// The catalogue's path as it is shown to people.
    package let file: String
    /// What the catalogue says that it belongs to.
    package let project: String
    package let rows: [BilingualRow]

    /// Takes the live messages in their order, those with plural forms as one row for each.
    ///
    /// `readings` says of messages what people have signed.
    package init(_ catalogue: Catalogue, in language: Language, readings: [MessageID: Reading] = [:]) {
        self.language = language
        file = catalogue.file
        project = catalogue.header.field("Project-Id-Version")?.value ?? ""
        rows = catalogue.messages.filter { !$0.isObsolete }.flatMap {
            BilingualRow.rows(of: $0, reading: readings[$0.id] ?? .none)
        }
    }

    /// Whether there are words that nobody has signed.
    var hasDrafts: Bool { rows.contains { $0.state == .translated && $0.reading == .none } }
}

/// Who has read some words, as their signatures say.
package enum Reading: Sendable, Hashable {
    /// Nobody: they come from a machine.
    case none
    case translator, reviewer
    /// All who have to, the last of whom said that they may be hung up.
    case all
}

/// One message, or one plural form of it.
package struct BilingualRow: Sendable, Hashable {
    package let key: String
    package let id: MessageID
    /// The number of the plural form, where the message has such.
    package let form: Int?
    package let english: String
    package let translation: String
    package let state: TranslationState
    package let reading: Reading
    /// What translators wrote, one line after the other.
    package let comment: String
    package let backTranslation: String
    /// What translators are told.
    package let note: String
    package let facts: String
    package let references: [String]
    /// The most characters that the note allows.
    package let maximum: Int?
}

extension BilingualRow {
    static func rows(of message: Message, reading: Reading = .none) -> [BilingualRow] {
        guard let plural = message.plural else { return [BilingualRow(message, reading: reading)] }
        return message.translations.indices.map {
            BilingualRow(message, reading: reading, plural: plural, form: $0)
        }
    }

    private init(_ message: Message, reading: Reading, plural: String? = nil, form: Int? = nil) {
        self.reading = reading
        let notes = TranslatorNotes(reading: message.translatorComments)
        let extracted = ExtractedNote(message.extractedComments)
        let translation = message.translations.indices.contains(form ?? 0) ? message.translations[form ?? 0] : ""
        // A language with a single form uses it for every number.
        let isSingular = form == nil || (form == 0 && message.translations.count > 1)
        key = RowKey.text(of: message.id, form: form)
        id = message.id
        self.form = form
        english = isSingular ? message.id.text : plural ?? message.id.text
        self.translation = translation
        state = message.isFuzzy ? .lookAgain : translation.isEmpty ? .toTranslate : .translated
        // Notes are about the whole message and stand with its first form.
        let isFirst = form ?? 0 == 0
        comment = isFirst ? notes.comments.joined(separator: "\n").withoutControls : ""
        backTranslation = isFirst ? (notes.backTranslation ?? "").withoutControls : ""
        let forms = form.map { "Plural form \($0 + 1) of \(message.translations.count). " } ?? ""
        note = forms + extracted.text
        facts = extracted.facts
        references = message.references
        maximum = extracted.maximum
    }
}

extension String {
    /// The text without what XML cannot hold and a comment has no use for.
    fileprivate var withoutControls: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isForbiddenInXML }))
    }
}

/// How far the words of one message have come.
package enum TranslationState: String, Sendable, CaseIterable {
    case toTranslate = "to translate"
    /// Marked fuzzy: the English has changed, or somebody is not sure.
    case lookAgain = "look again"
    case translated
}
