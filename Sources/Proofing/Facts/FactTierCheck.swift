internal import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let factNotForPrint = Self("facts.not-for-print", .error)
}

/// Facts that may not be printed, or not where patients read them.
struct FactTierCheck: FactCheck {
    func diagnostics(for text: TemplateText, with facts: FactContext) -> [Diagnostic] {
        text.facts.compactMap { facts.register[$0] }.compactMap { fact in
            switch fact.tier {
            case .print, .careful: nil
            // Words for staff are those that stay English.
            case .staff: !text.isTranslated ? nil : report(fact, "is for words for staff only", text)
            case .doNotPrint: report(fact, "may not be printed on any sheet", text)
            }
        }
    }

    private func report(_ fact: Fact, _ problem: String, _ text: TemplateText) -> Diagnostic {
        Diagnostic(
            .factNotForPrint, "the fact '\(fact.id)' \(problem)",
            help: fact.caution ?? "Leave these words out, or write them under 'english' if staff should read them.",
            at: text.location, notes: [fact.note])
    }
}

extension Fact {
    /// The fact as a second place of a report.
    var note: Diagnostic.Note { Diagnostic.Note("\(id) says: \(statement)", at: location) }
}
