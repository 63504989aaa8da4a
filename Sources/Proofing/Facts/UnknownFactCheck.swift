internal import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let unknownFact = Self("facts.unknown", .error)
}

/// Facts that words rest on and that nobody wrote down.
struct UnknownFactCheck: FactCheck {
    func diagnostics(for text: TemplateText, with facts: FactContext) -> [Diagnostic] {
        text.facts.filter { !facts.register.names($0) }.map { id in
            Diagnostic(
                .unknownFact, "there is no fact '\(id)'",
                help: "There are: \(facts.register.facts.map(\.id).joined(separator: ", ")).", at: text.location)
        }
    }
}
