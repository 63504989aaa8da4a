/// A message as Unicode scalars, of which those of placeholders and addresses are not the translator's to punctuate.
///
/// Scalars and not characters: a vowel sign behind a closing brace would make another character of it.
struct Prose {
    let scalars: [Unicode.Scalar]
    /// Whether a scalar is part of a placeholder or an address.
    private(set) var isLocked: [Bool]
    /// Whether a scalar is a letter, a number or a mark on one: asked so often that it is looked up once.
    private let isWordPart: [Bool]
    /// Web and e-mail addresses that stand in the text itself.
    private(set) var addresses: [String] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        isLocked = Array(repeating: false, count: scalars.count)
        isWordPart = scalars.map(\.isWordPart)
        var place = 0
        while place < scalars.count {
            let end = placeholderEnd(at: place) ?? addressEnd(at: place)
            for index in place..<(end ?? place) { isLocked[index] = true }
            place = end ?? place + 1
        }
    }

    /// The scalar at a place; nothing beyond either end.
    subscript(place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

    /// Whether a word, a number, a placeholder or an address covers a place.
    func isWord(at place: Int) -> Bool {
        scalars.indices.contains(place) && (isLocked[place] || isWordPart[place])
    }

    /// Whether a letter or its mark stands at a place, outside placeholders and addresses.
    func isLetter(at place: Int) -> Bool {
        scalars.indices.contains(place) && isWordPart[place] && !isLocked[place] && !scalars[place].isNumber
    }

    /// Whether a space stands at a place, or the text begins or ends beside it.
    func isSpaceOrEdge(at place: Int) -> Bool { self[place].map { $0.isSpace } ?? true }

    /// The place of the last scalar that is neither a space nor closes a bracket or a quotation.
    var lastOfWords: Int? {
        scalars.indices.last { isLocked[$0] || !scalars[$0].isSpace && !scalars[$0].closesWords }
    }

    private func placeholderEnd(at place: Int) -> Int? {
        guard scalars[place] == "{" else { return nil }
        return scalars[place...].firstIndex(of: "}").map { $0 + 1 }
    }

    /// The end of the address that begins at a place; marks behind it belong to the sentence.
    private mutating func addressEnd(at place: Int) -> Int? {
        guard scalars[place].isASCII, isWordPart[place], self[place - 1]?.isAddressPart != true else {
            return nil
        }
        var word = scalars[place...].prefix { $0.isAddressPart }
        while let last = word.last, !last.isWordPart, last != "/" { word.removeLast() }
        let text = String(String.UnicodeScalarView(word))
        guard text.isAddress else { return nil }
        addresses.append(text)
        return word.endIndex
    }
}

extension String {
    /// Whether this is a web or e-mail address and not a word.
    fileprivate var isAddress: Bool {
        guard utf8.contains(UInt8(ascii: ".")) || utf8.contains(UInt8(ascii: "@")) else { return false }
        if contains("://") || hasPrefix("www.") || contains("@") { return true }
        let host = prefix { $0 != "/" }
        return Self.domains.contains { host.hasSuffix($0) }
    }

    /// The ends of hosts that sheets may name without `www.`; others would be taken for a full stop without a space.
    private static let domains = [".uk", ".org", ".com", ".net"]
}

extension Unicode.Scalar {
    /// Whether this is a letter, a number, or a mark on one.
    var isWordPart: Bool {
        // Most scalars of most texts.
        if isASCII { return isASCIILetter || ("0"..."9").contains(self) }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// Whether this is a digit or another number.
    var isNumber: Bool {
        if isASCII { return ("0"..."9").contains(self) }
        return switch properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// Whether this is a space or ends a line: Unicode's White_Space, asked without its tables.
    var isSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    private var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// Whether this closes a bracket or a quotation, whichever way it is used.
    var closesWords: Bool {
        switch properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .initialPunctuation: true
        default: self == "\"" || self == "'"
        }
    }

    /// Whether this can stand in an address.
    fileprivate var isAddressPart: Bool {
        isASCII && (isWordPart || ".:/@-_?&=%#+~".unicodeScalars.contains(self))
    }
}

extension [Unicode.Scalar] {
    /// The scalars as text.
    var text: String { String(String.UnicodeScalarView(self)) }
}
