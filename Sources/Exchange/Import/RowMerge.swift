package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// More rows have problems than are told.
    package static let exchangeTooManyReports = Self("exchange.too-many-reports", .note)
}

/// Puts rows together to changes of messages.
struct RowMerge {
    private let returned: ReturnedTable
    private let catalogue: Catalogue
    private let table: BilingualTable
    private let file: String
    private let words: WordsExamination
    private var pairs: [RowPair] = []

    init(_ returned: ReturnedTable, into catalogue: Catalogue, in language: Language, file: String) {
        self.returned = returned
        self.catalogue = catalogue
        self.file = file
        table = BilingualTable(catalogue, in: language)
        words = WordsExamination(table, isSpreadsheet: returned.isSpreadsheet)
    }

    /// Finds the message of each row; false if the file is another project's.
    mutating func matches(reporting diagnostics: inout [Diagnostic]) -> Bool {
        let matching = RowMatching(table, catalogue)
        var problems: [Diagnostic] = []
        pairs = returned.rows.compactMap { matching.pair(for: $0, reporting: &problems) }
        let known = pairs.count + problems.count { $0.code == .exchangeEnglishChanged }
        // Half of an old export may have changed; of another project's file a few words such as 'Monday' are ours too.
        guard known > 0, known * 2 >= returned.rows.count else {
            diagnostics.append(otherProject(known: known))
            return false
        }
        add(problems, to: &diagnostics)
        pairs = DuplicateRows.removed(from: pairs, reporting: &diagnostics)
        pairs = ShiftedRows.removed(from: pairs, in: table, reporting: &diagnostics)
        reportMissing(known: problems, to: &diagnostics)
        return true
    }

    /// The changes, in the order of the catalogue.
    func drafts(reporting diagnostics: inout [Diagnostic]) -> [MessageChange] {
        var problems: [Diagnostic] = []
        defer { add(problems, to: &diagnostics) }
        var drafts: [MessageID: MessageChange] = [:]
        for pair in pairs {
            guard let message = catalogue[pair.expected.id] else { continue }
            var draft = drafts[message.id] ?? MessageChange(message: message, change: CatalogueRevision.Change())
            let row = words.examined(pair, reporting: &problems)
            if let translation = row.translation {
                var forms = draft.change.translations ?? message.translations
                while forms.count <= pair.expected.form ?? 0 { forms.append("") }
                forms[pair.expected.form ?? 0] = translation
                draft.change.translations = forms
            }
            if let state = row.state {
                // Of several forms one is enough to look again.
                draft.change.isFuzzy = draft.change.isFuzzy == true || state == .lookAgain
            }
            if let lines = row.comments { draft.change.translatorComments = lines }
            drafts[message.id] = draft
        }
        return catalogue.messages.filter { !$0.isObsolete }.compactMap { drafts[$0.id] }
    }

    /// As many reports as anybody reads.
    private func add(_ problems: [Diagnostic], to diagnostics: inout [Diagnostic]) {
        diagnostics += problems.prefix(ExchangeLimits.reports)
        guard problems.count > ExchangeLimits.reports else { return }
        diagnostics.append(
            Diagnostic(
                .exchangeTooManyReports, "\(problems.count - ExchangeLimits.reports) more rows have problems",
                help: "Mend what is told above first, then import the file again", at: SourceLocation(file: file)))
    }

    private func otherProject(known: Int) -> Diagnostic {
        Diagnostic(
            .exchangeOtherProject,
            "Only \(known) of the \(returned.rows.count) rows are messages of '\(catalogue.file)', so nothing is imported",
            help: "The file is another project's or very old; export the catalogue again and copy what is still right",
            at: SourceLocation(file: file))
    }

    private func reportMissing(known problems: [Diagnostic], to diagnostics: inout [Diagnostic]) {
        let there = Set(pairs.map(\.expected.key))
        let missing = table.rows.filter { !there.contains($0.key) }
        // Rows that were reported one by one are there, though nobody knows which is which.
        let count = missing.count - (returned.rows.count - pairs.count)
        guard count > 0 else { return }
        let notes = missing.prefix(Self.named).map { Diagnostic.Note("such as '\($0.english.short)'") }
        diagnostics.append(
            Diagnostic(
                .exchangeRowsMissing,
                "\(count) of the \(table.rows.count) messages of '\(catalogue.file)' have no row in the file",
                help: "Their translations stay as they are; nothing needs to be done if that was meant",
                at: SourceLocation(file: file), notes: notes))
    }

    /// Enough to see whether the beginning or the end was lost.
    private static let named = 4
}
