package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// A row belongs to no message of the catalogue.
    package static let exchangeRowUnknown = Self("exchange.row-unknown", .error)
    /// The English of a row is not that of the message.
    package static let exchangeEnglishChanged = Self("exchange.english-changed", .error)
    /// The id of a row was changed, but its English says which message it is.
    package static let exchangeIDChanged = Self("exchange.id-changed", .warning)
}

/// A row that came back with the one that went out.
struct RowPair {
    let returned: ReturnedRow
    let expected: BilingualRow
    /// Where the message stands in the catalogue.
    let index: Int
}

/// Finds the messages that rows belong to, by id and by English: only where both agree, or one is missing, a translation
/// is believed.
struct RowMatching {
    private let rows: [BilingualRow]
    private let byKey: [String: Int]
    private let byEnglish: [String: [Int]]
    /// What messages were when they were translated.
    private let byFormerEnglish: [String: Int]

    init(_ table: BilingualTable, _ catalogue: Catalogue) {
        rows = table.rows
        byKey = Dictionary(rows.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
        byEnglish = Dictionary(grouping: rows.indices) { Self.squeezed(table.rows[$0].english) }
        let former = rows.enumerated().compactMap { index, row in
            catalogue[row.id]?.previous.map { (Self.squeezed($0.text), index) }
        }
        byFormerEnglish = Dictionary(former) { first, _ in first }
    }

    /// The message of a row; nothing where it cannot be told for certain, which is reported.
    func pair(for row: ReturnedRow, reporting diagnostics: inout [Diagnostic]) -> RowPair? {
        let key = row[.key]?.trimmingSpaces.lowercased() ?? ""
        let english = row[.english].flatMap { $0.isEmpty ? nil : $0 }
        guard let index = byKey[key] else {
            if let index = english.flatMap({ only($0, context: row[.context]) }) {
                if !key.isEmpty { diagnostics.append(idChanged(in: row, to: rows[index])) }
                return RowPair(returned: row, expected: rows[index], index: index)
            }
            diagnostics.append(unknown(row, english: english))
            return nil
        }
        guard english.map({ isSame($0, as: rows[index].english) }) ?? true else {
            diagnostics.append(englishChanged(in: row, of: rows[index]))
            return nil
        }
        return RowPair(returned: row, expected: rows[index], index: index)
    }

    /// The only message with this English, in this context if one is named.
    private func only(_ english: String, context: String?) -> Int? {
        let found = (byEnglish[Self.squeezed(english)] ?? []).filter {
            context.map { [context = rows[$0].id.context ?? ""] in $0 == context } ?? true
        }
        return found.count == 1 ? found[0] : nil
    }

    private func isSame(_ english: String, as wanted: String) -> Bool {
        if Self.squeezed(english) == Self.squeezed(wanted) { return true }
        // Then the translation is damaged too, and that is what is told.
        return Mojibake(english)?.mended == wanted
    }

    /// The text without what programs change by themselves: kinds of spaces and quotation marks.
    private static func squeezed(_ text: String) -> String {
        let straight = String(
            text.map { "‘’‚‛".contains($0) ? "'" : "“”„‟".contains($0) ? "\"" : $0 == "…" ? "." : $0 })
        return straight.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
            .replacing("...", with: ".")
    }

    private func unknown(_ row: ReturnedRow, english: String?) -> Diagnostic {
        let now = english.flatMap { byFormerEnglish[Self.squeezed($0)] }.map {
            [Diagnostic.Note("the English now reads '\(rows[$0].english)'")]
        }
        return Diagnostic(
            .exchangeRowUnknown, "'\((english ?? row[.key] ?? "").short)' is no message of the catalogue, or no longer",
            help: "Export the catalogue again and copy the translation over, if it is still right",
            at: row.location(of: .key), notes: now ?? [])
    }

    private func englishChanged(in row: ReturnedRow, of expected: BilingualRow) -> Diagnostic {
        let english = row[.english] ?? ""
        let isOther = byEnglish[Self.squeezed(english)] != nil
        return Diagnostic(
            .exchangeEnglishChanged,
            isOther
                ? "The id of this row belongs to another message than its English, '\(english.short)'"
                : "The English of this row, '\(english.short)', is not that of its message",
            help: isOther
                ? "Perhaps one column was sorted without the others; sort the whole table by its ids, or export again"
                : "Leave the English as it is and translate what the catalogue says; export again if it has changed",
            at: row.location(of: .english), notes: [Diagnostic.Note("the message is '\(expected.english)'")])
    }

    private func idChanged(in row: ReturnedRow, to expected: BilingualRow) -> Diagnostic {
        Diagnostic(
            .exchangeIDChanged, "The id '\((row[.key] ?? "").short)' is none of ours; the row was told by its English",
            help: "Leave the first column as it is; this row should have '\(expected.key)'", at: row.location(of: .key))
    }
}

extension String {
    /// Enough of a text to know it by, on one line.
    var short: String {
        let line = String(prefix(40).map { $0.isNewline ? " " : $0 })
        return count > 40 ? line + "…" : line
    }

    var trimmingSpaces: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
