package import Design
package import Diagnostics
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
        register.forbidden.compactMap { entry in
            guard let pattern = entry.patterns.first(where: { $0.matches(text) }) else { return nil }
            return Diagnostic(
                .practicePromise, "the practice's words hold '\(pattern)', which may not be printed",
                help: entry.reason, at: location,
                notes: [Diagnostic.Note("the register of facts says so here", at: entry.location)])
        }
    }

    private static func claims(in text: String, of practice: Practice, _ key: String) -> [Diagnostic] {
        let claims = [
            ("safe surgery", practice.isSafeSurgery, "safe_surgery: true"),
            ("surgery of sanctuary", practice.sanctuary != nil, "sanctuary"),
        ]
        return claims.filter { words, isDeclared, _ in !isDeclared && text.lowercased().contains(words) }.map {
            Diagnostic(
                .practiceClaim, "the practice's \(key) claims '\($0.0)', which its file does not declare",
                help: "Add '\($0.2)' if it is true of the practice, or take the words out.",
                at: practice.locations[key])
        }
    }
}
