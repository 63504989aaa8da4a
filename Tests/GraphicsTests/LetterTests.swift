import Graphics
import Testing

/// What ICU 72 says of letters.
@Suite struct LetterTests {
    /// A locale, letters that every text of it has, those of loans and names, and letters of its neighbours.
    @Test(arguments: [
        ("ur", "کگہھے", "ںۃي", "ك"), ("fa", "کگی", "ك", "ے"), ("fa_AF", "کی", "", "ے"), ("ro", "ăâîșțȘȚ", "ş", "ł"),
        ("tr", "ışğİŞĞ", "é", "ș"), ("ku", "çêîşûÇÊÎŞÛ", "", "ǎ"), ("uk", "іїєґІЇЄҐ", "ыё", "ќ"),
        ("my", "ကဝ", "ၐ", "ⴰ"),
        ("ig", "ịọụ", "", "ø"), ("pa_Arab", "ٹڈڑے", "", "ݨ"),
    ])
    func `a language has its own letters, and some for names`(
        locale: String, own: String, names: String, none: String
    ) throws {
        let letters = try #require(Orthography.of(locale: locale))
        #expect(letters.main.isSuperset(of: own.unicodeScalars))
        #expect(letters.main.isDisjoint(with: names.unicodeScalars))
        #expect(letters.all.isSuperset(of: names.unicodeScalars))
        #expect(letters.all.isDisjoint(with: none.unicodeScalars))
    }

    @Test(arguments: ["rhg", "dv", "prs", "pnb", "kmr", "xx"])
    func `the root's a to z are no language's letters`(locale: String) {
        #expect(Orthography.of(locale: locale) == nil)
    }

    @Test(arguments: [
        ("і", "i"), ("раураl", "paypaI"), ("Α", "A"), ("1l", "lI"), ("ο", "о"), ("日", "⽇"),
    ])
    func `texts that look alike have one skeleton`(left: String, right: String) {
        #expect(!left.unicodeScalars.elementsEqual(right.unicodeScalars))
        #expect(Confusables.skeleton(of: left) == Confusables.skeleton(of: right))
    }

    @Test(arguments: [("ы", "y"), ("a", "b"), ("к", "k"), ("", "a")])
    func `texts that do not look alike have two`(left: String, right: String) {
        #expect(Confusables.skeleton(of: left) != Confusables.skeleton(of: right))
    }

    @Test(arguments: [
        ("\u{301}", "Latn", false), ("\u{64E}", "Arab", true), ("\u{64E}", "Latn", false), ("ک", "Arab", true),
    ])
    func `a mark belongs to its scripts`(text: String, script: String, belongs: Bool) throws {
        let scalar = try #require(text.unicodeScalars.first)
        #expect(CharacterScripts.isWritten(scalar, in: script) == belongs)
    }

    @Test(arguments: [("a", false), ("ب", true), ("א", true), ("ߊ", true), ("1", nil), (" ", nil), ("٣", nil)])
    func `letters have a direction and numbers have none`(text: String, isRightToLeft: Bool?) throws {
        let scalar = try #require(text.unicodeScalars.first)
        #expect(CharacterScripts.isRightToLeft(scalar) == isRightToLeft)
    }

    @Test(arguments: [
        ("e\u{301}", "\u{E9}", "\u{E9}"), ("\u{FB01}", "\u{FB01}", "fi"), ("\u{FE8E}", "\u{FE8E}", "\u{627}"),
        ("\u{9DC}", "\u{9A1}\u{9BC}", "\u{9A1}\u{9BC}"), ("", "", ""), ("👋", "👋", "👋"),
    ])
    func `a text has one composed form and one without shapes`(text: String, composed: String, compatible: String) {
        #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
        #expect(Array(text.compatible.unicodeScalars) == Array(compatible.unicodeScalars))
    }

    @Test(arguments: [(Chinese.simplified, "體醫這們", "呈体医这"), (.traditional, "体医这们", "呈體醫台里")])
    func `each way to write Chinese has characters that the other has not`(
        way: Chinese, foreign: String, own: String
    ) {
        #expect(way.foreignCharacters.isSuperset(of: foreign.unicodeScalars))
        #expect(way.foreignCharacters.isDisjoint(with: own.unicodeScalars))
    }
}
