/// Reads a plural formula by precedence climbing.
struct PluralFormulaParser {
    private let tokens: [String]
    private var position = 0
    private var depth = 0

    init(_ text: String) { tokens = Self.tokens(in: Array(text.utf8)) }

    /// The whole formula, or nothing if it has errors.
    mutating func formula() -> PluralFormula? {
        guard let formula = choice(), position == tokens.count else { return nil }
        return formula
    }

    private mutating func choice() -> PluralFormula? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= CatalogueLimits.formulaDepth, let condition = operation(binding: 0) else { return nil }
        guard accept("?") else { return condition }
        guard let then = choice(), accept(":"), let otherwise = choice() else { return nil }
        return .choice(condition, then: then, otherwise: otherwise)
    }

    /// Operators that bind more tightly than the given strength, with their operands.
    private mutating func operation(binding strength: Int) -> PluralFormula? {
        guard var left = operand() else { return nil }
        while position < tokens.count, let next = Self.strengths[tokens[position]], next > strength {
            let sign = tokens[position]
            position += 1
            guard let right = operation(binding: next) else { return nil }
            left = .operation(sign, left, right)
        }
        return left
    }

    private mutating func operand() -> PluralFormula? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= CatalogueLimits.formulaDepth, position < tokens.count else { return nil }
        if accept("!") { return operand().map(PluralFormula.not) }
        if accept("n") { return .n }
        if accept("(") {
            guard let inner = choice(), accept(")") else { return nil }
            return inner
        }
        defer { position += 1 }
        return UInt64(tokens[position]).map(PluralFormula.number)
    }

    private mutating func accept(_ token: String) -> Bool {
        guard position < tokens.count, tokens[position] == token else { return false }
        position += 1
        return true
    }

    /// How tightly each operator binds, as in C.
    private static let strengths = [
        "||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6,
    ]

    private static func tokens(in bytes: [UInt8]) -> [String] {
        var tokens: [String] = []
        var rest = bytes[...]
        while let first = rest.first {
            let token = token(at: rest, first)
            rest = rest.dropFirst(token.count)
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { continue }
            tokens.append(String(decoding: token, as: UTF8.self))
        }
        return tokens
    }

    /// A number, a sign of two characters, or one character.
    private static func token(at rest: ArraySlice<UInt8>, _ first: UInt8) -> ArraySlice<UInt8> {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if !digits.isEmpty { return digits }
        let pair = String(decoding: rest.prefix(2), as: UTF8.self)
        return rest.prefix(["||", "&&", "==", "!=", "<=", ">="].contains(pair) ? 2 : 1)
    }
}
