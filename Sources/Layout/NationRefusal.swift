package import Design
package import Diagnostics
package import Translation

extension Diagnostic.Code {
    package static let nationNotCovered = Self("template.nation-not-covered", .error)
}

extension Template {
    /// Why no sheet of this template is made for a practice; nothing if its facts hold there.
    package func refusal(of practice: Practice, facts: FactRegister) -> Diagnostic? {
        if let refusal = facts.refusal(of: practice) { return refusal }
        guard !nations.contains(practice.nation) else { return nil }
        return Diagnostic(
            .nationNotCovered, "the facts on this sheet hold for \(nations.joined(separator: ", ")) only",
            help: "Other nations have other rules of registration; no sheet is made for them until its facts are.",
            at: practice.locations["nation"], on: Diagnostic.Subject(template: name),
            notes: [Diagnostic.Note("the sheet says so here", at: location)])
    }
}

extension FactRegister {
    /// Why no sheets at all are made for a practice's nation.
    package func refusal(of practice: Practice) -> Diagnostic? {
        // A nation that the register does not know is no nation that a sheet's facts hold for either.
        guard let nation = nation(practice.nation), let reason = nation.reason else { return nil }
        // Without a subject: it is told once, however many sheets there are.
        return Diagnostic(
            .nationNotCovered, "no sheets are made for the practice's nation, whose facts are not reviewed",
            help: reason, at: practice.locations["nation"],
            notes: [Diagnostic.Note("the register of facts says so here", at: nation.location)])
    }
}
