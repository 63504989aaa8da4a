private let message = "msgid \"a\"\nmsgstr \"b\"\n"
private let plural = "msgid \"a\"\nmsgid_plural \"as\"\n"

extension CatalogueCornerCase {
    static let entries = [
        Self(
            "duplicate, the same", message + message, reports: ["duplicate-message"], lines: ["a = b"], msgfmt: .refuses
        ),
        Self(
            "duplicate, different", message + "msgid \"a\"\nmsgstr \"c\"\n", reports: ["duplicate-message"],
            lines: ["a = b"], msgfmt: .refuses),
        Self(
            "duplicate of an obsolete message", "#~ msgid \"a\"\n#~ msgstr \"c\"\n" + message, lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "singular and plural of the same text",
            file: pluralHeader + message + plural + "msgstr[0] \"c\"\nmsgstr[1] \"d\"\n",
            reports: ["duplicate-message"], lines: ["a = b"], msgfmt: .refuses),
        Self(
            "an empty context is not none", message + "msgctxt \"\"\nmsgid \"a\"\nmsgstr \"c\"\n",
            lines: ["a = b", "|a = c"]),
        Self(
            "the same text in two contexts", "msgctxt \"x\"\n" + message + "msgctxt \"y\"\n" + message,
            lines: ["x|a = b", "y|a = b"]),
        Self("empty text in a context", "msgctxt \"x\"\nmsgid \"\"\nmsgstr \"b\"\n", lines: ["x| = b"]),

        Self(
            "plural form 2 without 1", file: pluralHeader + plural + "msgstr[0] \"b\"\nmsgstr[2] \"c\"\n",
            reports: ["syntax"], lines: ["a|as = b|c"], msgfmt: .refuses),
        Self(
            "huge plural form", file: pluralHeader + plural + "msgstr[0] \"b\"\nmsgstr[99999999999999999999] \"c\"\n",
            reports: ["syntax"], lines: ["a|as = b|c"], msgfmt: .refuses),
        Self(
            "plural forms from 1", file: pluralHeader + plural + "msgstr[1] \"b\"\nmsgstr[2] \"c\"\n",
            reports: ["syntax"], lines: ["a|as = b|c"], msgfmt: .refuses),
        Self(
            "plural form without a number", file: pluralHeader + plural + "msgstr[] \"b\"\nmsgstr[1] \"c\"\n",
            reports: ["syntax", "plural-count"], lines: ["a|as = c"], msgfmt: .refuses),
        Self(
            "spaces round the number", file: pluralHeader + plural + "msgstr [ 0 ] \"b\"\nmsgstr[01] \"c\"\n",
            lines: ["a|as = b|c"]),
        Self(
            "plural with a plain msgstr", plural + "msgstr \"b\"\n", reports: ["syntax", "plural-forms"],
            lines: ["a|as = b"], msgfmt: .refuses),
        Self(
            "numbered msgstr without plural", "msgid \"a\"\nmsgstr[0] \"b\"\n", reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),

        Self("no msgstr", "msgid \"x\"\n" + message, reports: ["syntax"], lines: ["a = b"], msgfmt: .refuses),
        Self(
            "no msgstr at the end", message + "msgid \"x\"\n", reports: ["syntax"], lines: ["a = b"], msgfmt: .refuses),
        Self("no msgid", "msgstr \"x\"\n" + message, reports: ["syntax"], lines: ["a = b"], msgfmt: .refuses),
        Self(
            "context alone", "msgctxt \"x\"\n\n" + "msgctxt \"y\"\n" + message, reports: ["syntax"], lines: ["y|a = b"],
            msgfmt: .refuses),
        Self("two msgstr", message + "msgstr \"c\"\n", reports: ["syntax"], lines: ["a = b"], msgfmt: .refuses),
        Self("no text", "msgid \"a\"\nmsgstr\n", reports: ["syntax"], lines: ["a = "], msgfmt: .refuses),
        Self(
            "text alone", file: "\"x\"\n\"y\"\n" + catalogueHeader() + message, reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),

        Self("obsolete", "#~ msgid \"x\"\n#~ msgstr \"y\"\n" + message, lines: ["a = b"]),
        Self(
            "obsolete with a context", "#~ msgctxt \"c\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n" + message, lines: ["a = b"]
        ),
        Self(
            "obsolete plural with continuation",
            "#~ msgid \"x\"\n#~ msgid_plural \"\"\n#~ \"xs\"\n#~ msgstr[0] \"y\"\n#~ msgstr[1] \"\"\n#~ \"ys\"\n"
                + message,
            lines: ["a = b"]),
        Self(
            "obsolete with a previous text", "#~| msgid \"w\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n" + message,
            lines: ["a = b"]),
        Self(
            "obsolete and live lines mixed", "#~ msgid \"x\"\nmsgstr \"y\"\n" + message, reports: ["syntax"],
            lines: ["a = b"], msgfmt: .refuses),
        Self(
            "live and obsolete lines mixed", "msgid \"a\"\nmsgstr \"\"\n#~ \"b\"\n", reports: ["syntax"],
            lines: ["a = b"], msgfmt: .refuses),
        Self(
            "domain", "domain \"../../etc/x\"\n" + message, reports: ["domain-refused"], lines: ["a = b"],
            msgfmt: .acceptsOnly),
    ]

    private static let pluralHeader = catalogueHeader("\"Plural-Forms: nplurals=2; plural=n!=1;\\n\"")
}
