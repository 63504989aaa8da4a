import Testing
import Translation

@Suite struct MessageTextTests {
    @Test(
        arguments: [
            ("", []), ("It is free.", [.words("It is free.")]), ("{phone}", [.placeholder(.phone)]),
            ("Ring {phone}.", [.words("Ring "), .placeholder(.phone), .words(".")]),
            (
                "{days}: {opens} to {closes}",
                [.placeholder(.days), .words(": "), .placeholder(.opens), .words(" to "), .placeholder(.closes)]
            ),
            ("{phone}{phone}", [.placeholder(.phone), .placeholder(.phone)]),
            ("تماس با {practice_name}!", [.words("تماس با "), .placeholder(.practiceName), .words("!")]),
            ("{first_day}至{last_day}", [.placeholder(.firstDay), .words("至"), .placeholder(.lastDay)]),
            ("\u{2068}{website}\u{2069}", [.words("\u{2068}"), .placeholder(.website), .words("\u{2069}")]),
        ] as [(String, [MessageText.Piece])])
    func `a message is cut into words and placeholders`(text: String, pieces: [MessageText.Piece]) {
        #expect(MessageText(text).pieces == pieces)
        #expect(MessageText(text).unknownNames == [])
    }

    @Test(
        arguments: [
            ("{telephone}", ["telephone"]), ("{}", [""]), ("{Phone}", ["Phone"]), ("{ phone }", [" phone "]),
            ("{phone", []), ("phone}", []), ("}{", []), ("{{phone}}", ["{phone"]), ("{a}{b} {c}", ["a", "b", "c"]),
            ("{تلفن}", ["تلفن"]), ("{phone} {fone}", ["fone"]), ("{practice name}", ["practice name"]),
            ("{a {phone}", ["a {phone"]),
        ] as [(String, [String])])
    func `braces around anything else are unknown names`(text: String, names: [String]) {
        #expect(MessageText(text).unknownNames == names)
    }

    @Test(arguments: ["{phone", "phone}", "}{", "a { b", "{{{", "½ { ¾"])
    func `a brace without its partner is words`(text: String) {
        #expect(MessageText(text).pieces == [.words(text)])
    }

    @Test(
        arguments: [
            ("{opens} {closes} {opens}", [.opens, .closes, .opens]), ("none", []), ("{x} {days}", [.days]),
        ] as [(String, [Placeholder])])
    func `placeholders keep their order`(text: String, placeholders: [Placeholder]) {
        #expect(MessageText(text).placeholders == placeholders)
    }

    @Test(arguments: Placeholder.allCases)
    func `every placeholder is found by its name`(placeholder: Placeholder) {
        #expect(MessageText("{\(placeholder.rawValue)}").pieces == [.placeholder(placeholder)])
    }

    /// Numbers and addresses are read from left to right in every language; names may be in any script; the rest are
    /// words of the sheet's own language.
    private static let isolations: [(Placeholder.Isolation, [Placeholder])] = [
        (
            .leftToRight,
            [.phone, .website, .opens, .closes, .helpPhone, .interpreterLine, .accountCode, .eventLink, .year]
        ),
        (
            .byFirstStrong,
            [
                .practiceName, .language, .passport, .varieties, .awardBody, .helpName, .eventPlace, .learned, .doing,
                .sharing,
            ]
        ),
        (
            .none,
            [.days, .firstDay, .lastDay, .endonym, .awardDate, .awardUntil, .eventDate, .eventLanguages, .standing]
        ),
    ]

    @Test(arguments: isolations)
    func `a detail is isolated as its kind asks`(isolation: Placeholder.Isolation, placeholders: [Placeholder]) {
        #expect(placeholders.allSatisfy { $0.isolation == isolation })
    }

    @Test func `every placeholder is of some kind`() {
        #expect(Set(Self.isolations.flatMap(\.1)) == Set(Placeholder.allCases))
    }

    /// Persian joins an ending with a non-joiner, Arabic puts a vowel sign and Hindi a vowel on what stands before.
    @Test(arguments: ["{practice_name}\u{200C}ها", "{phone}\u{64F}", "{days}\u{93E}", "{website}\u{301}"])
    func `a mark behind a placeholder does not hide it`(text: String) {
        #expect(MessageText(text).placeholders.count == 1)
    }
}
