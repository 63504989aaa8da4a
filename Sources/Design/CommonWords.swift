package import Diagnostics
internal import SourceYAML

/// The words that any sheet may need, from `common.yaml`.
package struct CommonWords: Sendable {
    package let messages: [String: TemplateText]

    /// The messages that there must be: a sheet without one of them would lack its opening hours.
    package static let names = [
        "hours_line", "day_range", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var parser = TemplateParser()
        if let root = YAMLValue(parsing: source, reporting: &parser.diagnostics),
            let file = YAMLMapping(root, known: ["messages"], reporting: &parser.diagnostics),
            let value = file.required("messages", reporting: &parser.diagnostics),
            let entries = YAMLMapping(value, known: Self.names, reporting: &parser.diagnostics)
        {
            messages = Self.messages(in: entries, with: &parser)
        } else {
            messages = [:]
        }
        diagnostics += parser.diagnostics
    }

    private static func messages(
        in entries: YAMLMapping, with parser: inout TemplateParser
    ) -> [String: TemplateText] {
        var messages: [String: TemplateText] = [:]
        for name in names {
            let keys = ["text", "context", "note", "facts"]
            guard let value = entries.required(name, reporting: &parser.diagnostics),
                let words = YAMLMapping(value, known: keys, reporting: &parser.diagnostics)
            else { continue }
            messages[name] = parser.text(in: words)
        }
        return messages
    }
}
