/// The expression after `plural=`, in the part of C that gettext allows.
///
/// Numbers wrap and a division by zero gives nothing, so that no formula can stop the program.
indirect enum PluralFormula {
    case n
    case number(UInt64)
    case not(PluralFormula)
    case operation(String, PluralFormula, PluralFormula)
    case choice(PluralFormula, then: PluralFormula, otherwise: PluralFormula)

    /// Reads a formula, or gives nothing where it has errors or is longer or deeper than any real one.
    init?(_ text: String) {
        guard text.utf8.count <= CatalogueLimits.formulaLength else { return nil }
        var parser = PluralFormulaParser(text)
        guard let formula = parser.formula() else { return nil }
        self = formula
    }

    /// The result for a number, or nothing after a division by zero.
    func value(for n: UInt64) -> UInt64? {
        switch self {
        case .n: return n
        case .number(let number): return number
        case .not(let operand): return operand.value(for: n).map { $0 == 0 ? 1 : 0 }
        case .choice(let condition, let then, let otherwise):
            guard let holds = condition.value(for: n) else { return nil }
            return holds != 0 ? then.value(for: n) : otherwise.value(for: n)
        case .operation(let sign, let left, let right):
            guard let first = left.value(for: n) else { return nil }
            if sign == "&&", first == 0 { return 0 }
            if sign == "||", first != 0 { return 1 }
            return right.value(for: n).flatMap { Self.result(first, sign, $0) }
        }
    }

    private static func result(_ left: UInt64, _ sign: String, _ right: UInt64) -> UInt64? {
        switch sign {
        case "+": left &+ right
        case "-": left &- right
        case "*": left &* right
        case "/": right == 0 ? nil : left / right
        case "%": right == 0 ? nil : left % right
        default: comparison(left, sign, right) ? 1 : 0
        }
    }

    private static func comparison(_ left: UInt64, _ sign: String, _ right: UInt64) -> Bool {
        switch sign {
        case "==": left == right
        case "!=": left != right
        case "<": left < right
        case ">": left > right
        case "<=": left <= right
        case ">=": left >= right
        // What is left are && and ||, whose first side did not settle them.
        default: right != 0
        }
    }
}
