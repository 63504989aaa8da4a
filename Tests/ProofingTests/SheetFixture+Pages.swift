import Testing

private let template = ChangedSheet.template
private let palette = ChangedSheet.palette
private let practice = ChangedSheet.practice

extension SheetFixture {
    /// What checks of a page find.
    static let pages = letters + sizes + places

    private static let letters = [
        SheetFixture(
            "a hieroglyph", "layout.missing-glyph", in: "en", wrong: "It is free \u{13000}.", right: "It is fr\u{E9}e.",
            frame: "room"),
        SheetFixture(
            "a Khmer word in English", "layout.wrong-font", in: "en", wrong: "It is free បាន.",
            right: "It is free \u{2013} always.", frame: "room"),
        SheetFixture(
            "a Bengali letter in Hindi", "layout.wrong-font", in: "hi", wrong: "यह मुफ़্ত है।", right: "यह NHS मुफ़्त है।",
            frame: "room"),
        SheetFixture(
            "a lone Devanagari vowel sign", "layout.dotted-circle", in: "hi", wrong: "यह \u{93E}मुफ़्त है।",
            right: "यह मुफ़्ता है।", frame: "room"),
        SheetFixture(
            "a lone Tamil vowel sign", "layout.dotted-circle", in: "ta", wrong: "இது \u{BBF}இலவசம்.",
            right: "இதி இலவசம்.", frame: "room"),
        SheetFixture(
            "a lone Khmer vowel sign", "layout.dotted-circle", in: "km", wrong: "\u{17B6} មិនគិតថ្លៃទេ។",
            right: "មិនគិតថ្លៃទេា។", frame: "room"),
        SheetFixture(
            "a lone Burmese vowel sign", "layout.dotted-circle", in: "my", wrong: "\u{102D} အခမဲ့",
            right: "အခမဲ့\u{200B}အိ", frame: "room"),
        SheetFixture(
            "a number under deeper embeddings than the bidi algorithm follows", "layout.token-damaged", in: "ar",
            wrong: String(repeating: "\u{2067}", count: 130) + "020 7946 0123"
                + String(repeating: "\u{2069}", count: 130),
            right: "\u{2067}020 7946 0123\u{2069}", frame: "room"),
    ]

    private static let sizes = [
        SheetFixture(
            "far too many words", "layout.overflow", in: "en",
            wrong: String(repeating: "It is free and stays free. ", count: 40), right: "It is free and stays free.",
            frame: "room"),
        SheetFixture(
            "a word wider than its line", "layout.unbreakable-token", in: "en",
            wrong: String(repeating: "free", count: 30), right: String(repeating: "free ", count: 10), frame: "room"),
        SheetFixture(
            "a practice with a very long word", "layout.unbreakable-token", in: "en",
            wrong: .words(
                in: practice, "Elm Lane Surgery",
                "GorsafawddachaidraigodanheddleddollonpenrhynareurdraethceredigionSurgery"),
            right: .words(in: practice, "Elm Lane Surgery", "Elm Lane and Oak Street Surgery"),
            at: (practice, "name: Gorsafawdd"), frame: "sign"),
        SheetFixture(
            "a practice with a very long number", "layout.unbreakable-token", in: "en",
            wrong: .words(in: practice, "020 7946 0123", "\"(020)\(String(repeating: "-", count: 60))7946\""),
            right: .words(in: practice, "020 7946 0123", "+44 20 7946 0123"), at: (practice, "phone: \"(020)"),
            frame: "floor"),
    ]

    private static let places = [
        SheetFixture(
            "a frame at the paper's edge", "layout.ink-outside-page", in: "en",
            wrong: .words(in: template, "area: {start: 130, end: 172", "area: {start: 168, end: 210"),
            right: .words(in: template, "area: {start: 130, end: 172", "area: {start: 131, end: 173"),
            at: ("Translations/en.po", "msgstr \"Scan to open our website\""), frame: "scan"),
        SheetFixture(
            "English words for staff at the paper's edge", "layout.ink-outside-page", in: "ar",
            wrong: .words(
                in: template, "start: 43, end: 200, top: 262, bottom: 289.3",
                "start: 43, end: 200, top: 262, bottom: 296.5"),
            right: .words(
                in: template, "start: 43, end: 200, top: 262, bottom: 289.3",
                "start: 43, end: 200, top: 262, bottom: 290"),
            at: (template, "{english: \"{language}\""), frame: "strip"),
        SheetFixture(
            "a frame on top of another", "layout.ink-collision", in: "en",
            wrong: .words(in: template, "top: 9.5, bottom: 25.5", "top: 38, bottom: 54"),
            right: .words(in: template, "top: 9.5, bottom: 25.5", "top: 10, bottom: 26"),
            at: ("Translations/en.po", "msgstr \"You can register with a doctor here\""), frame: "room"),
        SheetFixture(
            "a pale colour", "design.low-contrast", in: "en",
            wrong: .words(in: palette, "door: {name: Door, rgb: \"#A8452C\"", "door: {name: Door, rgb: \"#E9C0A0\""),
            right: .words(in: palette, "door: {name: Door, rgb: \"#A8452C\"", "door: {name: Door, rgb: \"#90381F\""),
            at: ("Translations/en.po", "msgstr \"It is free.\""), frame: "room"),
        SheetFixture(
            "type below the legible size", "layout.too-small", in: "en",
            wrong: .words(in: palette, "size: free, colour: door,", "size: 13, colour: door,"),
            right: .words(in: palette, "size: free, colour: door,", "size: 30, colour: door,"),
            at: ("Translations/en.po", "msgstr \"It is free.\""), frame: "room"),
        SheetFixture(
            "words that only their colour tells from the headline", "design.colour-alone", in: "en",
            wrong: .words(in: palette, "size: free, colour: door,", "size: headline, colour: door,"),
            right: .words(in: palette, "size: free, colour: door,", "size: headline, colour: text,"),
            at: ("Translations/en.po", "msgstr \"It is free.\""), frame: "room"),
        SheetFixture(
            "a colour that the palette lacks", "design.unknown-colour", in: "en",
            wrong: .words(in: palette, "size: free, colour: door,", "size: free, colour: dor,"),
            right: .words(in: palette, "size: free, colour: door,", "size: free, colour: door-panel,"),
            at: ("Translations/en.po", "msgstr \"It is free.\""), frame: "room"),
        SheetFixture(
            "a ground that the palette lacks", "design.unknown-colour", in: "en",
            wrong: .words(in: template, "ground: [beam, room]", "ground: [beam, rom]"),
            right: .words(in: template, "ground: [beam, room]", "ground: [beam]"),
            at: ("Translations/en.po", "msgstr \"It is free.\""), frame: "room"),
    ]
}
