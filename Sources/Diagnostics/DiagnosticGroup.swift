/// What is wrong with one thing, told under one heading.
package struct DiagnosticGroup: Sendable, Hashable {
    /// What the reader knows the thing by, such as the English words of a message.
    package let title: String
    /// Where it stands.
    package let location: SourceLocation
    package var diagnostics: [Diagnostic]
    /// The whole text as it would be right, as far as that is certain: with the mends of all the problems together.
    package var replacement: String?

    package init(_ title: String, at location: SourceLocation, _ diagnostics: [Diagnostic] = []) {
        self.title = title
        self.location = location
        self.diagnostics = diagnostics
    }
}
