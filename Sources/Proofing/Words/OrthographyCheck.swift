package import Diagnostics
internal import Graphics
internal import Translation

extension Diagnostic.Code {
    package static let orthographyOutlier = Self("catalogue.orthography-outlier", .warning)
}

/// Letters of the right script that the language does not write, as ICU's lists and our own have it.
struct OrthographyCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let strays = OrthographyOutliers(of: translation.language).letters(in: translation)
        guard !strays.isEmpty else { return [] }
        let isOne = strays.count == 1
        let language = translation.language.englishName
        return [
            translation.report(
                .orthographyOutlier,
                "\(strays.map(\.quoted).joined(separator: ", ")) \(isOne ? "is not a letter" : "are not letters") of \(language)",
                help: "Look at the spelling; in a foreign name it may stay.")
        ]
    }
}

/// Which letters of its own script a language does not write.
struct OrthographyOutliers {
    private let alphabet: Set<Unicode.Scalar>?
    private let letters: LanguageLetters
    private let scripts: Set<String>
    /// The characters of the other way to write Chinese.
    private let otherChinese: Set<Unicode.Scalar>?
    /// Letters that are told with what is right instead.
    private let told: Set<Unicode.Scalar>

    init(of language: Language) {
        let chinese: [String: Chinese] = ["Hans": .simplified, "Hant": .traditional]
        otherChinese = chinese[language.script]?.foreignCharacters
        alphabet = language.alphabet
        letters = language.letters
        // Names in Japanese and Korean have characters that are in no list.
        scripts = language.letterScripts.subtracting(["Hani"])
        told = Set(language.letters.rules.filter { $0.wrong.count == 1 }.compactMap(\.wrong.first))
    }

    /// Each such letter of a translation once, in their order, unless the English has the word too.
    func letters(in translation: Translated) -> [Unicode.Scalar] {
        guard translation.text.unicodeScalars.contains(where: isOutlier) else { return [] }
        let english = translation.englishWords
        let text = LetterText(translation.text.composed)
        var found: [Unicode.Scalar] = []
        for word in text.words where !english.contains(text.text(of: word).lowercased()) {
            for scalar in text.scalars[word] where isOutlier(scalar) && !found.contains(scalar) { found.append(scalar) }
        }
        return found
    }

    /// Whether a character is a letter or mark of the script and none of the language's.
    func isOutlier(_ scalar: Unicode.Scalar) -> Bool {
        if let otherChinese { return otherChinese.contains(scalar) }
        guard let alphabet, !letters.additions.contains(scalar), !told.contains(scalar),
            !alphabet.contains(scalar) || letters.exclusions.contains(scalar)
        else { return false }
        guard LetterText.isLetter(scalar) || LetterText.isMark(scalar), !PresentationFormCheck.isForm(scalar) else {
            return false
        }
        return scripts.contains(TextBreaks.script(of: scalar))
    }
}
