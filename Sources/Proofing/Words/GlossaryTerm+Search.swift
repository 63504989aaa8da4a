internal import Translation

extension GlossaryTerm {
    /// Whether a text holds the term in its own letters; an ending in small letters may follow, as in `NHS-ka` or `GPs`.
    func stands(in text: SearchedText) -> Bool { text.holds(word: Array(english.utf8)) }

    /// Whether an English message holds the term, in small letters or in the plural too.
    func stands(in english: EnglishWords) -> Bool { english.holds(words) }
}

/// A text as bytes, to look for letters in: a vowel sign behind the last letter would make another character of it.
struct SearchedText {
    private let bytes: [UInt8]

    /// Spaces that hold words together, ends of lines and marks for breaks count as what they are to readers.
    init(_ prose: Prose) {
        var text = String.UnicodeScalarView()
        for scalar in prose.scalars where scalar != "\u{200B}" {
            text.append(scalar.isSpace ? " " : scalar)
        }
        bytes = Array(String(text).utf8)
    }

    init(_ text: String) { bytes = Array(text.utf8) }

    var lowercased: SearchedText { SearchedText(String(decoding: bytes, as: UTF8.self).lowercased()) }

    /// Whether some letters stand anywhere.
    func holds(_ part: String) -> Bool {
        !places(of: Array(part.utf8)).isEmpty
    }

    /// Whether Latin letters stand as a word of their own, or before an ending in small letters.
    func holds(word letters: [UInt8]) -> Bool {
        places(of: letters).contains { start in
            let end = start + letters.count
            // Some languages put a prefix before a name: 'yeNHS' is 'of the NHS' in Shona.
            let isApart = start == 0 || !bytes[start - 1].isLetterOrDigit || bytes[start - 1].isSmallLetter
            return isApart && (end == bytes.count || !bytes[end].isLetterOrDigit || bytes[end].isSmallLetter)
        }
    }

    private func places(of letters: [UInt8]) -> [Int] {
        guard let first = letters.first, bytes.count >= letters.count else { return [] }
        return (0...(bytes.count - letters.count)).filter { start in
            bytes[start] == first && bytes[start..<(start + letters.count)].elementsEqual(letters)
        }
    }
}

/// The words of an English message that no term has for itself that stays English: 'surgery' is no word of 'Safe
/// Surgery'.
struct EnglishWords {
    private let words: [Prose.Word]
    private let keys: [String]

    init(_ translation: Translated) {
        let kept = translation.glossary.keptRanges(in: translation.source)
        words = translation.sourceWords.filter { word in !kept.contains { $0.overlaps(word.range) } }
        keys = words.map(\.key)
    }

    /// Whether some words stand side by side, the last of them perhaps in the plural.
    func holds(_ wanted: [String]) -> Bool {
        guard let last = wanted.last else { return false }
        return keys.indices.contains { end in
            let start = end - wanted.count + 1
            return start >= 0 && Self.isForm(keys[end], of: last) && keys[start..<end].elementsEqual(wanted.dropLast())
        }
    }

    private static func isForm(_ word: String, of singular: String) -> Bool {
        if word == singular { return true }
        if word.hasPrefix(singular) { return ["s", "es"].contains(word.dropFirst(singular.count)) }
        return singular.hasSuffix("y") && word.hasSuffix("ies") && word.dropLast(3) == singular.dropLast()
    }
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    fileprivate var isLetterOrDigit: Bool {
        isSmallLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
