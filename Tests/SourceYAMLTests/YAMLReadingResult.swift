import Diagnostics
import SourceYAML

/// What came of reading a YAML text, in the forms that tests compare.
struct YAMLReadingResult {
    let value: YAMLValue?
    let diagnostics: [Diagnostic]

    /// Reads a text as the file `test.yaml`.
    init(_ text: String) {
        var diagnostics: [Diagnostic] = []
        value = YAMLValue(parsing: SourceText(file: "test.yaml", text: text), reporting: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The codes without `yaml.` before them.
    var codes: [String] { diagnostics.map { $0.code.name.replacing("yaml.", with: "") } }

    /// The reports as `code line:column`.
    var places: [String] { diagnostics.map(\.place) }

    /// Whether a value came or a report, never both and never neither.
    var isDecided: Bool { (value == nil) == diagnostics.hasErrors && diagnostics.count <= 1 }
}

extension Diagnostic {
    /// The report as `code line:column`, without `yaml.` before the code.
    var place: String {
        let place = location.map { " \($0.line):\($0.column)" } ?? ""
        return code.name.replacing("yaml.", with: "") + place
    }
}
