private let open = "msgid \"Open\"\nmsgstr \"Offen\"\n"

private func translation(charset: String = "UTF-8", _ word: [UInt8]) -> [UInt8] {
    Array((catalogueHeader(charset: charset) + "msgid \"a\"\nmsgstr \"").utf8) + word + Array("\"\n".utf8)
}

extension CatalogueCornerCase {
    static let encodings = [
        Self(
            "UTF-8 byte-order mark", file: "\u{FEFF}" + catalogueHeader() + open, reports: ["byte-order-mark"],
            lines: ["Open = Offen"], msgfmt: .refuses),
        Self("CRLF", file: (catalogueHeader() + open).replacing("\n", with: "\r\n"), lines: ["Open = Offen"]),
        Self("CR only", file: (catalogueHeader() + open).replacing("\n", with: "\r"), lines: ["Open = Offen"]),
        Self(
            "CR only ends a comment, which msgfmt overlooks",
            file: (catalogueHeader() + "# note\n" + open).replacing("\n", with: "\r"), lines: ["Open = Offen"],
            msgfmt: .differs),
        Self("mixed line ends", "msgid \"a\"\r\nmsgstr \"b\"\rmsgid \"c\"\nmsgstr \"d\"", lines: ["a = b", "c = d"]),
        Self("no final newline", "msgid \"a\"\nmsgstr \"b\"", lines: ["a = b"]),

        Self("bad byte", bytes: translation([0xFC]), reports: ["not-utf8"], lines: ["a = \u{FFFD}"], msgfmt: .refuses),
        Self(
            "overlong", bytes: translation([0xC0, 0xAF]), reports: ["not-utf8"], lines: ["a = \u{FFFD}\u{FFFD}"],
            msgfmt: .refuses),
        Self(
            "surrogate", bytes: translation([0xED, 0xA0, 0x80]), reports: ["not-utf8"],
            lines: ["a = \u{FFFD}\u{FFFD}\u{FFFD}"], msgfmt: .refuses),
        Self(
            "cut character", bytes: translation([0xE2, 0x82]), reports: ["not-utf8"], lines: ["a = \u{FFFD}"],
            msgfmt: .refuses),
        Self(
            "noncharacters", bytes: translation([0xEF, 0xB7, 0x90, 0x78, 0xEF, 0xBF, 0xBF]),
            reports: ["noncharacter", "noncharacter"], lines: ["a = x"], msgfmt: .differs),

        Self(
            "ISO-8859-2", bytes: translation(charset: "ISO-8859-2", [0xA3, 0xF3, 0x64, 0xBC]), reports: ["charset"],
            lines: ["a = Łódź"], needsConversion: true),
        Self(
            "windows-1256", bytes: translation(charset: "CP1256", [0xDD, 0xCA, 0xCD]), reports: ["charset"],
            lines: ["a = فتح"], needsConversion: true),
        Self(
            "byte without a meaning in windows-1252", bytes: translation(charset: "CP1252", [0x81]),
            reports: ["charset", "not-utf8"], lines: ["a = \u{FFFD}"], msgfmt: .refuses),
        Self(
            "byte escape in ISO-8859-1", bytes: translation(charset: "ISO-8859-1", Array("\\351\\xE9".utf8)),
            reports: ["charset"], lines: ["a = éé"], needsConversion: true),
        Self(
            "UTF-8 with an old charset in its header", bytes: translation(charset: "ISO-8859-3", Array("kulħadd".utf8)),
            reports: ["charset"], lines: ["a = kulħadd"]),
        Self(
            "US-ASCII in ASCII", bytes: translation(charset: "US-ASCII", [0x62]), lines: ["a = b"]),
        Self(
            "charset=CHARSET", bytes: translation(charset: "CHARSET", Array("é".utf8)), reports: ["charset"],
            lines: ["a = é"]),
        Self(
            "unknown charset", bytes: translation(charset: "KLINGON-1", [0x62]), reports: ["charset"], lines: ["a = b"]),
        Self(
            "EUC-JP", bytes: translation(charset: "EUC-JP", [0xA4, 0xA2]), reports: ["charset-refused"],
            msgfmt: .acceptsOnly),
        Self(
            "UTF-7", bytes: translation(charset: "UTF-7", Array("+AOk-".utf8)), reports: ["charset-refused"],
            msgfmt: .acceptsOnly),
        Self(
            "UTF-16 with a byte-order mark", bytes: [0xFF, 0xFE] + open.utf8.flatMap { [$0, 0] },
            reports: ["charset-refused"], msgfmt: .refuses),
        Self("UTF-16 without", bytes: open.utf8.flatMap { [0, $0] }, reports: ["charset-refused"], msgfmt: .refuses),
    ]
}
