package import Design
package import Diagnostics
internal import Layout
package import Translation

extension Diagnostic.Code {
    package static let practicePromise = Self("practice.forbidden-words", .error)
    package static let practiceClaim = Self("practice.claim-in-words", .error)
}

/// Words of a practice's own that promise what no sheet may promise, or claim what the practice has not declared.
package enum PracticeWordsCheck {
    /// Reports say which detail is wrong and which of our rules it breaks, never what it is.
    package static func diagnostics(for practice: Practice, register: FactRegister) -> [Diagnostic] {
        practice.ownWords.flatMap { key, text in
            promises(in: text, at: practice.locations[key], register) + claims(in: text, of: practice, key)
        }
    }

    private static func promises(
        in text: String, at location: SourceLocation?, _ register: FactRegister
    ) -> [Diagnostic] {
        register.forbidden(in: text).map { entry, pattern in
            Diagnostic(
                .practicePromise, "the practice's words hold '\(pattern)', which may not be printed",
                help: entry.reason, at: location,
                notes: [Diagnostic.Note("the register of facts says so here", at: entry.location)])
        }
    }

    private static func claims(in text: String, of practice: Practice, _ key: String) -> [Diagnostic] {
        claims.compactMap { claim in
            guard !practice.meets(claim.condition), claim.patterns.contains(where: { $0.matches(text) }) else {
                return nil
            }
            return Diagnostic(
                .practiceClaim, "the practice's \(key) claims '\(claim.name)', which its file does not declare",
                help: "Add '\(claim.condition.practiceKey)' if it is true of the practice, or take the words out.",
                at: practice.locations[key])
        }
    }

    /// What only a practice may say that declares it, and how it may be put.
    private struct Claim {
        let condition: Condition
        let name: String
        let patterns: [WordPattern]

        init(_ condition: Condition, _ name: String, _ patterns: String...) {
            (self.condition, self.name) = (condition, name)
            self.patterns = patterns.compactMap { WordPattern($0) }
        }
    }

    private static let claims = [
        Claim(.safeSurgery, "Safe Surgery", "safe surger*", "safesurger*"),
        // Not to ask is the promise of Safe Surgeries (F03), however it is worded.
        Claim(
            .safeSurgery, "we will not ask about immigration status", "not ask* … immigration",
            "never ask* … immigration", "dont ask* … immigration", "wont ask* … immigration",
            "no questions … immigration",
            "without asking … immigration"),
        Claim(.sanctuary, "Surgery of Sanctuary", "surger* of sanctuary"),
    ]
}
