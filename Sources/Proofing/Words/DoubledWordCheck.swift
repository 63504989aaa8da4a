package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let doubledWord = Self("catalogue.doubled-word", .warning)
}

/// A word that stands twice in a row, as it happens when a sentence is changed.
///
/// Most languages of the world double words to say 'very' or 'each'. Only those are looked at that we know not to.
struct DoubledWordCheck: WordsCheck {
    /// Languages, and the words that may meet themselves in them.
    private static let languages: [String: Set<String>] = [
        "en": ["had", "that"], "fr": ["nous", "vous"], "es": [], "pt": [], "it": ["piano", "via"],
        "ro": ["încet", "bine"], "de": ["das", "der", "die", "sie"], "nl": ["dat", "die"], "pl": [], "cs": [], "sk": [],
        "sl": [], "hr": [], "bg": [], "uk": [], "ru": [], "lt": [], "lv": [], "sq": [], "el": ["σιγά"],
    ]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard let allowed = Self.languages[translation.language.tag],
            let word = Self.doubled(in: translation.prose, except: allowed)
        else { return [] }
        return [
            translation.report(
                .doubledWord, "the word '\(word)' stands twice in a row", help: "Remove one if it is there by mistake.")
        ]
    }

    /// The first word of letters that nothing but spaces parts from itself.
    private static func doubled(in prose: Prose, except allowed: Set<String>) -> String? {
        var last = ""
        var word = ""
        for place in 0...prose.scalars.count {
            if prose.isLetter(at: place) || prose[place].map(Self.joins) == true {
                word.unicodeScalars.append(prose.scalars[place])
                continue
            }
            let lowercased = word.lowercased()
            if !word.isEmpty, lowercased == last, !allowed.contains(last) { return word }
            if !word.isEmpty { last = lowercased }
            // Any mark, number or placeholder between two words parts them.
            if prose[place]?.isSpace != true { last = "" }
            word = ""
        }
        return nil
    }

    /// An apostrophe or hyphen makes one word of two.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        "’'-\u{2010}\u{2011}".unicodeScalars.contains(scalar)
    }
}
