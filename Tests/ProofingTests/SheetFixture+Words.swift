import Diagnostics

extension SheetFixture {
    /// What checks of a catalogue's words find.
    static let words = placeholders + invisible + wrongLetters + wrongDigits + letterFaults

    private static func hours(_ description: String, _ code: String, wrong: String, right: String) -> SheetFixture {
        SheetFixture(
            description, code, in: "ar", wrong: .translation(of: "{days}: {opens} to {closes}", wrong),
            right: .translation(of: "{days}: {opens} to {closes}", right),
            at: ("Translations/ar.po", "msgstr \"\(wrong)\""))
    }

    private static let placeholders = [
        hours(
            "a lost placeholder", "catalogue.placeholder-missing", wrong: "{days}: من {opens}",
            right: "{days} ({opens} – {closes})"),
        hours(
            "a misspelt placeholder", "catalogue.placeholder-unknown", wrong: "{days}: {opens} {closes} {close}",
            right: "{closes} {opens} {days}"),
        hours(
            "a placeholder of another message", "catalogue.placeholder-unknown",
            wrong: "{days}: {opens} {closes} {phone}", right: "{opens} {closes} {days}"),
        hours(
            "a translated placeholder", "catalogue.placeholder-missing", wrong: "{أيام}: {opens} {closes}",
            right: "أيام {days}: {opens} {closes}"),
    ]

    private static func free(_ description: String, _ code: String, wrong: String, right: String) -> SheetFixture {
        SheetFixture(description, code, in: "ar", wrong: "\(wrong)الخدمة", right: "\(right)الخدمة")
    }

    private static let invisible = [
        free("an isolate left open", "catalogue.bidi-unbalanced", wrong: "\u{2067}", right: "\u{2067}NHS\u{2069}"),
        free(
            "an isolate closed by the wrong mark", "catalogue.bidi-unbalanced", wrong: "\u{2067}a\u{202C}",
            right: "\u{202B}a\u{202C}"),
        free("a mark closed and never opened", "catalogue.bidi-unbalanced", wrong: "\u{2069}", right: "\u{200F}"),
        free(
            "marks closed in the wrong order", "catalogue.bidi-unbalanced", wrong: "\u{2067}\u{202B}a\u{2069}\u{202C}",
            right: "\u{2067}\u{202B}a\u{202C}\u{2069}"),
        free("an override", "catalogue.bidi-override", wrong: "\u{202E}abc\u{202C}", right: "\u{202B}abc\u{202C}"),
        free("a deprecated format character", "catalogue.bidi-override", wrong: "\u{206D}", right: "\u{200E}"),
        free("a byte order mark", "catalogue.invisible-character", wrong: "\u{FEFF}", right: "\u{200C}"),
        free("a soft hyphen", "catalogue.invisible-character", wrong: "\u{AD}", right: "-"),
        free("a private character", "catalogue.invisible-character", wrong: "\u{E000}", right: "\u{640}"),
        free("a variation selector", "catalogue.invisible-character", wrong: "☎\u{FE0F}", right: "*"),
    ]

    /// Language, a letter that is not its own, and the right one.
    private static let wrongLetters = [
        ("fa", "ك", "ک"), ("fa", "ي", "ی"), ("prs", "ى", "ی"), ("prs", "ك", "ک"), ("ur", "ه", "ہ"), ("ur", "ة", "ۃ"),
        ("ckb", "ك", "ک"), ("ckb", "ي", "ی"), ("ps", "ك", "ک"), ("ar", "ک", "ك"), ("ar", "ی", "ي"), ("ar", "ہ", "ه"),
        ("ro", "ş", "ș"), ("ro", "Ţ", "Ț"),
    ].map { language, wrong, right in
        SheetFixture(
            "\(wrong) in \(language)", "catalogue.wrong-letter", in: language, wrong: "\(wrong)\(right)",
            right: "\(right)\(right)")
    }

    /// Language, a digit that its readers do not use, and one that they do.
    private static let wrongDigits = [
        ("fa", "٤", "۴"), ("ur", "٥", "۵"), ("ar", "۴", "٤"), ("hi", "৪", "४"), ("en", "۴", "4"), ("km", "៤๔", "៤៥"),
    ].map { language, wrong, right in
        var fixture = SheetFixture(
            "\(wrong) in \(language)", "catalogue.wrong-digits", in: language, wrong: wrong, right: right)
        fixture.severity = .warning
        return fixture
    }
}
