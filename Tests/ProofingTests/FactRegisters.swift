import Design
import Diagnostics
import TestSupport

extension FactRegister {
    /// Three facts: one for England, one for staff, one that may not be printed; Scotland is reviewed too.
    static let sample = FactRegister(of: sampleText)

    static let sampleText = """
        nations: {england: {reviewed: true}, scotland: {reviewed: true}, wales: {reviewed: false, reason: Not yet.}}
        facts:
          F01:
            statement: Everybody can register.
            nations: [england]
            source: S
            checked: 2026-11
            review_by: 2027-11
            tier: print
          F02:
            {statement: Ask staff., nations: [england, scotland], source: S, checked: 2026-11, review_by: 2027-05, tier: staff}
          F03:
            statement: It is not in the law.
            nations: [england, scotland]
            source: S
            checked: 2026-11
            review_by: 2027-05
            tier: do-not-print
            caution: Never speak of the law.
        do_not_print: [{words: [never … shar*], reason: Nobody can promise this.}]
        """

    /// A register that is right, with some words of it replaced.
    init(of text: String) {
        var problems: [Diagnostic] = []
        self.init(parsing: SourceText(file: "facts.yaml", text: text), reporting: &problems)
        precondition(problems.isEmpty, "\(problems)")
    }

    static func sample(_ old: String, _ new: String) throws -> FactRegister {
        FactRegister(of: try sampleText.replacingOnce(old, with: new))
    }
}

extension TemplateText {
    /// Words in line 7 of a template.
    init(_ text: String, citing facts: String..., staff: Bool = false) {
        self.init(
            text, facts: facts, voice: staff ? .staff : .reader,
            location: SourceLocation(file: "Templates/a/template.yaml", line: 7))
    }
}
