import Diagnostics
import TestSupport
import Testing

@testable import Proofing
@testable import Translation

/// Letters that are wrong, each with the words as they should be.
@Suite struct LetterCheckTests {
    /// A language, wrong words, and the right ones.
    @Test(arguments: [
        ("fa", "كتاب", "کتاب"), ("prs", "علي", "علی"), ("fa", "خانہ", "خانه"), ("fa", "خانە", "خانه"),
        ("ps", "كور", "کور"),
        ("ur", "هے", "ہے"), ("ur", "مدرسه", "مدرسہ"), ("ur", "دائرة", "دائرۃ"), ("pa-Arab/Arab/pa_Arab", "كي", "کی"),
        ("ckb", "ده\u{200C}بێت", "دەبێت"), ("ckb", "گەل\u{65A}", "گەڵ"), ("kmr-Arab/Arab", "كورد", "کورد"),
        ("ug/Arab", "مەکتەپ", "مەكتەپ"), ("ar", "کتاب", "كتاب"), ("ar", "طبیب", "طبيب"), ("ar", "مـــركز", "مركز"),
        ("ro", "şi ţară Ş Ţ ǎ", "și țară Ș Ț ă"), ("tr", "kișilik ǧ", "kişilik ğ"), ("tr", "gi\u{307}ris", "giris"),
        ("kmr", "ȘÊ", "ŞÊ"), ("az/Latn", "ǝsas Ǝ", "əsas Ə"), ("yo/Latn", "ęşǫ", "ẹṣọ"),
        ("ha/Latn", "đa ḍ ķ", "ɗa ɗ ƙ"),
        ("ln", "lεlͻ", "lɛlɔ"), ("tw/Latn/ak", "Asεm", "Asɛm"), ("vi", "ðó Ð", "đó Đ"), ("uk", "здоров`я", "здоров’я"),
        ("fr", "l´eau", "l’eau"), ("el/Grek", "\u{384}Αν", "Άν"), ("el/Grek", "μικρςά", "μικρσά"),
        ("el/Grek", "σύστηµα", "σύστημα"), ("hi", "अाप", "आप"), ("hi", "र्इ", "ई"), ("ne", "अो", "ओ"), ("bn", "অামি", "আমি"),
        ("bn", "ৰোগ", "রোগ"), ("pa", "ਅਾਪ", "ਆਪ"), ("gu", "અાપ અૅા", "આપ ઑ"), ("ta", "அூ", "ஆ"), ("ml/Mlym", "എെ", "ഐ"),
        ("si/Sinh", "අාදරය", "ආදරය"), ("th/Thai", "เเพทย์", "แพทย์"),
        ("th/Thai", "น\u{E4D}\u{E49}\u{E32}", "น\u{E49}\u{E33}"),
        ("th/Thai", "น\u{E33}\u{E49}", "น\u{E49}\u{E33}"), ("lo/Laoo", "ເເພດ", "ແພດ"), ("km", "េា", "ោ"),
        ("km", "ក\u{17C6}\u{17B6}", "ក\u{17B6}\u{17C6}"), ("my", "ဥာဏ်", "ဉာဏ်"), ("my", "၄င်း", "၎င်း"), ("my", "၀ိ", "ဝိ"),
        ("my", "၇ှိ", "ရှိ"),
    ])
    func `a letter that only one letter can have been meant by is mended`(
        language: String, wrong: String, right: String
    ) {
        let sample = WordsSample(language)
        let report = sample.reports(on: wrong).first { $0.code == .wrongLetter }
        #expect(report?.replacement?.scalars == right.scalars)
        #expect(WrongLetterCheck().mended(sample.translated(wrong)).scalars == right.scalars)
        #expect(WrongLetterCheck().diagnostics(for: sample.translated(right)) == [])
    }

    /// Letters of which a person must choose one, or that may be right.
    @Test(arguments: [
        ("ur", "بهت", "catalogue.wrong-letter", "'ہ' (U+06C1) or 'ھ' (U+06BE)"),
        ("ar", "علی", "catalogue.wrong-letter", "'ي' (U+064A) or 'ى' (U+0649)"),
        ("ug/Arab", "ی", "catalogue.wrong-letter", "'ي' (U+064A) or 'ى' (U+0649)"),
        ("ckb", "ئێمه", "catalogue.doubtful-letter", "'ە' (U+06D5)"),
        ("ckb", "دايرة", "catalogue.doubtful-letter", "'ە' (U+06D5)"),
        ("ps", "موسى", "catalogue.doubtful-letter", "'ی' (U+06CC)"),
        ("yo/Latn", "e\u{329}", "catalogue.doubtful-letter", "U+0323"),
        ("hu/Latn", "nõ", "catalogue.doubtful-letter", "'ő' (U+0151)"),
    ])
    func `a letter that may mean several is mended by nobody`(
        language: String, wrong: String, code: String, help: String
    ) {
        let sample = WordsSample(language)
        let report = WrongLetterCheck().diagnostics(for: sample.translated(wrong)).first { $0.code.name == code }
        #expect(report?.help?.contains(help) == true)
        #expect(report != nil && report?.replacement == nil)
    }

    /// What stands beside a fault and is right.
    @Test(arguments: [
        ("ar", "بـ 5"), ("ar", "هـ"), ("ps", "ملي"), ("ckb", "هەر"), ("fa", "خانهٔ"), ("de/Latn", "Schäfer"),
        ("ro", "străzi"), ("tr", "ağaç"), ("my", "၄၀"), ("km", "ាំ"), ("el/Grek", "ς"), ("fr", "`a"), ("uk", "м’я"),
        ("ml/Mlym", "അവന്‍"), ("ur", "بھی بہت"), ("ug/Arab", "كىي"),
    ])
    func `a letter that is right is let pass`(language: String, words: String) {
        #expect(WrongLetterCheck().diagnostics(for: WordsSample(language).translated(words)) == [])
    }

    @Test func `a foreign name keeps the letters that it has in English`() {
        let sample = WordsSample("tr")
        #expect(sample.reports(on: "Brașov", english: "Brașov").map(\.code) == [])
        #expect(sample.reports(on: "Brașov", english: "A town").map(\.code) == [.wrongLetter])
    }

    private static let scripts = [
        "Arab", "Latn", "Cyrl", "Grek", "Armn", "Deva", "Beng", "Guru", "Gujr", "Taml", "Mlym", "Sinh", "Thai", "Laoo",
        "Khmr", "Mymr",
    ]

    /// Each rule that mends, in each language that the table names and each script.
    @Test func `a mended letter is not wrong itself`() {
        let tags = [
            "fa", "prs", "ur", "pa-Arab", "ckb", "kmr-Arab", "ps", "ug", "ar", "ro", "tr", "az", "yo", "ha", "ln",
        ]
        let names = tags.map { "\($0)/Arab" } + tags.map { "\($0)/Latn" } + Self.scripts.map { "xx/\($0)" }
        for name in names + ["bn/Beng", "el/Grek", "vi/Latn"] {
            let sample = WordsSample(name)
            for rule in sample.language.letters.rules {
                guard let mend = rule.mend, rule.place == .anywhere, rule.before.isEmpty else { continue }
                let right = sample.translated(LetterText.text(of: mend))
                #expect(WrongLetterCheck().diagnostics(for: right) == [], "\(name): \(rule.wrong)")
            }
        }
    }
}
