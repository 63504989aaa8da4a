import Design
import Diagnostics
import TestSupport

extension Diagnostic {
    /// The report as `code line:column`.
    var place: String { code.name + (location.map { " \($0.line):\($0.column)" } ?? "") }
}

extension MarkedText {
    /// The marked place as `line:column`.
    var place: String { "\(line ?? 0):\(column ?? 0)" }
}

/// Reads a text as the file `template.yaml` of the template `test`.
func readTemplate(_ text: String, theme: Theme = Theme()) -> (template: Template?, reports: [Diagnostic]) {
    var reports: [Diagnostic] = []
    let source = SourceText(file: "template.yaml", text: text)
    let template = Template(parsing: source, named: "test", theme: theme, reporting: &reports)
    return (template, reports)
}
