extension TemplateFault {
    /// Faults of what a sheet is as a whole.
    static let sheetKeys =
        readerKeys + paperKeys + [
            Self("[safe-surgery]", "[▸sunny]", "yaml.wrong-kind", "one of safe-surgery", in: .card),
            Self("[safe-surgery]", "▸safe-surgery", "yaml.wrong-kind", "a list", in: .card),
            Self("smallest: 0.5", "smallest: ▸0", "yaml.wrong-kind", "a number above 0", in: .card),
            Self("smallest: 0.5", "smallest: ▸tiny", "yaml.wrong-kind", "a number above 0", in: .card),
            Self("pixels: 1080", "pixels: ▸15", "yaml.wrong-kind", "a whole number from 16 to 20000", in: .card),
            Self("pixels: 1080", "pixels: ▸20001", "yaml.wrong-kind", "a whole number from 16 to 20000", in: .card),
            Self("pixels: 1080", "pixels: ▸1080.5", "yaml.wrong-kind", "a whole number from 16 to 20000", in: .card),
            Self("pixels: 1080", "pixels: ▸1e300", "yaml.wrong-kind", "a whole number from 16 to 20000", in: .card),
            Self("large_print: [card]", "large_print: ▸true", "yaml.wrong-kind", "a list", in: .card),
            Self("large_print: [card]", "large_print: [▸A9]", "yaml.wrong-kind", "one of A2, A3, A4", in: .card),
            Self("smallest: 0.5", "▸smalest: 0.5", "yaml.unknown-key", "Did you mean 'smallest'?", in: .card),
        ]

    private static let readerKeys = [
        Self(
            "readers: pair", "readers: ▸pairs", "yaml.wrong-kind", "one, pair, staff or {many: [languages]}", in: .card),
        Self("readers: pair", "readers: ▸[ar, uk]", "yaml.wrong-kind", "one, pair, staff or {many:", in: .card),
        Self(
            "readers: {many: [ar, uk]}", "readers: ▸many", "yaml.wrong-kind", "one, pair, staff or {many:", in: .bells),
        Self(
            "{many: [ar, uk]}", "{many: [ar, uk], ▸languages: 2}", "yaml.unknown-key", "Known keys are: many.",
            in: .bells),
        Self("{many: [ar, uk]}", "▸{}", "yaml.missing-key", "'many: …'", in: .bells),
        Self("[ar, uk]", "▸ar", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self("[ar, uk]", "▸[]", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self("[ar, uk]", "[ar, ▸[uk]]", "yaml.wrong-kind", "some text", in: .bells),
        Self("sheet: T9", "▸readers: {many: [ar, uk]}\nsheet: T9", "yaml.missing-key", "'cells: …'"),
    ]

    private static let paperKeys = [
        Self("{paper: A4, columns: 2, rows: 5}", "▸A4", "yaml.wrong-kind", "'key: value'", in: .card),
        Self("{paper: A4, columns: 2, rows: 5}", "▸{columns: 2, rows: 5}", "yaml.missing-key", "'paper: …'", in: .card),
        Self("{paper: A4, columns: 2,", "▸{paper: A4,", "yaml.missing-key", "'columns: …'", in: .card),
        Self(
            "{paper: A4, columns: 2, rows: 5}", "▸{paper: A4, columns: 2}", "yaml.missing-key", "'rows: …'", in: .card),
        Self("columns: 2, rows", "columns: 2, ▸row: 1, rows", "yaml.unknown-key", "Did you mean 'rows'?", in: .card),
        Self("columns: 2,", "columns: ▸0,", "yaml.wrong-kind", "a whole number from 1 to 20", in: .card),
        Self("columns: 2,", "columns: ▸1.5,", "yaml.wrong-kind", "a whole number from 1 to 20", in: .card),
        Self("rows: 5", "rows: ▸21", "yaml.wrong-kind", "a whole number from 1 to 20", in: .card),
        Self("rows: 5", "rows: ▸many", "yaml.wrong-kind", "a whole number from 1 to 20", in: .card),
        Self("rows: 5", "rows: ▸1e300", "yaml.wrong-kind", "a whole number from 1 to 20", in: .card),
        Self(
            "[A4, card]\nimposition: {paper: A4,", "[card]\nimposition: {paper: ▸A4,", "template.unknown-name",
            "there is no paper 'A4'", in: .card),
        Self(
            "{paper: A4, columns: 2, rows: 5}", "▸{paper: A4, columns: 3, rows: 5}", "template.geometry",
            "no room for 3 × 5 of card on A4", in: .card),
        Self(
            "{paper: A4, columns: 2, rows: 5}", "▸{paper: A4, columns: 2, rows: 6}", "template.geometry",
            "within 210 × 297 mm", in: .card),
    ]

    /// All that stands under `pages`.
    private static let pages = "pages:" + bells.split(separator: "pages:")[1]

    /// Faults of pages.
    static let pageKeys = [
        Self(pages, "pages: ▸none", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self(pages, "pages: ▸[]", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self("pages:\n", "▸frames: []\npages:\n", "yaml.unknown-key", "cannot stand beside 'pages'", in: .bells),
        Self("pages:\n", "▸artwork: []\npages:\n", "yaml.unknown-key", "cannot stand beside 'pages'", in: .bells),
        Self("pages:\n", "▸folds: []\npages:\n", "yaml.unknown-key", "cannot stand beside 'pages'", in: .bells),
        Self("pages:\n", "▸cells: {}\npages:\n", "yaml.unknown-key", "cannot stand beside 'pages'", in: .bells),
        Self("- name: back\n    frames:", "- ▸frames:", "yaml.missing-key", "'name: …'", in: .bells),
        Self("- name: back\n", "- name: ▸[back]\n", "yaml.wrong-kind", "some text", in: .bells),
        Self(
            "- name: back\n", "- name: back\n    ▸fold: [9]\n", "yaml.unknown-key", "Did you mean 'folds'?", in: .bells),
        Self("- name: back\n", "- ▸name: blank\n  - name: back\n", "yaml.missing-key", "'frames: …'", in: .bells),
        Self("- name: back\n", "- ▸blank\n  - name: back\n", "yaml.wrong-kind", "'key: value'", in: .bells),
        Self("- name: back\n", "- name: back\n    in: ▸first\n", "yaml.wrong-kind", "second", in: .bells),
        Self(
            "- name: back\n", "- name: back\n    in: ▸second\n", "template.wrong-readers", "'readers: pair'", in: .bells
        ),
        Self("- name: back\n", "- name: back\n    mirrored: ▸no\n", "yaml.wrong-kind", "true or false", in: .bells),
        Self("folds: [105]", "folds: [▸0]", "yaml.wrong-kind", "millimetres from the start edge", in: .bells),
        Self("folds: [105]", "folds: ▸105", "yaml.wrong-kind", "a list", in: .bells),
        Self(
            "- name: steps", "- name: ▸title", "template.duplicate-name", "there is another frame 'title'", in: .bells),
        Self("- name: steps", "- name: ▸says", "template.duplicate-name", "there is another frame 'says'", in: .bells),
        Self("- name: another", "- name: ▸says", "template.duplicate-name", "another frame 'says'", in: .bells),
    ]
}
