internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let factOtherNation = Self("facts.other-nation", .error)
}

/// Facts that do not hold where the practice is: a sheet with another nation's rules is wrong.
struct FactNationCheck: FactCheck {
    func diagnostics(for text: TemplateText, with facts: FactContext) -> [Diagnostic] {
        guard let practice = facts.practice else { return [] }
        return text.facts.compactMap { facts.register[$0] }.filter { !$0.nations.contains(practice.nation) }.map {
            Diagnostic(
                .factOtherNation, "the fact '\($0.id)' holds for \($0.nations.joined(separator: ", ")) only",
                help: "Leave these words out of sheets for the practice's nation, or name a fact that holds there.",
                at: text.location,
                notes: [
                    $0.note, Diagnostic.Note("the practice's nation stands here", at: practice.locations["nation"]),
                ])
        }
    }
}
