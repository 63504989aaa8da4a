import Diagnostics

extension SheetFixture {
    /// What checks of letters find on a real sheet, one of each; `TextFault` has the rest.
    static let letterFaults: [SheetFixture] = [
        letter("a ligature", "presentation-form", in: "fr", wrong: "\u{FB01}n", right: "fin"),
        letter("an accent apart", "not-nfc", .note, in: "es", wrong: "si\u{301}", right: "s\u{ED}"),
        letter("a Latin i", "wrong-script-letter", in: "uk", wrong: "лiки", right: "ліки"),
        letter("a letter that no other looks like", "mixed-scripts", .warning, in: "uk", wrong: "лDи", right: "GPи"),
        letter("a German letter", "orthography-outlier", .warning, in: "pt", wrong: "ß", right: "ç"),
        letter("a sign without its letter", "orphan-mark", in: "hi", wrong: "क \u{93F}", right: "क\u{93F}"),
        letter("a sign typed twice", "doubled-mark", in: "pa", wrong: "ਕ\u{A3E}\u{A3E}", right: "ਕ\u{A3E}"),
        letter("two kinds of digits", "mixed-digits", .warning, in: "ne", wrong: "५ 5", right: "५ ५"),
        letter(
            "Arabic in a Polish file", "wrong-direction", in: "pl", wrong: "الخدمة مجانية", right: "الخدمة Bezpłatnie"),
        letter("a vowel at a word's end", "doubtful-letter", .warning, in: "ckb", wrong: "ئێمه", right: "ئێمە"),
        letter(
            "a stretch that no line can end in", "no-break-opportunity", .warning, in: "my",
            wrong: "စာရင်းသွင်းနိုင်ပါတယ်\u{200B}။", right: "စာရင်းသွင်း\u{200B}နိုင်ပါတယ်။"),
    ]

    private static func letter(
        _ description: String, _ code: String, _ severity: Diagnostic.Severity = .error, in language: String,
        wrong: String, right: String
    ) -> SheetFixture {
        var fixture = SheetFixture(description, "catalogue.\(code)", in: language, wrong: wrong, right: right)
        fixture.severity = severity
        return fixture
    }
}
