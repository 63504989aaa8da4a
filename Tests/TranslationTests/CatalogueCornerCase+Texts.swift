private func text(_ content: String) -> String { "msgid \"a\"\nmsgstr \"\(content)\"\n" }

extension CatalogueCornerCase {
    static let texts = [
        Self("escape \\r", text(#"b\rc"#), reports: ["carriage-return"], lines: ["a = bc"], msgfmt: .differs),
        Self("raw NUL", text("b\0c"), reports: ["nul"], lines: ["a = bc"], msgfmt: .differs),
        Self("escape \\0", text(#"b\0c"#), reports: ["nul"], lines: ["a = bc"], msgfmt: .differs),
        Self("NUL in a comment", "# x\0y\n" + text("b"), reports: ["nul"], lines: ["a = b"]),
        Self("EOT in a text", text("b\u{4}c"), reports: ["control-character"], lines: ["a = bc"], msgfmt: .refuses),
        Self(
            "EOT in a context", #"msgctxt "x\004y"\#nmsgid "a"\#nmsgstr "b""#, reports: ["control-character"],
            lines: ["xy|a = b"], msgfmt: .refuses),
        Self(
            "EOT in a msgid", "msgid \"a\u{4}c\"\nmsgstr \"b\"", reports: ["control-character"], lines: ["ac = b"],
            msgfmt: .refuses),

        Self("all good escapes", text(#"\a\b\f\n\t\v\\\"\101\x41"#), lines: ["a = \u{7}\u{8}\u{C}\n\t\u{B}\\\"AA"]),
        Self("UTF-8 as byte escapes", text(#"\303\251\xc3\xa9"#), lines: ["a = éé"]),
        Self(
            "half a character as byte escape", text(#"\303x"#), reports: ["escape"], lines: ["a = x"],
            msgfmt: .acceptsOnly),
        Self(
            "byte escape above 255", text(#"\400\x4141"#), reports: ["escape", "escape"], lines: ["a = "],
            msgfmt: .acceptsOnly),
        Self("escape \\'", text(#"b\'c"#), reports: ["escape"], lines: ["a = b'c"], msgfmt: .refuses),
        Self("escape \\q", text(#"b\qc"#), reports: ["escape"], lines: ["a = bqc"], msgfmt: .refuses),
        Self("escape \\u", text(#"\u0105"#), reports: ["escape"], lines: ["a = u0105"], msgfmt: .refuses),
        Self("escape \\x without digits", text(#"\xyz"#), reports: ["escape"], lines: ["a = xyz"], msgfmt: .refuses),

        Self(
            "newline inside a text", text("b\nc"), reports: ["unterminated-string", "syntax"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "backslash before the newline", text("b\\\nc"), reports: ["unterminated-string", "syntax"],
            lines: ["a = b"], msgfmt: .acceptsOnly),
        Self(
            "unterminated text", "msgid \"a\"\nmsgstr \"b\n", reports: ["unterminated-string"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "unterminated at the end", "msgid \"a\"\nmsgstr \"b", reports: ["unterminated-string"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "quotation marks in a text", text("Say \"yes\" now"), reports: ["syntax"], lines: ["a = Say "],
            msgfmt: .refuses),

        Self("several texts on a line", "msgid \"a\" \"b\" msgstr\"c\"\"d\"\n", lines: ["ab = cd"]),
        Self("indentation, tab, form feed", "  msgid\t\"a\"\u{C}\n\t\"b\"\n \u{B} msgstr \"c\"\n", lines: ["ab = c"]),
        Self("tab in a text", text("b\tc"), lines: ["a = b\tc"]),

        Self(
            "ANSI escape", text("\u{1B}[31mred"), reports: ["control-character"], lines: ["a = [31mred"],
            msgfmt: .differs),
        Self(
            "ANSI escape as a number", text(#"\033[31mred"#), reports: ["control-character"], lines: ["a = [31mred"],
            msgfmt: .differs),
        Self("U+2028", text("b\u{2028}c"), reports: ["control-character"], lines: ["a = bc"], msgfmt: .differs),
        Self("U+0085", text("b\u{85}c"), reports: ["control-character"], lines: ["a = bc"], msgfmt: .differs),
        Self(
            "U+0085 as byte escapes", text(#"b\302\205c"#), reports: ["control-character"], lines: ["a = bc"],
            msgfmt: .acceptsOnly),
    ]
}
