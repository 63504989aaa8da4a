private let message = "msgid \"a\"\nmsgstr \"b\"\n"

extension CatalogueCornerCase {
    static let comments = [
        Self("flag before the previous text", "#, fuzzy\n#| msgid \"x\"\n" + message, lines: ["a = b"]),
        Self(
            "previous text before the flag", "#| msgid \"x\"\n#, fuzzy\n" + message, lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "previous text of several lines", "#| msgctxt \"c\"\n#| msgid \"\"\n#| \"x\"\n" + message, lines: ["a = b"]),
        Self(
            "previous text without its mark", "#| msgid \"\"\n\"x\"\n" + message, reports: ["syntax"],
            lines: ["a = b"], msgfmt: .refuses),
        Self("flags, unknown ones too", "#, c-format,fuzzy , no-wrap, range: 0..5\n" + message, lines: ["a = b"]),
        Self("reference with spaces", "#: \u{2068}file name\u{2069}:3\n" + message, lines: ["a = b"]),
        Self("no flags", "#,\n" + message, lines: ["a = b"]),
        Self("all kinds of comments", "#\n# x\n#x\n#. y\n#: z:1\n" + message, lines: ["a = b"]),
        Self(
            "comment inside a message", "msgid \"a\"\n# x\nmsgstr \"b\"\n", reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),
        Self("comment after the last message", message + "# x\n", lines: ["a = b"]),
        Self(
            "comment at the end of a line", "msgid \"a\" # x\nmsgstr \"b\"\n", reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),
    ]
}
