extension SeededFault {
    /// Faults of the Farsi catalogue, each in a message of its own or in what belongs to none.
    static let farsi = farsiFile + farsiWords + farsiScript + farsiSheets

    private static let farsiFile = [
        SeededFault(
            "a byte-order mark", in: nil, .text("# Farsi words", "\u{FEFF}# Farsi words"), at: .start,
            "catalogue.byte-order-mark", says: "byte-order mark"),
        SeededFault(
            "a misspelt state", in: nil, .text("X-State: machine-draft", "X-State: reviewed"), at: .line("X-State:"),
            "catalogue.state", says: "cannot say that the words are 'reviewed'", "posters sign"),
        SeededFault(
            "curly quotation marks", in: "Opening hours", .text("\"ساعات کار\"", "“ساعات کار”"),
            "catalogue.smart-quotes", says: "straight double quotation marks"),
        SeededFault(
            "a text without an end", in: "Help and advice", .text("\"کمک و راهنمایی\"", "\"کمک و راهنمایی"),
            "catalogue.unterminated-string", says: "quotation mark"),
        SeededFault(
            "a backslash of no meaning", in: "Show this paper at reception.",
            .text("این برگه را به پذیرش نشان دهید.\"", "این برگه را به پذیرش نشان دهید\\q.\""), "catalogue.escape",
            says: "'\\q' has no meaning"),
        SeededFault(
            "a space from a word processor", in: "What it costs",
            .text("msgstr \"هزینه‌ها\"", "msgstr\u{A0}\"هزینه‌ها\""),
            at: .line("msgstr\u{A0}"), "catalogue.unusual-space", says: "U+00A0"),
        SeededFault(
            "the marks of a merge", in: "Saturday", .text("msgstr \"شنبه\"\n", "msgstr \"شنبه\"\n<<<<<<< HEAD\n"),
            at: .line("<<<<<<<"), "catalogue.conflict-marker", says: "two versions of the file"),
        SeededFault(
            "a control character", in: "How to register", .text("\"چگونه ثبت‌نام کنید\"", "\"چگونه\u{1} ثبت‌نام کنید\""),
            "catalogue.control-character",
            says: "U+0001"),
        SeededFault(
            "a carriage return", in: "What we do", .words("آنچه انجام\r می‌دهیم"), "catalogue.carriage-return",
            says: "carriage return"),
        SeededFault(
            "a message twice", in: "Sunday", .end("msgctxt \"opening hours\"\nmsgid \"Sunday\"\nmsgstr \"یکشنبه\""),
            at: .last(),
            "catalogue.duplicate-message", says: "'Sunday' is in the file twice"),
        SeededFault(
            "a message of another project", in: nil, .end("msgid \"Open file\"\nmsgstr \"باز کردن\""),
            at: .line("Open file"), "submission.not-ours", says: "1 that no sheet shows"),
        SeededFault(
            "a fact of another version", in: "On asylum support? Ask us about an HC2 certificate.",
            .text("F20@f7c26d", "F20@000000"), "facts.changed", says: "'F20'", "X-Facts"),
    ]

    private static let farsiWords = [
        SeededFault(
            "no translation", in: "Time", .words(""), "catalogue.translation-missing",
            says: "'Time' has no translation"),
        SeededFault(
            "a fuzzy message", in: "Date", .fuzzy(was: "Day"), "catalogue.translation-stale",
            says: "'Date' is marked fuzzy", "was 'Day'"),
        SeededFault(
            "a lost placeholder", in: "Logo of {practice_name}", .words("لوگوی درمانگاه"),
            "catalogue.placeholder-missing", says: "lacks the placeholder '{practice_name}'"),
        SeededFault(
            "a placeholder too many", in: "Code to scan with a phone; it opens {website}",
            .words("کد برای اسکن؛ {website} {fon} را باز می‌کند"), "catalogue.placeholder-unknown",
            says: "no placeholder '{fon}'"),
        SeededFault(
            "an Arabic kaf", in: "proof of address", .words("مدرك محل سکونت"), "catalogue.wrong-letter",
            "catalogue.term-unusual",
            says: "U+0643", "U+06A9", write: "مدرک محل سکونت"),
        SeededFault(
            "an Arabic kaf on two lines", in: "I can register with a GP.", .words("می‌توانم نزد پزشك (GP)\nثبت‌نام کنم."),
            "catalogue.wrong-letter", says: "U+0643", "U+06A9", write: "می‌توانم نزد پزشک (GP)\nثبت‌نام کنم."),
        SeededFault(
            "Arabic digits", in: "Ask for the reason in writing. The surgery must give it within 14 days.",
            .words("دلیل آن را کتبی بخواهید. مطب باید ظرف ١٤ روز دلیل را بدهد."), "catalogue.wrong-digits",
            says: "U+0661", write: "دلیل آن را کتبی بخواهید. مطب باید ظرف ۱۴ روز دلیل را بدهد."),
        SeededFault(
            "an override", in: "Everyone is welcome.", .words("\u{202E}همه خوش آمدید\u{202C}."),
            "catalogue.bidi-override", says: "override"),
        SeededFault(
            "an isolate left open", in: "Place", .words("\u{2067}مکان"), "catalogue.bidi-unbalanced",
            says: "opened and not closed"),
        SeededFault(
            "a soft hyphen", in: "Telephone", .words("تل\u{AD}فن"), "catalogue.invisible-character", says: "U+00AD",
            write: "تلفن"),
        SeededFault(
            "a replacement character", in: "What we have learned", .words("آنچه آموخته\u{FFFD}ایم"),
            "catalogue.invisible-character", says: "U+FFFD"),
        SeededFault(
            "a line separator", in: "Fill it in. We can help you.",
            .words("فرم را پر کنید.\u{2028}می‌توانیم به شما کمک کنیم."),
            "catalogue.control-character", says: "U+2028"),
    ]

    private static let farsiScript = [
        SeededFault(
            "a ligature out of a PDF", in: "You may have to pay for medicine from a prescription.",
            .words("شاید \u{FEFB}زم باشد برای داروی نسخه پول بدهید."), "catalogue.presentation-form", says: "U+FEFB",
            write: "شاید لازم باشد برای داروی نسخه پول بدهید."),
        SeededFault(
            "digits of two kinds", in: "Call 999 or go to A&E",
            .words("با ۹99 تماس بگیرید یا به اورژانس (A&E) بروید"), "catalogue.mixed-digits", says: "U+06F9"),
        SeededFault(
            "English from left to right", in: "Awarded by {award_body}", .words("جایزه Award given by {award_body}"),
            "catalogue.wrong-direction", "catalogue.english-left", says: "from left to right", "'Award'"),
    ]

    private static let farsiSheets = [
        SeededFault(
            "too many words", in: "You can bring your children.",
            .words(String(repeating: "می‌توانید فرزندانتان را همراه بیاورید. ", count: 12) + "بیایید."),
            "layout.overflow", says: "characters too long", "fewer words"),
        SeededFault(
            "a word without an end", in: "Pharmacy", .words(String(repeating: "داروخانه", count: 12)),
            "layout.unbreakable-token", says: "no place to break"),
        SeededFault(
            "a Hindi word", in: "No documents needed.", .words("نیازی به नहीं مدارک نیست."), "layout.wrong-font",
            says: "no font of Farsi has 'नहीं'", "U+0928"),
        SeededFault(
            "an emoji in a day, which is printed in the line of the hours", in: "Monday",
            .text("msgstr \"دوشنبه\"", "msgstr \"دوشنبه 😀\""), "layout.missing-glyph", says: "U+1F600"),
        SeededFault(
            "an emoji", in: "Free.", .words("رایگان 😀."), "layout.missing-glyph", says: "U+1F600"),
        SeededFault(
            "a number under deep embeddings", in: "Call 111",
            .words(
                String(repeating: "\u{2067}", count: 130) + "020 7946 0123" + String(repeating: "\u{2069}", count: 130)),
            "layout.token-damaged", "catalogue.number-mismatch", says: "torn or reversed", "111"),
        SeededFault(
            "too many words on a sheet that the example does not have", in: "A doctor will answer.",
            .words(String(repeating: "یک پزشک پاسخ می‌دهد و ", count: 20) + "می‌آید."), "layout.overflow",
            says: "too long"),
    ]

    /// Faults that Arabic letters cannot have.
    static let hindi = [
        SeededFault(
            "a full stop among dandas", in: "Free.", .words("मुफ़्त."), "catalogue.mixed-stops", says: "U+002E",
            write: "मुफ़्त।"),
        SeededFault(
            "a sign without a letter", in: "It is free.", .words("यह \u{93E}मुफ़्त है।"), "layout.dotted-circle",
            "catalogue.orphan-mark",
            says: "U+093E", "no letter to sit on"),
        SeededFault(
            "a Bengali letter", in: "Ask at reception", .words("रिसेप्शन पर पूछें ক"), "layout.wrong-font", says: "U+0995"),
        SeededFault(
            "Gujarati digits", in: "Ask for the reason in writing. The surgery must give it within 14 days.",
            .words("लिखित में कारण माँगें। क्लिनिक को ૧૪ दिनों में कारण बताना होगा।"), "catalogue.wrong-digits",
            "layout.wrong-font", says: "U+0AE7",
            write: "लिखित में कारण माँगें। क्लिनिक को १४ दिनों में कारण बताना होगा।"),
    ]
}
