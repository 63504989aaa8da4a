internal import Diagnostics

/// Languages that nobody speaks, made of the English words, to see whether sheets stand languages that nobody has
/// translated yet.
///
/// Their tags are of the range that is kept for private use (`qaa` to `qtz`, ISO 639-2).
package enum PseudoLocale: String, Sendable, CaseIterable {
    /// Words 40 % longer than English: as long as German or Somali.
    case long = "qpl"
    /// Words from right to left.
    case mirrored = "qpm"
    /// Words of tall letters with marks above and below.
    case tall = "qpt"

    /// The language, set as a real one of its kind; nothing if the table has none of that kind.
    package func language(in table: LanguageTable) -> Language? {
        guard let model = table[model] else { return nil }
        return Language(
            tag: rawValue, englishName: "Pseudo (\(self))", endonym: text(for: "Pseudo"), script: model.script,
            setting: model.setting, locale: model.locale)
    }

    /// The real language whose script and setting are used.
    private var model: String {
        switch self {
        case .long: "en"
        case .mirrored: "ar"
        case .tall: "my"
        }
    }

    /// A catalogue that says everything.
    package func catalogue(of messages: [MessageID]) -> Catalogue {
        let file = "\(rawValue).po"
        let place = SourceLocation(file: file)
        return Catalogue(
            file: file,
            messages: messages.map {
                Message(id: $0, translations: [text(for: $0.text)], location: place, translationLocation: place)
            })
    }

    /// Words of this language for English ones; placeholders, numbers and words in capitals stay.
    package func text(for english: String) -> String {
        MessageText(english).pieces.map { piece in
            switch piece {
            case .placeholder(let name): "{\(name.rawValue)}"
            case .unknown(let name): "{\(name)}"
            case .words(let words):
                words.split(separator: " ", omittingEmptySubsequences: false).map(word).joined(separator: " ")
            }
        }.joined()
    }

    private func word(_ word: Substring) -> String {
        // 'NHS', 'A&E', '111' and 'HC1' stay what they are.
        let isName = word.count > 1 && word.allSatisfy { !$0.isLowercase }
        if isName { return String(word) }
        switch self {
        case .long: return Self.lengthened(word)
        case .mirrored: return String(word.map { Self.arabic[Character($0.lowercased())] ?? $0 })
        case .tall: return Self.tall(word)
        }
    }

    /// Vowels come twice, and then letters again, until the word is 40 % longer.
    private static func lengthened(_ word: Substring) -> String {
        let wish = Int((Double(word.count) * 1.4).rounded())
        var result = ""
        var added = 0
        for letter in word {
            result.append(letter)
            if "aeiouy".contains(letter), word.count + added < wish {
                result.append(letter)
                added += 1
            }
        }
        guard let first = result.firstIndex(where: \.isLetter) else { return result }
        while result.count < wish { result.insert("e", at: result.index(after: first)) }
        return result
    }

    /// A syllable with marks above and below for each two letters.
    private static func tall(_ word: Substring) -> String {
        let syllables = ["ကြို", "မြို့", "ပျို", "ညွှန်", "လျှို", "ရွှေ့"]
        let letters = word.filter(\.isLetter)
        let signs = word.filter { !$0.isLetter && $0 != "'" }
        let count = (letters.count + 2) / 3
        return (0..<count).map { syllables[($0 + letters.count) % syllables.count] }.joined(separator: "\u{200B}")
            + signs
    }

    private static let arabic: [Character: Character] = [
        "a": "ا", "b": "ب", "c": "چ", "d": "د", "e": "ه", "f": "ف", "g": "گ", "h": "ح", "i": "ی", "j": "ج", "k": "ک",
        "l": "ل", "m": "م", "n": "ن", "o": "و", "p": "پ", "q": "ق", "r": "ر", "s": "س", "t": "ت", "u": "ع", "v": "ط",
        "w": "ص", "x": "خ", "y": "ي", "z": "ز", "?": "؟", ",": "،", ";": "؛",
    ]
}
