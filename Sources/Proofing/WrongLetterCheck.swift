package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let wrongLetter = Self("catalogue.wrong-letter", .error)
}

/// Letters of a neighbouring language that look alike in print and are wrong all the same.
struct WrongLetterCheck: WordsCheck {
    /// What to write instead, by language.
    ///
    /// Pashto is left out for yeh: it uses ي and ی both.
    private static let instead: [String: [Character: Character]] = [
        "fa": ["ك": "ک", "ي": "ی", "ى": "ی"], "prs": ["ك": "ک", "ي": "ی", "ى": "ی"],
        "ur": ["ك": "ک", "ي": "ی", "ى": "ی", "ه": "ہ", "ة": "ۃ"], "ckb": ["ك": "ک", "ي": "ی", "ى": "ی"],
        "ps": ["ك": "ک"], "ar": ["ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه"],
        "ro": ["ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"],
    ]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard let table = Self.instead[translation.language.tag] else { return [] }
        let wrong = Set(translation.text.filter { table[$0] != nil }).sorted()
        return wrong.map { letter in
            let right = table[letter].map(String.init) ?? ""
            let names = [String(letter), right].map { $0.unicodeScalars.first.map(SafeText.name(of:)) ?? "" }
            return translation.report(
                .wrongLetter,
                "'\(letter)' (\(names[0])) is not a letter of \(translation.language.englishName)",
                help: "Write '\(right)' (\(names[1])) instead.", replacement: mended(translation))
        }
    }

    func mended(_ translation: Translated) -> String {
        guard let table = Self.instead[translation.language.tag] else { return translation.text }
        return String(translation.text.map { table[$0] ?? $0 })
    }
}
