/// Reads numbers out of an attribute's value (SVG 1.1, "Basic data types" and "The grammar for path data").
struct NumberScanner {
    private let bytes: [UInt8]
    private let end: Int
    /// The offset in the file of the next byte.
    private(set) var position: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next byte, if there is one.
    var next: UInt8? { position < end ? bytes[position] : nil }

    /// Where a report about the next byte points.
    var here: Range<Int> { position..<max(position, min(position + 1, end)) }

    mutating func skipSpace() { while let byte = next, byte.isXMLSpace { position += 1 } }

    /// Passes over space with at most one comma in it; says whether there was a comma.
    @discardableResult mutating func skipSeparator() -> Bool {
        skipSpace()
        guard next == UInt8(ascii: ",") else { return false }
        position += 1
        skipSpace()
        return true
    }

    /// The next byte, which is passed over.
    mutating func take() -> UInt8? {
        defer { if position < end { position += 1 } }
        return next
    }

    /// Whether a number starts here.
    var startsNumber: Bool {
        guard let byte = next else { return false }
        return byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// A number, which ends where no further character can belong to it: `1.5.5` is two.
    mutating func number() throws(DrawingFault) -> Double {
        let start = position
        skipSign()
        var digits = skipDigits()
        if next == UInt8(ascii: ".") {
            position += 1
            digits += skipDigits()
        }
        guard digits > 0 else {
            position = start
            throw .expected("a number", at: here)
        }
        skipExponent()
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
            abs(value) <= DrawingLimits.number
        else {
            throw .expected("a number of at most \(Int(DrawingLimits.number))", at: start..<position)
        }
        return value
    }

    /// All numbers up to the end, separated by spaces or commas.
    mutating func numbers() throws(DrawingFault) -> [Double] {
        var numbers: [Double] = []
        skipSpace()
        while next != nil || numbers.isEmpty {
            numbers.append(try number())
            if skipSeparator(), next == nil { throw .expected("a number", at: here) }
        }
        return numbers
    }

    /// The one number that the value consists of.
    mutating func onlyNumber() throws(DrawingFault) -> Double {
        skipSpace()
        let number = try number()
        skipSpace()
        guard next == nil else { throw .expected("a number without a unit", at: here) }
        return number
    }

    private mutating func skipSign() {
        if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = next, byte.isDigit { position += 1 }
        return position - start
    }

    /// An exponent, if there are digits in it: the `e` of `1em` is not one.
    private mutating func skipExponent() {
        let start = position
        guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return }
        position += 1
        skipSign()
        if skipDigits() == 0 { position = start }
    }
}
