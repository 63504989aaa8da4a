package import Design
package import Diagnostics
package import Translation

/// One thing that is looked at in English words and the facts that they rest on, before any sheet is made.
package protocol FactCheck: Sendable {
    /// What is wrong with some words of a template.
    func diagnostics(for text: TemplateText, with facts: FactContext) -> [Diagnostic]
}

/// What words are held against.
package struct FactContext: Sendable {
    package let register: FactRegister
    /// The practice whose sheets are made; nothing if none are made for it anyway, which is told once.
    package let practice: Practice?

    package init(register: FactRegister, practice: Practice?) {
        self.register = register
        self.practice = practice
    }
}

/// All checks of the facts behind words.
package enum FactProof {
    /// The checks, in the order of their reports.
    package static let checks: [any FactCheck] = [
        UnknownFactCheck(), FactTierCheck(), FactNationCheck(), ForbiddenWordsCheck(),
    ]

    /// What is wrong with some words of templates.
    package static func diagnostics(for texts: [TemplateText], with facts: FactContext) -> [Diagnostic] {
        texts.flatMap { text in checks.flatMap { $0.diagnostics(for: text, with: facts) } }
    }
}
