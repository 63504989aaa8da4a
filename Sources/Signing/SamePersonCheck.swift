package import Diagnostics

extension Diagnostic.Code {
    package static let samePerson = Self("signed.same-person", .error)
}

/// One person in two roles for the same words, of which one was to look at what the other did.
enum SamePersonCheck {
    static func diagnostics(for signOffs: SignOffs) -> [Diagnostic] {
        let steps = Step.apart(for: signOffs.language)
        var found: [Diagnostic] = []
        // Sign-offs are few and rows are many: each set of numbers is looked at once.
        for numbers in Set(signOffs.rows.map(\.numbers)) {
            let signed = signOffs.signOffs(numbers).filter { steps.contains($0.step) }
            for (index, later) in signed.enumerated() {
                let earlier = signed[..<index].first { $0.signer == later.signer && $0.step != later.step }
                if let earlier { found.append(report(later, earlier)) }
            }
        }
        return found.unique.sorted { ($0.location?.line ?? 0) < ($1.location?.line ?? 0) }
    }

    private static func report(_ later: SignOff, _ earlier: SignOff) -> Diagnostic {
        .samePerson(
            later.signer, as: later.step, and: earlier.step, at: later.location,
            notes: [Diagnostic.Note("and here as the \(earlier.step.person)", at: earlier.location)])
    }
}

extension Diagnostic {
    package static func samePerson(
        _ signer: Signer, as step: Step, and other: Step, at location: SourceLocation? = nil, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .samePerson, "'\(signer.name)' is both the \(other.person) and the \(step.person) of the same words",
            help: "Let another person be the \(step.person): two pairs of eyes see more than one.", at: location,
            notes: notes)
    }
}
