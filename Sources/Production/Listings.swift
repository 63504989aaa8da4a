internal import Design
package import Diagnostics
internal import Layout
internal import Translation

extension Project {
    /// One row a language: tag, English name, own name, state of the catalogue.
    package func languageRows(reporting diagnostics: inout [Diagnostic]) -> [String] {
        guard let setting = setting(reporting: &diagnostics) else { return [] }
        var rows: [String] = []
        for language in setting.languages.languages {
            let catalogue = catalogue(of: language, reporting: &diagnostics)
            let state = catalogue?.state.rawValue ?? "no catalogue"
            let name = language.englishName + String(repeating: " ", count: max(0, 22 - language.englishName.count))
            let tag = language.tag + String(repeating: " ", count: max(0, 8 - language.tag.count))
            // Isolated, so that a right-to-left name does not reorder its row.
            rows.append("\(tag) \(name) \(state)  \u{2068}\(language.endonym)\u{2069}")
        }
        return rows
    }

    /// One row a template: name, sheet, papers, purpose.
    package func templateRows(reporting diagnostics: inout [Diagnostic]) -> [String] {
        templates(templateNames, reporting: &diagnostics).map {
            "\($0.name)  \($0.sheet)  \($0.papers.map(\.name).joined(separator: " "))  \($0.title): \($0.about)"
        }
    }
}
