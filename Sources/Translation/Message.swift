package import Diagnostics

/// What a message is known by: its English text, and a context where one text needs two translations.
///
/// Texts that differ only in how an accent is composed are one and the same, so that a translator's tool that
/// composes the English anew does not lose the translation. An empty context is not the same as none.
package struct MessageID: Hashable, Sendable, Comparable {
    /// The `msgctxt`, where there is one.
    package var context: String?
    /// The `msgid`, the English text.
    package var text: String

    /// Names the message with this text, in this context if there is one.
    package init(context: String? = nil, text: String) {
        self.context = context
        self.text = text
    }

    /// Orders by context, those without one first, and then by text.
    package static func < (left: MessageID, right: MessageID) -> Bool {
        switch (left.context, right.context) {
        case (nil, .some): true
        case (.some, nil): false
        case (let first?, let second?) where first != second: first < second
        default: left.text < right.text
        }
    }
}

/// One message of a catalogue with all that its entry says about it.
package struct Message: Sendable, Hashable {
    /// The message's identity.
    package var id: MessageID
    /// The English plural, `msgid_plural`.
    package var plural: String?
    /// The translation, or one for each plural form, empty where there is none yet.
    package var translations: [String]
    /// The flags of the `#,` lines in their order, with those that this program does not know.
    package var flags: [String]
    /// Whether the message is kept only for memory, marked `#~`.
    package var isObsolete: Bool
    /// What the message was when it was translated, from the `#|` lines.
    package var previous: MessageID?
    /// What the English plural was when it was translated.
    package var previousPlural: String?
    /// The translators' own notes, one a line.
    package var translatorComments: [String]
    /// The notes to translators, from the `#.` lines.
    package var extractedComments: [String]
    /// Where the text is used, from the `#:` lines; shown to people, never opened.
    package var references: [String]
    /// The place of the `msgid`.
    package var location: SourceLocation
    /// The place of the translation's first words.
    package var translationLocation: SourceLocation

    /// Puts a message together; what is left out is empty.
    package init(
        id: MessageID, plural: String? = nil, translations: [String], flags: [String] = [], isObsolete: Bool = false,
        previous: MessageID? = nil, previousPlural: String? = nil, translatorComments: [String] = [],
        extractedComments: [String] = [], references: [String] = [], location: SourceLocation,
        translationLocation: SourceLocation
    ) {
        self.id = id
        self.plural = plural
        self.translations = translations
        self.flags = flags
        self.isObsolete = isObsolete
        self.previous = previous
        self.previousPlural = previousPlural
        self.translatorComments = translatorComments
        self.extractedComments = extractedComments
        self.references = references
        self.location = location
        self.translationLocation = translationLocation
    }

    /// Whether the translation is marked as one to look at again.
    package var isFuzzy: Bool { flags.contains("fuzzy") }
}
