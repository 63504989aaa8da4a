extension WordsFixture {
    private static func pair(
        _ description: String, in tag: String = "pl", _ script: String = "Latn", wrong: String, right: String
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.unpaired-mark", in: tag, script, english: "It is free.", wrong: wrong, right: right)
    }

    private static func quote(
        _ description: String, in tag: String, _ script: String, wrong: String, right: String, mended: Bool = false
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.straight-quote", in: tag, script, english: "It is free.", wrong: wrong,
            right: right, mended: mended ? right : nil)
    }

    /// Brackets and quotation marks.
    static let pairs = [
        pair("a bracket that is not closed", wrong: "To (nic nie kosztuje.", right: "To (nic) nie [nic] kosztuje."),
        pair("a bracket that is not opened", wrong: "To nic) nie kosztuje.", right: "To ([nic]) nie kosztuje."),
        pair("brackets that cross", wrong: "To ([nic)] nie kosztuje.", right: "To (nic) [nie] kosztuje."),
        pair("a wide bracket with a narrow one", in: "zh-Hans", "Hans", wrong: "免费（GP)。", right: "免费（GP）。"),
        pair("one guillemet", in: "ps", "Arab", wrong: "دا «وړیا دی.", right: "دا «وړیا» دی."),
        pair("guillemets the other way round", in: "de", wrong: "Das ist «kostenlos.", right: "Das ist »kostenlos«."),
        pair("a low quotation mark alone", wrong: "To „nic nie kosztuje.", right: "To „nic” nie kosztuje."),
        pair("a German pair", in: "de", wrong: "Das ist kostenlos“.", right: "Das ist „kostenlos“."),
        pair(
            "a single quotation mark that opens", in: "en", wrong: "It’s ‘free.", right: "It’s ‘free’, and it’s good."),
        pair("a question that does not begin with its mark", in: "es", wrong: "Gratis? Sí.", right: "¿Gratis? Sí."),
        pair("an exclamation that does not end", in: "es", wrong: "¡Gratis.", right: "¡Gratis!"),
        quote(
            "an apostrophe", in: "fr", "Latn", wrong: "C'est gratuit.", right: "C’est gratuit.", mended: true),
        quote("an apostrophe", in: "uk", "Cyrl", wrong: "Здоров'я.", right: "Здоров’я.", mended: true),
        quote("quotation marks", in: "pl", "Latn", wrong: "To \"nic\" nie kosztuje.", right: "To „nic” nie kosztuje."),
        quote("a mark of minutes in Hebrew", in: "he", "Hebr", wrong: "זה ג'ינס.", right: "זה ג׳ינס."),
    ]

    private static func space(
        _ description: String, english: String = "It is free.", note: String? = nil, wrong: String, right: String
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.space", english: english, note: note, wrong: wrong, right: right, mended: right)
    }

    private static func punctuation(
        _ description: String, in tag: String = "pl", _ script: String = "Latn", english: String = "It is free.",
        wrong: String, right: String
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.punctuation-space", in: tag, script, english: english, wrong: wrong, right: right,
            mended: right)
    }

    /// Spaces and the ends of lines.
    static let spaces = [
        space("a space at the start", wrong: " Bezpłatnie.", right: "Bezpłatnie."),
        space("a space and a line at the end", wrong: "Bezpłatnie. \n", right: "Bezpłatnie."),
        space("two spaces", wrong: "To  nic.", right: "To nic."),
        space("a tab", wrong: "To\tnic.", right: "To nic."),
        space("a plain space beside one that holds", wrong: "To \u{A0}nic.", right: "To\u{A0}nic."),
        space(
            "a space beside the end of a line", note: "You may put \\n where a line should end.", wrong: "To \n nic.",
            right: "To\nnic."),
        punctuation("a space before a comma", wrong: "To nic , nie kosztuje.", right: "To nic, nie kosztuje."),
        punctuation("a space before a full stop", wrong: "To nic .", right: "To nic."),
        punctuation(
            "a space before a danda", in: "ne", "Deva", wrong: "कुनै पैसा लाग्दैन ।", right: "कुनै पैसा लाग्दैन।"),
        punctuation(
            "a space before an Arabic comma", in: "ar", "Arab", wrong: "الخدمة ، مجانية.", right: "الخدمة، مجانية."),
        punctuation("spaces inside brackets", wrong: "To ( nic ) nie kosztuje.", right: "To (nic) nie kosztuje."),
        punctuation(
            "a space before a wide colon, behind which words follow at once", in: "zh-Hans", "Hans",
            english: "Place: {event_place}", wrong: "地点 ：{event_place}", right: "地点：{event_place}"),
        punctuation("a space before a wide comma", in: "zh-Hant", "Hant", wrong: "免費 ，這裡。", right: "免費，這裡。"),
        punctuation("a space before a comma of a list", in: "zh-Hans", "Hans", wrong: "免费 、这里。", right: "免费、这里。"),
        punctuation(
            "a space before a comma, but none before .5", english: "For .5 pounds.", wrong: "Za .5 funta , nic.",
            right: "Za .5 funta, nic."),
        punctuation("no space behind a comma", wrong: "To nic,nie kosztuje.", right: "To nic, nie kosztuje."),
        punctuation("no space behind a danda", in: "hi", "Deva", wrong: "यह है।मुफ़्त है।", right: "यह है। मुफ़्त है।"),
        punctuation(
            "a plain space before a French question mark", in: "fr", english: "Are you new here?",
            wrong: "Vous êtes là ?", right: "Vous êtes là\u{202F}?"),
        punctuation(
            "no space before a French colon", in: "fr", english: "Place: {event_place}", wrong: "Lieu: {event_place}",
            right: "Lieu\u{A0}: {event_place}"),
        punctuation(
            "no space before a French exclamation mark behind a placeholder", in: "fr", english: "Ask {practice_name}.",
            wrong: "Demandez à {practice_name}!", right: "Demandez à {practice_name}\u{202F}!"),
        punctuation(
            "plain spaces inside guillemets", in: "fr", wrong: "C’est « gratuit ».",
            right: "C’est «\u{A0}gratuit\u{A0}»."),
        punctuation(
            "a space before a French comma", in: "fr", wrong: "C’est , bien sûr, gratuit.",
            right: "C’est, bien sûr, gratuit."),
        WordsFixture(
            "a line that ends in running text", "catalogue.line-end", english: "It is free.", note: "Short.",
            wrong: "To nic\nnie kosztuje.", right: "To nic nie kosztuje.", mended: "To nic nie kosztuje."),
        WordsFixture(
            "a line that ends where no space is", "catalogue.line-end", in: "zh-Hans", "Hans", english: "It is free.",
            note: "Short.", wrong: "不用\n付费。", right: "不用付费。"),
    ]
}
