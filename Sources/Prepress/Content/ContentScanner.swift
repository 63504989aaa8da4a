/// Goes through a content stream operator by operator (ISO 32000-1, 7.8.2).
struct ContentScanner {
    /// No operator has more.
    private static let mostOperands = 64
    /// Pieces of one array or dictionary; a line of words has some hundred.
    private static let mostPieces = 100_000

    /// One operand, or one bracket of an array or dictionary.
    struct Operand {
        let token: PDFLexer.Token
        let range: Range<Int>
    }

    private(set) var lexer: PDFLexer
    /// What stands before the operator, brackets and all.
    private(set) var operands: [Operand] = []
    /// Where the operator stands.
    private(set) var name: Range<Int>
    private var depth = 0
    /// Operands that are no part of another one.
    private var count = 0

    init(_ bytes: [UInt8]) {
        lexer = PDFLexer(bytes)
        name = 0..<0
    }

    /// From the first operand to the operator's end.
    var range: Range<Int> { (operands.first?.range.lowerBound ?? name.lowerBound)..<name.upperBound }

    /// Goes to the next operator; false at the end.
    mutating func next() throws(PrepressError) -> Bool {
        operands.removeAll(keepingCapacity: true)
        (depth, count) = (0, 0)
        while true {
            let token = try lexer.next()
            let range = lexer.range
            switch token {
            case .end: return false
            case .word where !isValue(range):
                name = range
                // An inline image is binary; cairo writes none, and what follows it could not be trusted.
                if isAt("BI") { throw PrepressError(reason: "the content has an inline image") }
                return true
            default: try add(Operand(token: token, range: range))
            }
        }
    }

    /// Whether the operator is `word`.
    func isAt(_ word: StaticString) -> Bool { lexer.isAt(name, word) }

    /// The operator.
    var text: String { lexer.text(name) }

    /// The number of some operand; 0 where there is none.
    func number(_ index: Int) -> Double {
        index < operands.count ? lexer.number(operands[index].range) : 0
    }

    /// All numbers before the operator.
    var numbers: [Double] { operands.filter { $0.token == .number }.map { lexer.number($0.range) } }

    /// The name of some operand.
    func operandName(_ index: Int) -> String? {
        guard index < operands.count, operands[index].token == .name else { return nil }
        return lexer.name(operands[index].range)
    }

    /// The bytes of some string operand.
    func string(_ operand: Operand) -> [UInt8] { lexer.string(operand.range, operand.token) }

    /// The value that stands after a key of the dictionary before the operator.
    func property(_ key: String) -> Operand? {
        for (index, operand) in operands.enumerated().dropLast()
        where operand.token == .name && lexer.name(operand.range) == key { return operands[index + 1] }
        return nil
    }

    private func isValue(_ range: Range<Int>) -> Bool {
        lexer.isAt(range, "true") || lexer.isAt(range, "false") || lexer.isAt(range, "null")
    }

    private mutating func add(_ operand: Operand) throws(PrepressError) {
        if depth == 0 { count += 1 }
        switch operand.token {
        case .openArray, .openDictionary: depth += 1
        case .closeArray, .closeDictionary: depth -= 1
        default: break
        }
        guard count <= Self.mostOperands, operands.count < Self.mostPieces, depth >= 0 else {
            throw PrepressError(reason: "byte \(operand.range.lowerBound) of the content belongs to no operator")
        }
        operands.append(operand)
    }
}
