package import Diagnostics
internal import Foundation
internal import Layout
internal import Signing
package import Translation

/// How far the words of languages have come, and how many sheets may be hung up.
package struct StatusReport: Sendable, Encodable {
    package let languages: [Row]
    /// Sheets that speak many languages.
    package let many: Sheets

    package struct Row: Sendable, Encodable {
        /// The language's tag.
        package let language: String
        package let english: String
        /// How many messages are in each state.
        package let messages: [String: Int]
        /// Those in this language, whatever stands beside it.
        package let sheets: Sheets
    }

    package struct Sheets: Sendable, Encodable {
        package var ready = 0
        package var all = 0

        fileprivate mutating func count(_ planned: PlannedEdition) {
            all += 1
            if planned.state.isForDisplay, !planned.isBlocked { ready += 1 }
        }

        fileprivate var words: String { "\(ready) of \(all)" }
    }

    /// For other programs.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// For people: a line for each language.
    package var table: [String] {
        let head = ["", ""] + WordsState.allCases.map(\.words) + ["sheets ready"]
        let rows = languages.map { row in
            [row.language, row.english] + WordsState.allCases.map { "\(row.messages[$0.rawValue] ?? 0)" }
                + [row.sheets.words]
        }
        let last = many.all > 0 ? [["", "Many languages"] + WordsState.allCases.map { _ in "" } + [many.words]] : []
        return Self.aligned([head] + rows + last)
    }

    /// Names at their columns' start, numbers at the end.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return column < 2 ? text + space : space + text
            }.joined(separator: "  ")
        }
    }
}

extension Project {
    /// How far some languages have come, or all; nothing if too much cannot be read.
    ///
    /// A sheet counts once, on its first paper: its words are the same on all.
    package func status(
        of tags: [String], today: CalendarDate?, reporting diagnostics: inout [Diagnostic]
    ) -> StatusReport? {
        var selection = Order.Selection()
        (selection.languages, selection.today, selection.takesFirstPaper) = (tags, today, true)
        guard let order = Order(selection, of: self, reporting: &diagnostics) else { return nil }
        // What is wrong was told.
        var unheard: [Diagnostic] = []
        guard let sources = WordSources(of: self, reporting: &unheard) else { return nil }
        var many = StatusReport.Sheets()
        var sheets: [String: StatusReport.Sheets] = [:]
        for planned in order.editions {
            if planned.edition.template.isForMany {
                many.count(planned)
            } else {
                sheets[planned.edition.language.tag, default: StatusReport.Sheets()].count(planned)
            }
        }
        let rows = order.languages.map { language in
            let counts = sources.words(of: language, in: self, reporting: &unheard)?.counts ?? [:]
            let named = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
            return StatusReport.Row(
                language: language.tag, english: language.englishName, messages: named,
                sheets: sheets[language.tag] ?? StatusReport.Sheets())
        }
        return StatusReport(languages: rows, many: many)
    }
}
