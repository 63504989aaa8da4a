/// The ways in which files of other tools write the tags of our languages.
extension Language {
    /// Whether a name such as `ur_PK`, `zh-TW`, `urd` or `fa_AF.UTF-8` means this language.
    ///
    /// A country counts only where another one has another language or script; a script that is not the language's own
    /// makes another language of it.
    package func isMeant(by name: String) -> Bool {
        guard let name = LanguageName(name) else { return false }
        let forms = name.longForms
        if let owner = forms.lazy.compactMap(Self.owner).first { return owner == tag }
        if forms.contains(tag) { return true }
        guard !forms.contains(where: Self.foreign.contains), name.script ?? script == script else { return false }
        return tag == name.language || Self.spellings[tag]?.contains(name.language) == true
    }

    /// The language that a name with a script or a country belongs to, whatever the script and the country alone say.
    private static func owner(of name: String) -> String? {
        spellings.first { $0.key == name || $0.value.contains(name) }?.key
    }

    /// What means one of our tags beside the tag itself: names of ISO 639-2 and 639-3, and names by country.
    ///
    /// Kurdish alone and that of Turkey is Kurmanji, in Latin letters; Chinese alone is written as in China.
    private static let spellings: [String: Set<String>] = [
        "am": ["amh"], "ar": ["ara", "arb"], "bn": ["ben"], "ckb": ["ku-Arab", "ku-IQ", "ku-IR"], "en": ["eng"],
        "es": ["spa"], "fa": ["fas", "per", "pes"], "fr": ["fra", "fre"], "gu": ["guj"], "hi": ["hin"], "km": ["khm"],
        "kmr": ["ku", "kur", "ku-Latn", "ku-TR"], "ln": ["lin"], "my": ["mya", "bur"], "ne": ["nep", "npi"],
        "om": ["orm", "gaz"], "pa": ["pan"], "pl": ["pol"], "prs": ["fa-AF"], "ps": ["pus", "pbt", "pbu"],
        "pt": ["por"], "ro": ["ron", "rum"], "so": ["som"], "sq": ["sqi", "alb", "als"], "sw": ["swa", "swh"],
        "ta": ["tam"], "ti": ["tir"], "tr": ["tur"], "uk": ["ukr"], "ur": ["urd"], "vi": ["vie"],
        "zh-Hans": ["zh", "zho", "chi", "cmn", "zh-CN", "zh-SG", "cmn-Hans"],
        "zh-Hant": ["zh-TW", "zh-HK", "zh-MO", "cmn-Hant"],
    ]

    /// Punjabi of Pakistan has Arabic letters.
    private static let foreign: Set<String> = ["pa-PK", "pan-PK"]
}

extension LanguageTable {
    /// The language that a name from a file or another tool means.
    package func language(spelt name: String) -> Language? { languages.first { $0.isMeant(by: name) } }
}

/// A name of a language in its parts, as BCP 47 and POSIX have them.
private struct LanguageName {
    let language: String
    let script: String?
    let country: String?

    init?(_ name: String) {
        // POSIX puts an encoding and a variety behind the name.
        let tag = name.prefix { $0 != "." && $0 != "@" }
        var parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }[...]
        guard let first = parts.popFirst(), (2...3).contains(first.count), first.allSatisfy(Self.isLetter) else {
            return nil
        }
        language = first.lowercased()
        script = parts.first.flatMap { $0.count == 4 && $0.allSatisfy(Self.isLetter) ? $0.capitalized : nil }
        if script != nil { parts.removeFirst() }
        country = parts.first.flatMap { Self.isCountry($0) ? $0.uppercased() : nil }
        if country != nil { parts.removeFirst() }
        guard parts.isEmpty else { return nil }
    }

    /// The name with its script or country or both, the longest first.
    var longForms: [String] {
        let forms = [[script, country], [script], [country]].map { $0.compactMap(\.self) }
        return forms.filter { !$0.isEmpty }.map { ([language] + $0).joined(separator: "-") }
    }

    private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

    /// Two letters, or three digits for a part of the world.
    private static func isCountry(_ part: Substring) -> Bool {
        part.count == 2 && part.allSatisfy(isLetter) || part.count == 3 && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
}

extension Substring {
    /// The first letter large, the others small.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
