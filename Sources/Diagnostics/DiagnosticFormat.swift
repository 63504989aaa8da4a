/// The ways in which a problem report can be written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// With colour, the source line and a caret.
    case terminal
    /// As `terminal`, without colour.
    case plain
    /// Annotations that a public CI shows beside the changed lines.
    case github
    /// One JSON object a line.
    case json

    /// One problem as text, without a final newline.
    package func text(for diagnostic: Diagnostic) -> String {
        switch self {
        case .terminal: ExcerptFormat(colours: true).text(for: diagnostic)
        case .plain: ExcerptFormat(colours: false).text(for: diagnostic)
        case .github: GitHubFormat.text(for: diagnostic)
        case .json: JSONFormat.text(for: diagnostic)
        }
    }

    /// Several problems of one thing: under a heading for people, one by one for machines.
    package func text(for group: DiagnosticGroup) -> String {
        switch self {
        case .terminal: ExcerptFormat(colours: true).text(for: group)
        case .plain: ExcerptFormat(colours: false).text(for: group)
        case .github, .json: group.diagnostics.map { text(for: $0) }.joined(separator: "\n")
        }
    }
}
