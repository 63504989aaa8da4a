internal import Design
package import Diagnostics
internal import Layout
internal import Signing
internal import Translation

extension Project {
    /// One row a language: tag, English name, own name, worst state of its words.
    package func languageRows(reporting diagnostics: inout [Diagnostic]) -> [String] {
        guard let sources = WordSources(of: self, reporting: &diagnostics) else { return [] }
        var rows: [String] = []
        for language in sources.setting.languages.languages {
            let words = sources.words(of: language, in: self, reporting: &diagnostics)
            let state = words?.worst.words ?? "no catalogue"
            rows.append(Self.row(language.tag, language.englishName, state, language.endonym))
        }
        return rows
            + sources.setting.languages.spoken.map { language in
                let given = language.readings.isEmpty ? "none" : language.readings.joined(separator: ", ")
                let row = Self.row(language.tag, language.englishName, "mostly spoken", language.endonym)
                return "\(row)  sheets to give: \(given). \(language.advice)"
            }
    }

    private static func row(_ tag: String, _ name: String, _ state: String, _ endonym: String) -> String {
        func padded(_ text: String, to width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        // Isolated, so that a right-to-left name does not reorder its row.
        return "\(padded(tag, to: 8)) \(padded(name, to: 22)) \(state)  \u{2068}\(endonym)\u{2069}"
    }

    /// One row a template: name, sheet, papers, purpose.
    package func templateRows(reporting diagnostics: inout [Diagnostic]) -> [String] {
        templates(templateNames, reporting: &diagnostics).map {
            "\($0.name)  \($0.sheet)  \($0.papers.map(\.name).joined(separator: " "))  \($0.title): \($0.about)"
        }
    }
}
