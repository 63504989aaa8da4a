package import Diagnostics
internal import SourceYAML

/// The words that any sheet may need, from `common.yaml`.
package struct CommonWords: Sendable {
    package let messages: [String: TemplateText]

    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var messages: [String: TemplateText] = [:]
        var parser = TemplateParser()
        if let root = YAMLValue(parsing: source, reporting: &parser.diagnostics),
            let file = YAMLMapping(root, known: ["messages"], reporting: &parser.diagnostics)
        {
            for entry in file.required("messages", reporting: &parser.diagnostics)?.entries ?? [] {
                guard
                    let words = YAMLMapping(
                        entry.value, known: ["text", "context", "note", "facts"], reporting: &parser.diagnostics)
                else { continue }
                messages[entry.key.string ?? ""] = parser.text(in: words)
            }
        }
        diagnostics += parser.diagnostics
        self.messages = messages
    }
}
