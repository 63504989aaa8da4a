package import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let factReviewPast = Self("facts.review-past", .warning)
}

extension FactProof {
    /// Facts at which somebody should have looked again before this month, each once.
    package static func overdue(_ facts: [Fact], in month: Month) -> [Diagnostic] {
        facts.filter { $0.reviewBy < month }.map {
            Diagnostic(
                .factReviewPast, "the fact '\($0.id)' was to be reviewed by \($0.reviewBy)",
                help: "Look at its source (\($0.source)), mend the statement if it changed, and write new months.",
                at: $0.reviewLocation)
        }
    }
}

extension FactRegister {
    /// The facts that some words rest on, in the register's order.
    package func cited(by texts: [TemplateText]) -> [Fact] {
        let cited = Set(texts.flatMap(\.facts))
        return facts.filter { cited.contains($0.id) }
    }
}
