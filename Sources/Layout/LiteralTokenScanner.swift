/// Walks along a token that a translator typed.
///
/// A token ends outside brackets and not at a space: in right-to-left text a bracket outside an isolate turns round and
/// one inside does not.
struct LiteralTokenScanner {
    private let text: Substring
    private var rest: Substring
    /// How many brackets are open.
    private var depth = 0
    /// Where the token can end, as far as it has been read.
    private var end: String.Index?

    init(_ text: Substring) {
        self.text = text
        rest = text
    }

    private var last: Character? { text[..<rest.startIndex].last }

    /// The end of the token that the text starts with, if there is one.
    mutating func scan() -> String.Index? {
        take(rest.prefix { "+£".contains($0) }.count)
        while takeCharacter() || takeMark() || takeSpace() {
            if depth == 0, last != " ", last != "\u{A0}" { end = rest.startIndex }
        }
        return end
    }

    private mutating func take(_ count: Int) { rest = rest.dropFirst(count) }

    private mutating func takeCharacter() -> Bool {
        guard let next = rest.first else { return false }
        switch next {
        case "(":
            // At the start, after a space, or around a trunk prefix as in `+44 (0)20`.
            guard rest.dropFirst().first?.isASCIIDigit == true, last.map({ !$0.isTokenCharacter }) ?? true else {
                return false
            }
            depth += 1
        case ")":
            guard depth > 0 else { return false }
            depth -= 1
        case "%": guard last?.isASCIIDigit == true else { return false }
        // `C++`, `65+`.
        case "+": guard last?.isTokenCharacter == true || last == "+" else { return false }
        default: guard next.isTokenCharacter else { return false }
        }
        take(1)
        return true
    }

    /// Marks inside numbers and addresses; at the end they belong to the sentence.
    private mutating func takeMark() -> Bool {
        guard let mark = rest.first, ".:/@-_?&=".contains(mark), let next = rest.dropFirst().first,
            next.isTokenCharacter || next == "/", !(mark == "-" && endsWithTime)
        else { return false }
        take(1)
        return true
    }

    /// A hyphen after a time makes a range, which is read in the sentence's own direction.
    private var endsWithTime: Bool {
        let word = text[..<rest.startIndex].reversed().prefix { $0.isASCIIDigit || $0 == ":" }
        return word.contains(":")
    }

    /// A space between groups of digits, around a slash between numbers, or before a unit.
    private mutating func takeSpace() -> Bool {
        guard isSpace(rest.first), let last, last.isASCIIDigit || last == ")" else { return false }
        let behind = rest.dropFirst()
        if behind.first == "/", isSpace(behind.dropFirst().first), behind.dropFirst(2).first?.isASCIIDigit == true {
            take(3)
        } else if let unit = unit(in: behind) {
            take(1 + unit)
        } else if behind.first?.isASCIIDigit == true || behind.first == "(" {
            take(1)
        } else {
            return false
        }
        return true
    }

    private func isSpace(_ character: Character?) -> Bool { character == " " || character == "\u{A0}" }

    /// How long the unit of measure is that a text starts with.
    private func unit(in text: Substring) -> Int? {
        let word = text.prefix { $0.isTokenCharacter || "%£".contains($0) }
        return NoBreakRules.units.contains(String(word)) ? word.count : nil
    }
}
