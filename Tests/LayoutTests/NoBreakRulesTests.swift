import Testing

@testable import Layout

/// In the expected texts `␣` stands for a no-break space and `ˍ` for a narrow one.
@Suite struct NoBreakRulesTests {
    private func shown(_ text: String, in language: String) -> String {
        NoBreakRules(language: language).applied(to: text)
            .replacing("\u{A0}", with: "␣").replacing("\u{202F}", with: "ˍ")
    }

    @Test(arguments: [
        ("Vous n’avez pas d’adresse fixe ? Oui !", "Vous n’avez pas d’adresse fixeˍ? Ouiˍ!"),
        ("un téléphone ; il ouvre", "un téléphoneˍ; il ouvre"),
        ("Vous n’avez pas besoin de :", "Vous n’avez pas besoin de␣:"),
        (" : de ", "␣: de "), ("dire « bonjour » ici", "dire «␣bonjour␣» ici"), ("déjà?", "déjà?"),
    ])
    func `French marks of two parts stay with their words`(text: String, expected: String) {
        #expect(shown(text, in: "fr") == expected)
    }

    @Test(arguments: ["en", "es", "pl", "ar", "zh-Hans"])
    func `Other languages put no space before these marks, and none is made`(language: String) {
        #expect(shown("abc ? « d » : e", in: language) == "abc ? « d » : e")
    }

    @Test(arguments: [
        ("pl", "Tu można i w domu", "Tu można i␣w␣domu"), ("pl", "U lekarza", "U␣lekarza"),
        ("pl", "ID a paszport", "ID a␣paszport"), ("pl", "na dom", "na dom"), ("pl", "Kot b pies", "Kot b pies"),
        ("uk", "зареєструватися в сімейного лікаря", "зареєструватися в␣сімейного лікаря"),
        ("uk", "Ви є тут, і ми теж", "Ви є␣тут, і␣ми теж"), ("uk", "я тут", "я тут"),
        ("cs", "jdu k lékaři", "jdu k␣lékaři"), ("sk", "idem s tebou", "idem s␣tebou"),
        ("en", "I am a man", "I am a man"),
    ])
    func `Words of one letter do not end a line in Slavic languages`(language: String, text: String, expected: String) {
        #expect(shown(text, in: language) == expected)
    }

    @Test(arguments: [
        ("pl", "Tu można\nu lekarza", "Tu można\nu␣lekarza"), ("uk", "лікар (в місті)", "лікар (в␣місті)"),
        ("pl", "„A jednak”", "„A␣jednak”"), ("uk", "об'є тут", "об'є тут"),
    ])
    func `A word of one letter may stand first on a line or in brackets`(
        language: String, text: String, expected: String
    ) {
        #expect(shown(text, in: language) == expected)
    }

    @Test(
        arguments: ["en", "ar", "fr", "ta"],
        [
            ("5 km", "5␣km"), ("1.5 km away", "1.5␣km away"), ("10 mg, 2 ml.", "10␣mg, 2␣ml."),
            ("5 % free", "5␣% free"),
            ("20 £", "20␣£"), ("5 kmh", "5 kmh"), ("a km", "a km"), ("8 people", "8 people"), ("5 km", "5␣km"),
        ])
    func `A number stays with its unit in every language`(language: String, pair: (text: String, expected: String)) {
        #expect(shown(pair.text, in: language) == pair.expected)
    }

    @Test(arguments: [("(5 km)", "(5␣km)"), ("within 5 km?", "within 5␣km?"), ("5 km!", "5␣km!")])
    func `A number stays with its unit before any mark`(text: String, expected: String) {
        #expect(shown(text, in: "en") == expected)
    }

    @Test(arguments: ["", " ", "  ", "a", "5 ", " km"])
    func `Text without such words is left as it is`(text: String) {
        for language in ["en", "fr", "pl", "uk"] { #expect(shown(text, in: language) == text) }
    }
}
