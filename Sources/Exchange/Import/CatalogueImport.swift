package import Diagnostics
package import Translation

extension Diagnostic.Code {
    /// The file belongs to another project, or to a much older state of this one.
    package static let exchangeOtherProject = Self("exchange.other-project", .error)
    /// Messages of the catalogue have no row in the file.
    package static let exchangeRowsMissing = Self("exchange.rows-missing", .warning)
}

/// What came back from translators, put into the catalogue.
///
/// What cannot be trusted is reported and left as it was; everything else is taken over. Nothing is ever emptied.
package struct CatalogueImport: Sendable {
    /// The catalogue's file with the changes; the same bytes where there are none.
    package let bytes: [UInt8]
    package let changes: [ChangedMessage]

    /// The language that a file says it is in; nothing if that is none of the project's, which is reported.
    package static func language(
        of returned: [UInt8], named file: String, among languages: [Language], reporting diagnostics: inout [Diagnostic]
    ) -> Language? {
        var problems: [Diagnostic] = []
        guard let table = ReturnedFile.table(returned, file: file, reporting: &problems) else {
            diagnostics += problems
            return nil
        }
        guard let tag = table.language else {
            diagnostics.append(
                Diagnostic(
                    .exchangeLanguage, "The file does not say in which language it is", help: "Name it with --language",
                    at: SourceLocation(file: file)))
            return nil
        }
        let language = languages.first { $0.isMeant(by: tag) }
        if language == nil {
            diagnostics.append(
                Diagnostic(
                    .exchangeLanguage, "The file is in '\(tag.short)', which is none of the project's languages",
                    help: "Name the right one with --language, or add the language first",
                    at: SourceLocation(file: file)))
        }
        return language
    }

    /// Reads a file that came back and applies it; nothing if it is refused as a whole, or the catalogue cannot be read.
    package init?(
        of returned: [UInt8], named file: String, into catalogueBytes: [UInt8], named catalogueFile: String,
        in language: Language, reporting diagnostics: inout [Diagnostic]
    ) {
        guard let table = ReturnedFile.table(returned, file: file, reporting: &diagnostics) else { return nil }
        if let tag = table.language, !language.isMeant(by: tag) {
            diagnostics.append(Self.otherLanguage(tag, than: language, file: file))
            return nil
        }
        var problems: [Diagnostic] = []
        let catalogue = Catalogue(parsing: catalogueBytes, file: catalogueFile, reporting: &problems)
        diagnostics += problems
        guard !problems.hasErrors else { return nil }
        guard var revision = CatalogueRevision(of: catalogueBytes, file: catalogueFile) else {
            diagnostics.append(Self.oldCatalogue(catalogueFile))
            return nil
        }
        var merge = RowMerge(table, into: catalogue, in: language, file: file)
        guard merge.matches(reporting: &diagnostics) else { return nil }
        if let header = table.header {
            diagnostics += HeaderComparison.diagnostics(for: header, against: catalogue.header)
        }
        let drafts = merge.drafts(reporting: &diagnostics)
        changes = drafts.compactMap { draft in
            revision.change(draft.message.id, draft.change) ? ChangedMessage(draft) : nil
        }
        bytes = revision.bytes
    }

    /// Its other words could not be written again as they were.
    private static func oldCatalogue(_ file: String) -> Diagnostic {
        Diagnostic(
            .exchangeOldCharset, "The catalogue is in an old character set, so nothing is imported into it",
            help: "Save it as UTF-8 first", at: SourceLocation(file: file))
    }

    private static func otherLanguage(_ tag: String, than language: Language, file: String) -> Diagnostic {
        Diagnostic(
            .exchangeLanguage, "The file is in '\(tag.short)' and the catalogue in '\(language.tag)'",
            help: "Nothing was imported; name the right file, or the right language with --language",
            at: SourceLocation(file: file))
    }
}

/// A message with what is new about it.
package struct ChangedMessage: Sendable, Hashable {
    package let id: MessageID
    /// What it was before.
    package let old: [String]
    /// What it is now; the same where only its mark or its comments changed.
    package let new: [String]
    /// Whether it is marked fuzzy now and was not, or the reverse.
    package let isFuzzy: Bool?
    package let comments: [String]?

    init(_ draft: MessageChange) {
        id = draft.message.id
        old = draft.message.translations
        new = draft.change.translations ?? draft.message.translations
        isFuzzy = draft.change.isFuzzy == draft.message.isFuzzy ? nil : draft.change.isFuzzy
        comments = draft.change.translatorComments
    }
}

/// A message and what is to change about it.
struct MessageChange {
    let message: Message
    var change: CatalogueRevision.Change
}
