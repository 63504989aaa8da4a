/// Writes a problem as a workflow command of GitHub Actions.
enum GitHubFormat {
    static func text(for diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=\(escapedProperty(location.file))")
            properties.append("line=\(location.line)")
            properties.append("col=\(location.column)")
        }
        properties.append("title=\(escapedProperty(diagnostic.code.name))")
        var body = diagnostic.message
        if diagnostic.sheets.isEmpty, let subject = diagnostic.subject { body += " (\(subject.text))" }
        if !diagnostic.sheets.isEmpty, let sheets = diagnostic.showing { body += "\n\(sheets)" }
        if let help = diagnostic.help { body += "\n\(help)" }
        if let replacement = diagnostic.replacement { body += "\nwrite: \(SafeText.onOneLine(replacement))" }
        for note in diagnostic.notes { body += "\nnote: \(note.message)" }
        return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::\(escaped(body))"
    }

    private static func command(_ severity: Diagnostic.Severity) -> String {
        severity == .note ? "notice" : severity.rawValue
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { SafeText.visible(String($0)).replacing("%", with: "%25") }
            .joined(separator: "%0A")
    }

    private static func escapedProperty(_ text: String) -> String {
        // By scalars: a mark above a comma would make another character of it.
        escaped(text).unicodeScalars.map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
    }
}
