private let message = "msgid \"a\"\nmsgstr \"b\"\n"
private let twoForms = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n"

private func plurals(_ rule: String) -> String { catalogueHeader("\"Plural-Forms: \(rule)\\n\"") + twoForms }

extension CatalogueCornerCase {
    static let headers = [
        Self("no header", file: message, reports: ["no-header"], lines: ["a = b"]),
        Self("header not first", file: message + catalogueHeader(), lines: ["a = b"]),
        Self(
            "two headers", file: catalogueHeader() + message + catalogueHeader(), reports: ["duplicate-message"],
            lines: ["a = b"], msgfmt: .refuses),
        Self("fuzzy header", file: "#, fuzzy\n" + catalogueHeader() + message, lines: ["a = b"]),
        Self("empty file", file: "", reports: ["empty"]),
        Self("only comments", file: "# nothing\n\n", reports: ["empty"]),
        Self("header alone", file: catalogueHeader()),

        Self("good plural rule", file: plurals("nplurals=2; plural=(n != 1);"), lines: ["a|b = c|d"]),
        Self("no plural rule", file: catalogueHeader() + twoForms, reports: ["plural-forms"], lines: ["a|b = c|d"]),
        Self(
            "plural rule not filled in, no plurals",
            file: catalogueHeader(
                "\"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n\"") + message, lines: ["a = b"]),
        Self(
            "plural rule not filled in", file: plurals("nplurals=INTEGER; plural=EXPRESSION;"),
            reports: ["plural-forms"], lines: ["a|b = c|d"]),
        Self(
            "plural=n/0", file: plurals("nplurals=2; plural=n/0;"), reports: ["plural-forms"], lines: ["a|b = c|d"]),
        Self(
            "plural=n%(n-n)", file: plurals("nplurals=2; plural=n%(n-n);"), reports: ["plural-forms"],
            lines: ["a|b = c|d"]),
        Self("plural=n", file: plurals("nplurals=2; plural=n;"), reports: ["plural-forms"], lines: ["a|b = c|d"]),
        Self(
            "20,000 parentheses",
            file: plurals("nplurals=2; plural=" + String(repeating: "(", count: 20_000) + "n"),
            reports: ["plural-forms"], lines: ["a|b = c|d"]),
        Self(
            "nplurals=4294967299", file: plurals("nplurals=4294967299; plural=0;"), reports: ["plural-forms"],
            lines: ["a|b = c|d"]),
        Self(
            "too few plural forms", file: plurals("nplurals=3; plural=n%3;"), reports: ["plural-count"],
            lines: ["a|b = c|d"]),
        Self(
            "too many plural forms", file: plurals("nplurals=1; plural=0;"), reports: ["plural-count"],
            lines: ["a|b = c|d"]),
    ]
}
