package import Diagnostics

extension Diagnostic.Code {
    /// Two messages have the same English text and the same context.
    package static let catalogueDuplicateMessage = Diagnostic.Code("catalogue.duplicate-message", .error)
    /// The file does not begin by saying what it is.
    package static let catalogueNoHeader = Diagnostic.Code("catalogue.no-header", .warning)
    /// The file has no message at all.
    package static let catalogueEmpty = Diagnostic.Code("catalogue.empty", .error)
}

extension CatalogueParser {
    /// The entry as a message, or nothing where it has no `msgid` or no `msgstr`.
    mutating func finishedMessage() -> Message? {
        guard let opening = draft.parts.first else { return nil }
        guard let id = draft.part(.id) else {
            let help = "Write msgid and the English text above it"
            reportOnce("There is no msgid before this", help, at: opening.keyword)
            return nil
        }
        let translations = draft.translations
        guard let translation = translations.first else {
            reportOnce("This message has no msgstr", "Write msgstr \"\" below it, and the translation", at: id.opening)
            return nil
        }
        checkTexts()
        checkForms(translations, opening: id.opening)
        let isPlural = draft.part(.plural) != nil
        return message(id, translations: isPlural ? translations : [translation])
    }

    private func message(_ id: MessageDraft.Part, translations: [MessageDraft.Part]) -> Message {
        let words = translations.first { !$0.text.isEmpty } ?? translations.first ?? id
        return Message(
            id: MessageID(context: draft.part(.context)?.text, text: id.text), plural: draft.part(.plural)?.text,
            translations: translations.map(\.text), flags: draft.flags, isObsolete: draft.isObsolete,
            previous: draft.part(.previousID).map {
                MessageID(context: draft.part(.previousContext)?.text, text: $0.text)
            },
            previousPlural: draft.part(.previousPlural)?.text, translatorComments: draft.translatorComments,
            extractedComments: draft.extractedComments, references: draft.references,
            location: text.location(of: id.opening), translationLocation: text.location(of: words.firstWords))
    }

    private mutating func checkTexts() {
        guard let part = draft.parts.first(where: \.literals.isEmpty) else { return }
        reportOnce(
            "There is no text after \(part.section.keyword)", "Write a text between \" and \", or \"\" for none",
            at: part.keyword)
    }

    /// Checks that plural forms are numbered 0, 1, 2 and so on where there is a plural, and not where there is none.
    private mutating func checkForms(_ translations: [MessageDraft.Part], opening: Range<Int>) {
        let isPlural = draft.part(.plural) != nil
        for (index, part) in translations.enumerated() {
            let expected = CatalogueSection.translation(form: isPlural ? index : nil)
            if index > 0, !isPlural {
                return reportOnce("This message has a second msgstr", "Keep one of the two", at: part.keyword)
            }
            guard part.section != expected else { continue }
            return reportOnce(
                "Here \(expected.keyword) is expected",
                isPlural
                    ? "Number the plural forms from 0 without gaps"
                    : "Only a message with msgid_plural has numbered translations", at: part.keyword)
        }
    }

    /// Reports an error in how an entry is built, unless one of its errors was told already.
    private mutating func reportOnce(_ message: String, _ help: String, at range: Range<Int>) {
        guard !draft.isBroken else { return }
        draft.isBroken = true
        reports.report(.catalogueSyntax, message, help: help, at: range)
    }

    mutating func reportDuplicate(_ message: Message, of first: Message) {
        reports.report(
            .catalogueDuplicateMessage, "The message \(message.id.text.quoted) is in the file twice",
            help: "Keep one of the two; if both are needed, give one of them a msgctxt", at: message.location,
            notes: [Diagnostic.Note("It is here first, and this one counts", at: first.location)])
    }

    mutating func reportSecondHeader(_ message: Message, first: SourceLocation) {
        reports.report(
            .catalogueDuplicateMessage, "The file has a second header, a message with an empty msgid",
            help: "Keep one of the two", at: message.location,
            notes: [Diagnostic.Note("The header is here first, and this one counts", at: first)])
    }

    /// Reports what is missing in the file as a whole.
    mutating func reportMissingParts() {
        guard header == nil, !reports.hasErrors || !messages.isEmpty else { return }
        if messages.isEmpty {
            reports.report(
                .catalogueEmpty, "The file has no messages",
                help: "Check that it was sent whole; a new catalogue is made from Translations/posters.pot", at: 0..<0)
        } else {
            reports.report(
                .catalogueNoHeader, "The file has no header that says which language it is in",
                help: "Begin the file with msgid \"\" and a msgstr with Language and Content-Type", at: 0..<0)
        }
    }

    /// Reports the NUL characters before anything else, since they can stand anywhere; several together once.
    mutating func reportNULs() {
        let scalars = text.scalars
        for position in scalars.indices where scalars[position] == "\0" {
            let isFirst = position == 0 || scalars[position - 1] != "\0"
            if isFirst { CatalogueLexer(text).reportNUL(at: position..<position + 1, to: &reports) }
        }
    }
}
