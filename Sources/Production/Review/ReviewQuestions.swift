internal import Layout
internal import Translation

/// What reviewers are asked, in plain English; what is asked hangs on the script.
struct ReviewQuestions {
    let language: Language

    /// English is held against what the notes say that it means.
    private var isEnglish: Bool { language.tag == "en" }

    /// What to tick beside one message, if it is so.
    func points(for message: ReviewMessage) -> [String] {
        guard let translation = message.translation else { return [] }
        var points = [
            isEnglish ? "It says what the note says." : "It says what the English says.",
            isEnglish ? "It is plain and polite." : "It sounds natural and polite.",
        ]
        guard let place = message.place, !place.isAlternate else { return points }
        points.append("The letters are right.")
        if place.lines > 1 { points.append("The lines end in good places.") }
        if place.words.contains(where: \.isNumber) { points.append("Numbers are whole and in order.") }
        if hasEnglishParts(place.words) { points.append("English words and full stops stand in the right places.") }
        if translation.contains("{") { points.append("It reads well with what is put in.") }
        return points
    }

    private func hasEnglishParts(_ words: String) -> Bool {
        language.isRightToLeft && words.contains { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// What the ticks mean, by name.
    var advice: [(name: String, words: String)] {
        [
            (
                "Meaning",
                isEnglish
                    ? "It means what its note says, and promises no more than its facts allow."
                    : "Nothing is missing, nothing is added, and no promise is larger than the English one."
            ),
            ("Tone", "An adult you do not know would find it natural and polite, and would understand it at once."),
            ("Letters", letters), ("Lines", lineEnds),
            ("Numbers", "All digits are there, and in the order in which they are dialled or said."),
        ]
            + (language.isRightToLeft
                ? [("Order", "Each line runs from right to left; English words stand where the sentence has them.")]
                : [])
    }

    /// Whether letters have their forms, by what can go wrong in the script.
    private var letters: String {
        switch language.script {
        case "Arab":
            language.setting.name == "nastaliq"
                ? "In the picture all letters are joined, dots and marks sit at their letters, and nothing is cut off."
                : "In the picture all letters are joined as they should be, and no mark is missing or cut off."
        case "Deva", "Beng", "Guru", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Orya":
            "In the picture joined letters and vowel signs have their right forms and places, without dotted circles."
        case "Mymr", "Khmr", "Thai", "Laoo", "Tibt":
            "In the picture stacked letters, vowels and tone marks sit where they should, and nothing is cut off."
        case "Hans": "In the picture all characters are simplified ones, in the forms of the mainland."
        case "Hant": "In the picture all characters are traditional ones, in the forms of Hong Kong and Taiwan."
        case "Ethi": "In the picture all letters have their right forms, and words are set apart as readers expect."
        default: "In the picture all letters and accents are there, and nothing is cut off."
        }
    }

    private var lineEnds: String {
        switch language.setting.breaks {
        case .spaces: "Lines end where the sense allows it, and no short word stands alone."
        case .dictionary, .words: "No line ends inside a word, or begins with a mark that belongs to the one above."
        }
    }

    /// What is asked about all the words together.
    var aboutAll: [String] {
        (isEnglish ? ofEnglish : [dialect]) + [
            "Is the tone right: warm, polite and plain? Is the reader addressed in the same way everywhere?",
            "Do the words speak to women and to men, and to people of any faith or none?",
            isEnglish
                ? "Could anything frighten, shame or offend a reader, or promise what a surgery cannot keep?"
                : "Could anything frighten, shame or offend a reader, or promise more than the English does?",
            "NHS, GP, A&E, HC1, HC2, 111 and 999 stay as they are on doors and letters. Is it clear what they mean?",
        ] + (isEnglish ? [] : ofTranslation) + ofScript
            + ["Would you hang these sheets in a waiting room as they are? If not, what must change first?"]
    }

    private var ofEnglish: [String] {
        ["Would somebody who has learned English for a year understand every word? Which would they not?"]
    }

    private var ofTranslation: [String] {
        [
            "Is the same English word, such as ‘reception’ or ‘interpreter’, always put in the same way?",
            "Readers are shown the language’s name as ‘\(language.endonym)’. Is it what they call it?",
        ]
    }

    private var dialect: String {
        guard let question = language.question else {
            return "Would readers from every region understand these words? Which would they say otherwise?"
        }
        return "Staff ask speakers: ‘\(question)’ Is every word \(language.englishName) as those readers write it, and"
            + " would speakers of its neighbours understand it?"
    }

    private var ofScript: [String] {
        var questions: [String] = []
        if let zero = language.zero {
            let own = (0...9).compactMap { Unicode.Scalar(zero.value + $0) }.map { String($0) }.joined(separator: " ")
            questions.append(
                "Sheets print the digits 0 to 9, which every telephone has. Would readers rather have \(own) for ages,"
                    + " days and times?")
        }
        if language.isRightToLeft {
            questions.append("Do pictures, lists and numbers run from right to left where you expect it?")
        }
        if ["fa", "prs", "ckb", "ps"].contains(language.tag) {
            questions.append(
                "Do prefixes and endings stand close to their words, where they are written apart (with a zero-width"
                    + " non-joiner), without a whole space?")
        }
        if language.setting.name == "nastaliq" {
            questions.append("Is the sloping style right for small words too, or would Naskh be easier to read there?")
        }
        if language.setting.breaks != .spaces {
            questions.append("Do lines end between words or phrases everywhere, and never before a closing mark?")
        }
        return questions
    }
}
