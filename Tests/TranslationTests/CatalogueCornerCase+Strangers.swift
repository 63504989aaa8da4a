private let message = "msgid \"a\"\nmsgstr \"b\"\n"

extension CatalogueCornerCase {
    static let strangers = [
        Self(
            "conflict marks", "<<<<<<< mine\nmsgid \"x\"\nmsgstr \"y\"\n=======\n>>>>>>> theirs\n" + message,
            reports: ["conflict-marker", "conflict-marker", "conflict-marker"], lines: ["x = y", "a = b"],
            msgfmt: .refuses),
        Self(
            "compendium marks in a text", "msgid \"a\"\nmsgstr \"\"\n\"#-#-#-#-#  x.po  #-#-#-#-#\\n\"\n\"b\"\n",
            reports: ["conflict-marker"], lines: ["a = #-#-#-#-#  x.po  #-#-#-#-#\nb"]),
        Self(
            "compendium marks in a comment", "# #-#-#-#-#  x.po  #-#-#-#-#\n" + message, reports: ["conflict-marker"],
            lines: ["a = b"]),
        Self(
            "compendium marks on a line", "#-#-#-#-#  x.po\n" + message, reports: ["conflict-marker"], lines: ["a = b"]),
        Self(
            "smart quotes", "msgid “a”\nmsgstr „b“ \n", reports: ["smart-quotes", "smart-quotes"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "smart quote at the start", "msgid “a\"\nmsgstr \"b\"\n", reports: ["smart-quotes"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "smart quote at the end", "msgid \"a”\nmsgstr \"b\"\n", reports: ["smart-quotes"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "single quotes", "msgid 'a'\nmsgstr \"b\"\n", reports: ["smart-quotes"], lines: ["a = b"], msgfmt: .refuses),
        Self("smart quotes inside a text", "msgid \"a\"\nmsgstr \"„b“\"\n", lines: ["a = „b“"]),
        Self(
            "no-break space as indentation", "\u{A0}msgid \"a\"\nmsgstr\u{A0}\u{A0}\"b\"\n",
            reports: ["unusual-space", "unusual-space"], lines: ["a = b"], msgfmt: .refuses),
        Self(
            "word that is no keyword", "msgsrt \"x\"\n\"y\"\n" + message, reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),
        Self(
            "keyword in capitals", "MSGID \"x\"\nmsgstr \"y\"\n" + message, reports: ["syntax"], lines: ["a = b"],
            msgfmt: .refuses),
        Self("no catalogue at all", file: "<html>\n<p>Hello</p>\n", reports: ["syntax", "syntax"], msgfmt: .refuses),
    ]
}
