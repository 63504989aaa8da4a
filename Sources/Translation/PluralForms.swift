/// What a header's `Plural-Forms` says, as far as it can be trusted.
///
/// The formula is only checked. Which form a number takes is the language's matter and never an uploaded file's.
struct PluralForms {
    /// How many forms the language has.
    private(set) var count: Int?
    /// What is wrong with it, to follow "because".
    private(set) var problem: String?
    /// Whether it is as `msginit` made it and nobody filled it in.
    private(set) var isPlaceholder = false

    init(reading value: String) {
        let sides = value.split(separator: ";").map { $0.split(separator: "=", maxSplits: 1).map(\.trimmed) }
        func side(_ name: String) -> String? { sides.first { $0.count == 2 && $0[0] == name }?[1] }
        let number = side("nplurals") ?? ""
        isPlaceholder = number == "INTEGER"
        guard let forms = Int(number), (1...CatalogueLimits.pluralForms).contains(forms) else {
            problem = "nplurals is not a number from 1 to \(CatalogueLimits.pluralForms)"
            return
        }
        count = forms
        problem = Self.problem(with: side("plural") ?? "", forms: UInt64(forms))
    }

    private static func problem(with formula: String, forms: UInt64) -> String? {
        guard let formula = PluralFormula(formula) else { return "it cannot be understood" }
        for number in 0...CatalogueLimits.formulaTrials {
            guard let form = formula.value(for: number) else { return "it divides by zero for the number \(number)" }
            if form >= forms { return "it gives form \(form) for the number \(number), and the last is \(forms - 1)" }
        }
        return nil
    }
}
