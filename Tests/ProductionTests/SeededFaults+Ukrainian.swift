extension SeededFault {
    /// What only letters of one script beside those of another, capitals, or words can have wrong.
    static let ukrainian = ukrainianLetters + ukrainianMarks + ukrainianWords

    private static let ukrainianLetters = [
        SeededFault(
            "a Latin o", in: "It is free.", .words("Це безкоштовнo."), "catalogue.wrong-script-letter", says: "U+006F",
            "U+043E", write: "Це безкоштовно."),
        SeededFault(
            "a Latin s in a word", in: "Place", .words("Міsце"), "catalogue.mixed-scripts", says: "'Міsце'"),
        SeededFault(
            "a Russian letter", in: "Help and advice", .words("Допомога ты поради"), "catalogue.orthography-outlier",
            says: "U+044B"),
        SeededFault(
            "two accents", in: "Where to go for help", .words("Куди звертатися по допомогу\u{301}\u{301}"),
            "catalogue.doubled-mark", says: "U+0301", write: "Куди звертатися по допомогу\u{301}"),
        SeededFault(
            "a letter in two parts", in: "Pharmacy", .words("Апте\u{438}\u{306}ка"), "catalogue.not-nfc", says: "NFC",
            write: "Аптейка"),
        SeededFault(
            "a small letter", in: "Free.", .words("безкоштовно."), "catalogue.small-initial", says: "capital",
            write: "Безкоштовно."),
        SeededFault(
            "a copy that only looks like the other", in: "Saturday",
            .end("msgctxt \"days\"\nmsgid \"Saturday\"\nmsgstr \"Субoта\""), at: .line("Субoта"),
            "catalogue.look-alike-translations", says: "'Saturday'"),
        SeededFault(
            "that copy, which no sheet shows", in: nil, .fileOnly, at: .last("Saturday"), "submission.not-ours",
            says: "1 that no sheet shows"),
    ]

    private static let ukrainianMarks = [
        SeededFault(
            "two spaces", in: "Ask at reception", .words("Запитайте  на рецепції"), "catalogue.space",
            says: "one space", write: "Запитайте на рецепції"),
        SeededFault(
            "a space before a comma", in: "A doctor will answer.",
            .words("На запитання відповість лікар , або лікарка."), "catalogue.punctuation-space",
            says: "without a space", write: "На запитання відповість лікар, або лікарка."),
        SeededFault(
            "a full stop behind a label", in: "proof of address", .words("підтвердження адреси."),
            "catalogue.sentence-end", says: "ends with '.'"),
        SeededFault(
            "a bracket alone", in: "A nurse will answer.", .words("На запитання відповість (медсестра або медбрат."),
            "catalogue.unpaired-mark", says: "U+0028"),
        SeededFault(
            "a typewriter's apostrophe", in: "Your health information is confidential.",
            .words("Інформація про ваше здоров'я є конфіденційною."), "catalogue.straight-quote", says: "U+2019",
            write: "Інформація про ваше здоров’я є конфіденційною."),
        SeededFault(
            "an Arabic comma", in: "You do not need documents or an NHS number to come.",
            .words("Щоб прийти، не потрібні ні документи, ні номер NHS."), "catalogue.foreign-mark",
            "layout.wrong-font", says: "U+060C", "U+002C",
            write: "Щоб прийти, не потрібні ні документи, ні номер NHS."),
        SeededFault(
            "a line that ends in a sentence", in: "The entrance has no steps.",
            .text("\"Вхід без сходинок.\"", "\"Вхід без\\nсходинок.\""),
            "catalogue.line-end", says: "a space instead", write: "Вхід без сходинок."),
        SeededFault(
            "the marks of a compendium", in: "Join online: {event_link}",
            .words("Долучайтеся: {event_link} #-#-#-#-# #-#-#-#-# {event_link}"), "catalogue.compendium-mark",
            "catalogue.conflict-marker", says: "two translations"),
    ]

    private static let ukrainianWords = [
        SeededFault(
            "a word twice", in: "No documents needed.", .words("Документи не не потрібні."), "catalogue.doubled-word",
            says: "'не'"),
        SeededFault(
            "English again", in: "You can bring your children.", .words("You can bring your children."),
            "catalogue.untranslated", says: "Translate it"),
        SeededFault(
            "English left", in: "Show this paper at reception.", .words("Покажіть this paper at reception."),
            "catalogue.english-left", "catalogue.term-unusual", says: "'this'", "'рецепці'"),
        SeededFault(
            "a sentence lost", in: "Ask anything. You decide for yourself.", .words("Запитуйте."),
            "catalogue.sentence-lost", says: "1, not 2"),
        SeededFault(
            "a name lost", in: "an NHS number", .words("номер служби"), "catalogue.term-missing", says: "'NHS'"),
        SeededFault(
            "the translation of the line before", in: "What we do", .words("Чого ми навчилися"),
            "catalogue.same-translation", says: "'What we have learned'"),
        SeededFault(
            "a word that means something else", in: "How to register", .words("Як записатися"),
            "catalogue.term-forbidden", "catalogue.term-unusual", says: "'записатися'"),
        SeededFault(
            "a promise in other words", in: "We will not ask your immigration status.",
            .words("Ми не будемо питати про ваш імміграційний статус."), "catalogue.two-wordings",
            says: "the same English sentence"),
        SeededFault(
            "a number in words", in: "Call 111", .words("Телефонуйте сто одинадцять"), "catalogue.number-mismatch",
            says: "'111'"),
        SeededFault(
            "a name that nobody explains", in: "I can register with a GP.", .words("Я можу зареєструватися в GP."),
            "catalogue.term-unexplained", says: "'GP'"),
        SeededFault(
            "a person's address", in: nil, .text("# Ukrainian words", "# petro.ivanenko@gmail.com\n# Ukrainian words"),
            at: .line("petro.ivanenko"), "catalogue.personal-address", says: "a role or a pseudonym"),
    ]

    /// A heh at a word's end, where the Kurdish vowel belongs.
    static let kurdish = [
        SeededFault(
            "a heh for a vowel", in: "Pharmacy", .words("دەرمانخانه"), "catalogue.doubtful-letter", says: "U+0647",
            "U+06D5")
    ]

    /// Words without spaces, with the translator's own marks in one place only.
    static let khmer = [
        SeededFault(
            "a line without an end", in: "Show this paper at reception.",
            .words("សូមបង្\u{200B}ហាញក្រដាសនេះនៅកន្លែងទទួលភ្ញៀវ។"), "catalogue.no-break-opportunity", says: "U+200B")
    ]
}
