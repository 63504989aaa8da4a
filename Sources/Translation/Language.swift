/// What we know of one language: curated by us, never taken unchecked from a locale library.
package struct Language: Sendable, Hashable {
    /// BCP 47, as in the catalogue's file name.
    package let tag: String
    package let englishName: String
    package let endonym: String
    /// ISO 15924.
    package let script: String
    /// How text of this language is set.
    package let setting: TypeSetting
    /// The zero of the language's own digits, if its readers know any beside the Western ones.
    package let zero: Unicode.Scalar?
    /// The locale that ICU knows the language by, where it differs from the tag.
    package let locale: String
    /// How days are written (an ICU date pattern), where the locale's own way is not that of readers.
    package let datePattern: String?
    /// What staff should ask a speaker, because there are varieties that do not understand each other.
    package let question: String?
    /// The name of the spoken language, where the written one has another: Cantonese is written in Chinese.
    package let spoken: Spoken?
    /// By what its letters and words are known; nothing for languages that nobody speaks.
    package var letters = LanguageLetters()

    package struct Spoken: Sendable, Hashable {
        package let englishName: String
        package let endonym: String
    }

    /// Direction follows from the script: ICU calls Dari and Shahmukhi left-to-right.
    package var isRightToLeft: Bool { Self.rightToLeftScripts.contains(script) }

    /// Scripts with a strong right-to-left direction that our languages may use (Unicode's Bidi_Class R and AL).
    private static let rightToLeftScripts: Set<String> = ["Arab", "Hebr", "Rohg", "Syrc", "Thaa", "Nkoo", "Adlm"]

    /// Scripts of the living languages that are written from left to right (ISO 15924).
    private static let leftToRightScripts: Set<String> = [
        "Armn", "Beng", "Cher", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Gujr", "Guru", "Hans", "Hant", "Jpan", "Khmr",
        "Knda", "Kore", "Laoo", "Latn", "Mlym", "Mtei", "Mymr", "Olck", "Orya", "Sinh", "Taml", "Telu", "Tfng", "Thai",
        "Tibt",
    ]

    /// Whether the direction of a script is known; a misspelt one must not pass for left-to-right.
    static func isKnown(script: String) -> Bool {
        leftToRightScripts.contains(script) || rightToLeftScripts.contains(script)
    }

    /// Whether a text has the form of a BCP 47 tag, as they are file names too.
    static func isTag(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?/) != nil
    }

    package init(
        tag: String, englishName: String, endonym: String, script: String, setting: TypeSetting,
        zero: Unicode.Scalar? = nil, locale: String, datePattern: String? = nil, question: String? = nil,
        spoken: Spoken? = nil
    ) {
        self.tag = tag
        self.englishName = englishName
        self.endonym = endonym
        self.script = script
        self.setting = setting
        self.zero = zero
        self.locale = locale
        self.datePattern = datePattern
        self.question = question
        self.spoken = spoken
    }
}

/// How the readers of one group of scripts expect text to be set.
package struct TypeSetting: Sendable, Hashable {
    /// The group's name, such as `nastaliq`; templates give type sizes for each.
    package let name: String
    package let headlineFamilies: [String]
    package let textFamilies: [String]
    /// Baseline to baseline in ems.
    package let headlineSpacing: Double
    package let textSpacing: Double
    /// The smallest legible size of running text on A4, in points.
    package let minimumSize: Double
    package let breaks: BreakMode

    package init(
        name: String, headlineFamilies: [String], textFamilies: [String], headlineSpacing: Double,
        textSpacing: Double, minimumSize: Double, breaks: BreakMode
    ) {
        self.name = name
        self.headlineFamilies = headlineFamilies
        self.textFamilies = textFamilies
        self.headlineSpacing = headlineSpacing
        self.textSpacing = textSpacing
        self.minimumSize = minimumSize
        self.breaks = breaks
    }
}

/// Where lines of a language may break.
package enum BreakMode: String, Sendable, CaseIterable {
    /// Where Unicode's line breaking says so: at spaces.
    case spaces
    /// At ICU's dictionary words, for scripts without spaces that Pango does not know.
    case dictionary
    /// At ICU's words only, though Unicode would allow a break after every character.
    case words
}
