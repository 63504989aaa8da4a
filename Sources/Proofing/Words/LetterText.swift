internal import Design
internal import Diagnostics
internal import Graphics
internal import Translation

/// A translation as characters, with its words: runs of letters and their marks, without placeholders.
struct LetterText {
    let scalars: [Unicode.Scalar]
    let words: [Range<Int>]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        let lastClose = scalars.lastIndex(of: "}") ?? -1
        var words: [Range<Int>] = []
        var start: Int?
        var position = 0
        while position < scalars.count {
            if scalars[position] == "{", position < lastClose, let close = scalars[position...].firstIndex(of: "}") {
                if let begin = start { words.append(begin..<position) }
                start = nil
                position = close
            } else if Self.isPart(scalars[position], of: start) {
                start = start ?? position
            } else if let begin = start {
                words.append(begin..<position)
                start = nil
            }
            position += 1
        }
        if let begin = start { words.append(begin..<scalars.count) }
        self.words = words
    }

    /// The words in small letters.
    var lowercasedWords: [String] { words.map { text(of: $0).lowercased() } }

    /// Some of the characters.
    func text(of range: Range<Int>) -> String { Self.text(of: scalars[range]) }

    /// Characters as text.
    static func text(of scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isPart(_ scalar: Unicode.Scalar, of start: Int?) -> Bool {
        isLetter(scalar) || isMark(scalar) || start != nil && (scalar == "\u{200C}" || scalar == "\u{200D}")
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}

extension Translated {
    /// The words of the English in small letters, which a translation may take over as they are.
    var englishWords: Set<String> { Set(LetterText(english.text).lowercasedWords) }
}

extension Language {
    /// The scripts that Unicode gives to the letters of the language's script: Japanese has three.
    var letterScripts: Set<String> {
        switch script {
        case "Hans", "Hant": ["Hani"]
        case "Jpan": ["Hani", "Hira", "Kana"]
        case "Kore": ["Hang", "Hani"]
        default: [script]
        }
    }

    /// Whether a character is of the language's script and not of all.
    func hasLetter(_ scalar: Unicode.Scalar) -> Bool { letterScripts.contains(TextBreaks.script(of: scalar)) }

    /// Whether a character is of another script than the language's.
    func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        let script = TextBreaks.script(of: scalar)
        return script != "Zyyy" && script != "Zinh" && !letterScripts.contains(script)
    }
}

extension Unicode.Scalar {
    /// The character with its code point, as reports name it: 'ك' (U+0643).
    var quoted: String { "'\(self)' (\(name))" }

    /// The code point.
    var name: String { SafeText.name(of: self) }
}
