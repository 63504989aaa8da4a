package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// A translation is empty in the file and not in the catalogue.
    package static let exchangeTranslationEmptied = Self("exchange.translation-emptied", .warning)
    /// A row's state is none that we know.
    package static let exchangeState = Self("exchange.state", .warning)
}

/// Looks at the words of single rows.
struct WordsExamination {
    /// What is new in a row; nothing where something stays.
    struct Result {
        var translation: String?
        var state: TranslationState?
        var comments: [String]?
    }

    private let isSpreadsheet: Bool
    private let alphabet: Set<UInt32>

    init(_ table: BilingualTable, isSpreadsheet: Bool) {
        self.isSpreadsheet = isSpreadsheet
        alphabet = Mojibake.alphabet(of: table)
    }

    func examined(_ pair: RowPair, reporting diagnostics: inout [Diagnostic]) -> Result {
        var result = Result()
        let before = diagnostics.count
        result.translation = translation(of: pair, reporting: &diagnostics)
        // Whether words are right was said of those that are not believed.
        if diagnostics.count == before { result.state = state(of: pair, reporting: &diagnostics) }
        result.comments = comments(of: pair, reporting: &diagnostics)
        return result
    }

    private func translation(of pair: RowPair, reporting diagnostics: inout [Diagnostic]) -> String? {
        guard let cell = pair.returned.cells[.translation] else { return nil }
        let old = pair.expected.translation
        if cell.text == old, cell.kind != .formula { return nil }
        if cell.text.isEmpty, cell.kind == .text {
            diagnostics.append(emptied(pair))
            return nil
        }
        let checks = isSpreadsheet ? DamageChecks.ofTranslations : DamageChecks.ofWords
        let isSound = isSound(cell, of: pair, field: .translation, checks, reporting: &diagnostics)
        return isSound ? cell.text : nil
    }

    private func isSound(
        _ cell: ReturnedCell, of pair: RowPair, field: ExchangeField, _ checks: [any DamageCheck],
        reporting diagnostics: inout [Diagnostic]
    ) -> Bool {
        let what = ["The translation", "The comment", "The back-translation"]
        let name = field == .translation ? what[0] : field == .comment ? what[1] : what[2]
        let words = ReturnedWords(
            cell: cell, old: pair.expected.text(of: field),
            english: field == .translation ? pair.expected.english : nil,
            name: "\(name) of '\(pair.expected.english.short)'", alphabet: alphabet)
        guard let damage = checks.lazy.compactMap({ $0.damage(to: words) }).first else { return true }
        diagnostics.append(damage)
        return false
    }

    private func emptied(_ pair: RowPair) -> Diagnostic {
        Diagnostic(
            .exchangeTranslationEmptied,
            "'\(pair.expected.english.short)' has a translation in the catalogue and none in the file",
            help: "The old words stay; to take them away, change the catalogue",
            at: pair.returned.location(of: .translation))
    }

    private func state(of pair: RowPair, reporting diagnostics: inout [Diagnostic]) -> TranslationState? {
        guard let text = pair.returned[.state]?.trimmingSpaces.lowercased(), !text.isEmpty else { return nil }
        if let state = TranslationState(rawValue: text) { return state == pair.expected.state ? nil : state }
        diagnostics.append(
            Diagnostic(
                .exchangeState, "'\(text.short)' is no state of a row, so its mark stays as it was",
                help: "Write one of: \(TranslationState.allCases.map(\.rawValue).joined(separator: ", "))",
                at: pair.returned.location(of: .state)))
        return nil
    }

    /// The lines of comments, where one of the two cells says something new.
    private func comments(of pair: RowPair, reporting diagnostics: inout [Diagnostic]) -> [String]? {
        let comment = note(.comment, of: pair, reporting: &diagnostics)
        let backTranslation = note(.backTranslation, of: pair, reporting: &diagnostics)
        guard comment != nil || backTranslation != nil else { return nil }
        let lines = (comment ?? pair.expected.comment).split(separator: "\n", omittingEmptySubsequences: false)
        let notes = TranslatorNotes(
            comments: (comment ?? pair.expected.comment).isEmpty ? [] : lines.map(String.init),
            backTranslation: backTranslation ?? pair.expected.backTranslation)
        return notes.lines
    }

    private func note(
        _ field: ExchangeField, of pair: RowPair, reporting diagnostics: inout [Diagnostic]
    ) -> String? {
        guard let cell = pair.returned.cells[field], !cell.text.isEmpty, pair.expected.form ?? 0 == 0,
            cell.text != pair.expected.text(of: field),
            isSound(cell, of: pair, field: field, DamageChecks.ofComments, reporting: &diagnostics)
        else { return nil }
        return cell.text
    }
}
