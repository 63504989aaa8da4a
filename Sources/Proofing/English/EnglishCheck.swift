package import Design
package import Diagnostics

/// One thing that is looked at in the English words of templates, before anybody translates them.
package protocol EnglishCheck: Sendable {
    /// What is wrong with some words of a template.
    func diagnostics(for text: TemplateText) -> [Diagnostic]
}

/// All checks of the English words themselves: what is wrong with them is wrong in every language.
package enum EnglishProof {
    /// The checks, in the order of their reports.
    package static let checks: [any EnglishCheck] = [
        ThreeDotsCheck(), EnglishQuoteCheck(), EnglishSpaceCheck(), LongSentenceCheck(),
    ]

    /// What is wrong with some words of templates; `areAll` says whether these are all words of the project.
    package static func diagnostics(for texts: [TemplateText], areAll: Bool) -> [Diagnostic] {
        // A language's own name is no English.
        let english = texts.filter { $0.voice != .data }
        return english.flatMap { text in checks.flatMap { $0.diagnostics(for: text) } }
            + (areAll ? MissingNoteCheck.diagnostics(for: texts) : [])
    }
}
