extension WordsFixture {
    private static func number(
        _ description: String, in tag: String = "pl", _ script: String = "Latn",
        english: String = "People aged 60 or over.", wrong: String, right: String
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.number-mismatch", in: tag, script, english: english, wrong: wrong, right: right)
    }

    /// What translations say.
    static let contents = numbers + leftovers + others

    private static let numbers = [
        number("another number", wrong: "Osoby od 6 lat.", right: "Osoby od 60 lat."),
        number("a number in words", wrong: "Osoby od sześćdziesięciu lat.", right: "Osoby od 60 lat."),
        number("a number that is not in the English", wrong: "Osoby od 60 do 70 lat.", right: "Osoby 60+ (od 60 lat)."),
        number(
            "digits of another script", in: "bn", "Beng", wrong: "৬১ বছর বা তার বেশি।", right: "৬০ বছর বা তার বেশি।"),
        number(
            "a lost decimal", english: "It costs £9.65.", wrong: "To kosztuje £9,56.", right: "To kosztuje £9,65."),
        number(
            "a group of digits", english: "It costs £1,200.", wrong: "To kosztuje £1 200.",
            right: "To kosztuje £1\u{A0}200."),
        number("a time", english: "Open until 18:30.", wrong: "Otwarte do 6:30.", right: "Otwarte do 18.30."),
        number(
            "a number with an ending", in: "tr", english: "Call 999.", wrong: "99’u arayın.", right: "999’u arayın."),
        number(
            "the number of a form, which is no number", english: "Ask for form HC1 in 14 days.",
            wrong: "Prosimy o formularz HC1.", right: "Prosimy o formularz HC1 za 14 dni."),
    ]

    private static let leftovers = [
        WordsFixture(
            "the English again", "catalogue.untranslated", english: "Ask at reception", wrong: "Ask at reception",
            right: "Pytać w recepcji"),
        WordsFixture(
            "one English word in another script", "catalogue.untranslated", in: "uk", "Cyrl", english: "Date",
            wrong: "Date", right: "Дата"),
        WordsFixture(
            "English between placeholders", "catalogue.untranslated", english: "{opens} to {closes}",
            wrong: "{opens} to {closes}", right: "{opens} – {closes}"),
        WordsFixture(
            "the English again beside one word that is the same", "catalogue.untranslated", in: "fr",
            english: "Date and time", wrong: "Date and time", right: "Date et heure"),
        WordsFixture(
            "three English words", "catalogue.english-left", english: "Ask at reception for a registration form.",
            wrong: "Prosimy zapytać for a registration form.", right: "Prosimy at reception o formularz."),
        WordsFixture(
            "an English word in another script", "catalogue.english-left", in: "hi", "Deva",
            english: "You need a passport or an ID. Write to Elm Lane.", wrong: "आपको passport या ID चाहिए। Elm Lane को लिखें।",
            right: "आपको पासपोर्ट (passport) या ID चाहिए। Elm Lane को लिखें।"),
    ]

    private static let others = [
        WordsFixture(
            "a word twice", "catalogue.doubled-word", english: "It is free.", wrong: "To nic nic nie kosztuje.",
            right: "To nic, nic nie kosztuje."),
        WordsFixture(
            "a word twice in capitals", "catalogue.doubled-word", in: "en", english: "The end.", wrong: "The the end.",
            right: "The end."),
        WordsFixture(
            "a word twice in Ukrainian", "catalogue.doubled-word", in: "uk", "Cyrl", english: "It is free.",
            wrong: "Це це безкоштовно.", right: "Це безкоштовно."),
        WordsFixture(
            "a word twice that may be so in another place", "catalogue.doubled-word", in: "fr", english: "It is free.",
            wrong: "Si vous vous inscrivez, c’est c’est gratuit.", right: "Si vous vous inscrivez, c’est gratuit."),
        WordsFixture(
            "two translations in one", "catalogue.compendium-mark", english: "Date",
            wrong: "#-#-#-#-# Data #-#-#-#-# Dzień", right: "Data"),
        WordsFixture(
            "a lost address", "catalogue.address-lost", english: "See www.nhs.uk/register.", wrong: "Zob. stronę NHS.",
            right: "Zob. www.nhs.uk/register."),
        WordsFixture(
            "a changed e-mail address", "catalogue.address-lost", english: "Write to help@example.org.",
            wrong: "Pisz na help@example.pl.", right: "Pisz na: help@example.org."),
        WordsFixture(
            "a small letter at the start", "catalogue.small-initial", english: "It is free.", wrong: "to nic.",
            right: "To nic.", mended: "To nic."),
        WordsFixture(
            "a small letter behind a mark", "catalogue.small-initial", in: "es", english: "Free?", wrong: "¿gratis?",
            right: "¿Gratis?", mended: "¿Gratis?"),
        WordsFixture(
            "a small i of Turkish", "catalogue.small-initial", in: "tr", english: "Medicine is free.",
            wrong: "ilaç ücretsiz.", right: "İlaç ücretsiz.", mended: "İlaç ücretsiz."),
        WordsFixture(
            "a small letter in Greek", "catalogue.small-initial", in: "el", "Grek", english: "It is free.",
            wrong: "είναι δωρεάν.", right: "Είναι δωρεάν.", mended: "Είναι δωρεάν."),
        WordsFixture(
            "a small letter before a placeholder", "catalogue.small-initial", english: "Logo of {practice_name}",
            wrong: "logo {practice_name}", right: "{practice_name} – logo", mended: "Logo {practice_name}"),
    ]

    /// Terms of the glossary.
    static let terms = [
        WordsFixture(
            "a term that was translated", "catalogue.term-missing", english: "an NHS number",
            wrong: "numer służby zdrowia", right: "numer NHS-u (służby zdrowia)"),
        WordsFixture(
            "a term in other letters", "catalogue.term-missing", in: "uk", "Cyrl", english: "an NHS number",
            wrong: "номер НХС", right: "номер NHS"),
        WordsFixture(
            "a term inside another word", "catalogue.term-missing", english: "Care in A&E.", wrong: "Pomoc w SA&ER.",
            right: "Pomoc w A&E."),
        WordsFixture(
            "the number of another form", "catalogue.term-missing", english: "Ask for form HC1.",
            wrong: "Prosimy o formularz HC11.", right: "Prosimy o formularz HC1."),
        WordsFixture(
            "a word for an operation", "catalogue.term-forbidden", english: "This surgery",
            wrong: "Ta operacja w przychodni", right: "Ta przychodnia"),
        WordsFixture(
            "another word than the glossary's", "catalogue.term-unusual", english: "Two surgeries",
            wrong: "Dwa gabinety", right: "Dwie przychodnie"),
        WordsFixture(
            "a word that may break inside", "catalogue.term-unusual", in: "km", "Khmr", english: "This surgery",
            wrong: "មន្ទីរនេះ", right: "គ្លី\u{200B}និកនេះ"),
        WordsFixture(
            "a word that belongs to a longer term", "catalogue.term-missing", english: "This is a Safe Surgery",
            wrong: "To jest bezpieczna przychodnia", right: "To jest Safe\u{A0}Surgery"),
    ]
}
