package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// Letters were read in the wrong character set.
    package static let exchangeMojibake = Self("exchange.mojibake", .error)
}

/// A text in UTF-8 that a program read as Windows-1252: `Ã©` for é, `Ù…` for م.
struct Mojibake {
    /// What it was.
    let mended: String

    /// Nothing if the text is none.
    ///
    /// `alphabet` are the blocks of 128 characters that the language's own words are in.
    init?(_ text: String, alphabet: Set<UInt32> = []) {
        let scalars = Array(text.unicodeScalars)
        var mended = String.UnicodeScalarView()
        var (position, explained, strange) = (0, 0, 0)
        var found: [Unicode.Scalar] = []
        while position < scalars.count {
            if let (scalar, length) = Self.sequence(in: scalars, at: position) {
                mended.append(scalar)
                found.append(scalar)
                explained += length
                position += length
            } else {
                if !scalars[position].isASCII { strange += 1 }
                mended.append(scalars[position])
                position += 1
            }
        }
        // 'là »' in French is a letter, a space and a quotation mark that happen to be one Han character.
        let likely = found.count { alphabet.contains($0.value >> 7) || Self.isCommon($0) }
        let isLikely = likely * 2 >= found.count || (strange == 0 && found.count >= 3)
        guard !found.isEmpty, strange * 2 <= explained, isLikely else { return nil }
        self.mended = String(mended)
    }

    /// Latin letters of all languages, and punctuation.
    private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0x2AF, 0x1E00...0x1EFF, 0x2000...0x20CF: true
        default: false
        }
    }

    /// The blocks of 128 characters that a language's words are in, as far as we know any.
    static func alphabet(of table: BilingualTable) -> Set<UInt32> {
        let known = [table.language.endonym] + table.rows.map(\.translation)
        return Set(known.flatMap(\.unicodeScalars).filter { !$0.isASCII }.map { $0.value >> 7 })
    }

    /// The character whose bytes in UTF-8 these characters would be.
    private static func sequence(in scalars: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, Int)? {
        guard let lead = bytes[scalars[start]], (0xC2...0xF4).contains(lead) else { return nil }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard start + length <= scalars.count else { return nil }
        let sequence = scalars[start..<start + length].compactMap { bytes[$0] }
        guard sequence.count == length, let text = String(validating: sequence, as: UTF8.self) else { return nil }
        return text.unicodeScalars.first.map { ($0, length) }
    }

    /// The bytes of Windows-1252, and those that mean nothing there as programs keep them.
    private static let bytes: [Unicode.Scalar: UInt8] = {
        guard let charset = LegacyCharset(named: "windows-1252") else { return [:] }
        let known =
            (UInt8(0x80)...0xFF).map { (charset[$0], $0) } + (UInt8(0x80)...0x9F).map { (Unicode.Scalar($0), $0) }
        return Dictionary(known) { first, _ in first }
    }()
}

/// Finds it.
struct MojibakeCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        guard let mojibake = Mojibake(words.text, alphabet: words.alphabet) else { return nil }
        return words.report(
            .exchangeMojibake, "was read in the wrong character set and says '\(words.text.short)'",
            help: "It was probably '\(mojibake.mended.short)'; open the file that was sent to you again, as UTF-8")
    }
}
