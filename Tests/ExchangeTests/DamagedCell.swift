import Testing

/// A small catalogue of Farsi words, each for what can happen to it.
let damageEntries = """
    msgid "You can register here"
    msgstr "می\u{200C}توانید ثبت\u{200C}نام کنید"

    msgid "Open from {opens}"
    msgstr "از {opens} باز است"

    msgid "02079460124"
    msgstr "02079460123"

    msgid "It is free."
    msgstr "رایگان است."

    msgid "Yes"
    msgstr "بله"

    msgid "No"
    msgstr "نه"

    msgctxt "opening hours"
    msgid "Monday"
    msgstr "دوشنبه"

    #| msgid "Come in"
    msgid "Please come in"
    msgstr ""

    """

/// One thing that a program does to one cell of a CSV file, and words that are like it and right.
struct DamagedCell: Sendable, CustomTestStringConvertible {
    let name: String
    /// The row in the spreadsheet.
    let row: Int
    let damaged: String
    let code: String
    let sound: String

    init(_ name: String, row: Int, _ damaged: String, _ code: String, near sound: String) {
        self.name = name
        self.row = row
        self.damaged = damaged
        self.code = "exchange.\(code)"
        self.sound = sound
    }

    var testDescription: String { name }

    static let all = [
        DamagedCell("a telephone number without its zero", row: 4, "2079460123", "number", near: "02079460125"),
        DamagedCell("a number in scientific notation", row: 4, "2.07946E+10", "number", near: "2.07946"),
        DamagedCell("a number with a comma and an exponent", row: 5, "4,42079E+11", "number", near: "E11"),
        DamagedCell("a day and a month", row: 5, "05-Dec", "date", near: "5 Dec"),
        DamagedCell("a day, a month and a year", row: 5, "12/05/2026", "date", near: "12/05"),
        DamagedCell("a month and a year", row: 5, "Dec-26", "date", near: "Dec"),
        DamagedCell("a time", row: 5, "08:30:00", "date", near: "08:30 صبح"),
        DamagedCell("a name that is none", row: 5, "#NAME?", "error-value", near: "#1"),
        DamagedCell("a value that is none", row: 5, "#VALUE!", "error-value", near: "VALUE!"),
        DamagedCell("a name that is none in German", row: 5, "#WERT!", "error-value", near: "WERT!"),
        DamagedCell("true", row: 6, "TRUE", "truth-value", near: "true بله"),
        DamagedCell("false", row: 7, "FALSE", "truth-value", near: "false"),
        DamagedCell("Arabic letters as Windows-1252", row: 5, "Ø±Ø§ÛŒÚ¯Ø§Ù†", "mojibake", near: "رايگان"),
        DamagedCell("an accent as Windows-1252", row: 5, "cafÃ©", "mojibake", near: "café"),
        DamagedCell("an apostrophe as Windows-1252", row: 5, "itâ€™s", "mojibake", near: "it’s"),
        DamagedCell("letters and nothing of them left", row: 5, "?????? ???.", "letters-lost", near: "است؟?"),
        DamagedCell("letters lost beside kept ones", row: 3, "?? {opens} ??? ???", "letters-lost", near: "{opens}??"),
        DamagedCell("a replacement character", row: 5, "رای\u{FFFD}ان", "letters-lost", near: "رای ان"),
        DamagedCell(
            "joiners", row: 2, "میتوانید ثبتنام کنید", "invisible-lost", near: "می\u{200C}توانید ثبت\u{200C}نام کن"),
        DamagedCell(
            "one joiner of two", row: 2, "میتوانید ثبت\u{200C}نام کنید", "invisible-lost",
            near: "می\u{200C}توانید ثبت\u{200C}\u{200C}نام کنید"),
        DamagedCell("a placeholder in curly quotes", row: 3, "از {“opens”}", "placeholder", near: "از «{opens}»"),
        DamagedCell("a placeholder in wide braces", row: 3, "از ｛opens｝", "placeholder", near: "{opens} از"),
        DamagedCell("a placeholder translated", row: 3, "از {باز}", "placeholder", near: "از {opens} باز"),
        DamagedCell("a placeholder from elsewhere", row: 5, "{phone}", "placeholder", near: "phone"),
        DamagedCell("a line separator", row: 5, "رایگان\u{2028}است", "character", near: "رایگان\nاست"),
        DamagedCell(
            "a cut text", row: 5, String(repeating: "ا", count: 32_767), "cell-cut",
            near: String(repeating: "ا", count: 32_766)),
        DamagedCell(
            "a text too long for a catalogue", row: 5, String(repeating: "ا", count: 33_000), "too-large",
            near: String(repeating: "ا", count: 30_000)),
    ]
}
