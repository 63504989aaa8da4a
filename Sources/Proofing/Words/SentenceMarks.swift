internal import Translation

/// The marks with which a language ends and divides its sentences.
///
/// The first of each kind is the usual one; where there is no other, a mark of another script has only one mend.
struct SentenceMarks {
    /// What ends a statement; empty where nothing does.
    private(set) var stops: [Unicode.Scalar]
    let questions: [Unicode.Scalar]
    let exclamations: [Unicode.Scalar]
    let commas: [Unicode.Scalar]
    let semicolons: [Unicode.Scalar]
    let colons: [Unicode.Scalar]

    /// What a mark says, in whatever script it is.
    enum Kind: Sendable {
        case stop, question, exclamation, comma, semicolon, colon, ellipsis
    }

    /// The marks of a language; nothing for scripts whose marks we do not know.
    init?(of language: Language) {
        guard let marks = Self.plainScripts.contains(language.script) ? .english : Self.byScript[language.script] else {
            return nil
        }
        self = marks
        if language.script == "Arab" { stops = Self.arabicStops[language.tag] ?? ["."] }
    }

    private init(
        stops: [Unicode.Scalar] = ["."], questions: [Unicode.Scalar] = ["?"], exclamations: [Unicode.Scalar] = ["!"],
        commas: [Unicode.Scalar] = [","], semicolons: [Unicode.Scalar] = [";"], colons: [Unicode.Scalar] = [":"]
    ) {
        self.stops = stops
        self.questions = questions
        self.exclamations = exclamations
        self.commas = commas
        self.semicolons = semicolons
        self.colons = colons
    }

    /// The marks of English.
    static let english = Self()

    /// What a mark says in this language.
    func kind(of mark: Unicode.Scalar) -> Kind? {
        // A Greek semicolon asks.
        questions.contains(mark) ? .question : Self.kinds[mark]
    }

    /// The marks of a kind that the language has.
    func own(_ kind: Kind) -> [Unicode.Scalar] {
        switch kind {
        case .stop: stops
        case .question: questions
        case .exclamation: exclamations
        case .comma: commas
        case .semicolon: semicolons
        case .colon: colons
        case .ellipsis: ["…"]
        }
    }

    /// What the marks of all scripts say.
    static let kinds: [Unicode.Scalar: Kind] = {
        let marks: [(Kind, String)] = [
            (.stop, ".।॥۔។៕။።։。．།"), (.question, "?؟？፧"), (.exclamation, "!！"), (.comma, ",،，、፣၊"),
            (.semicolon, ";؛；፤"), (.colon, ":：፦៖՝"), (.ellipsis, "…"),
        ]
        return Dictionary(
            marks.flatMap { kind, text in text.unicodeScalars.map { ($0, kind) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// Scripts with the marks of English.
    private static let plainScripts: Set<String> = [
        "Latn", "Cyrl", "Hebr", "Geor", "Kore", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Cher",
    ]

    private static let arabic = Self(questions: ["؟"], commas: ["،"], semicolons: ["؛"])
    /// Both the danda and the full stop are in use; one catalogue keeps to one.
    private static let danda = Self(stops: ["।", ".", "॥"])
    private static let fullWidth = Self(
        stops: ["。"], questions: ["？"], exclamations: ["！"], commas: ["，", "、"], semicolons: ["；"], colons: ["："])
    private static let unstopped = Self(stops: [])

    private static let byScript: [String: Self] = [
        "Arab": arabic, "Thaa": arabic, "Syrc": arabic, "Deva": danda, "Beng": danda, "Guru": danda, "Orya": danda,
        "Ethi": Self(
            stops: ["።"], questions: ["?", "፧"], commas: ["፣"], semicolons: ["፤"], colons: ["፦", ":"]),
        "Mymr": Self(stops: ["။"], commas: ["၊"]), "Khmr": Self(stops: ["។", "៕"], colons: ["៖", ":"]),
        "Thai": unstopped, "Laoo": unstopped, "Hans": fullWidth, "Hant": fullWidth, "Jpan": fullWidth,
        // U+037E, the Greek question mark, is the semicolon in Unicode's eyes.
        "Grek": Self(questions: [";", "\u{37E}"], semicolons: ["·", "\u{387}"]),
        // Questions and exclamations are marked on a vowel inside the word.
        "Armn": Self(stops: ["։"], questions: [], exclamations: [], colons: ["՝", ".", "\u{2024}", ":"]),
    ]

    /// Languages in Arabic letters that do not end sentences with the full stop alone.
    private static let arabicStops: [String: [Unicode.Scalar]] = [
        "ur": ["۔"], "pa-Arab": ["۔"], "pnb": ["۔"], "skr": ["۔"], "ks": ["۔"], "ps": [".", "۔"], "sd": [".", "۔"],
    ]
}
