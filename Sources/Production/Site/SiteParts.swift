internal import Design
internal import Layout
internal import Signing
internal import Translation

/// Parts that several pages have.
enum SiteParts {
    static func section(_ title: String, id: String? = nil, holding content: [HTML]) -> HTML {
        let headline = HTML.element("h2", words: title)
        return id.map { .element("section", ["id": $0], holding: [headline] + content) }
            ?? .element("section", holding: [headline] + content)
    }

    /// A language's own name, in its font and direction.
    static func endonym(of language: Language) -> HTML {
        .element(
            "bdi",
            [
                "class": "name own-\(language.setting.name)", "lang": language.tag,
                "dir": language.isRightToLeft ? "rtl" : "ltr",
            ], words: language.endonym)
    }

    /// How far a sheet's words are, as a tag beside it.
    static func state(_ state: WordsState) -> HTML {
        state.isForDisplay
            ? .element("p", ["class": "state approved"], words: state.label)
            : .element("p", ["class": "state"], words: "\(state.label): do not hang")
    }

    /// What stands above all: whether these sheets may be hung.
    static func notice(_ sheets: [SiteSheet]) -> [HTML] {
        let drafts = sheets.filter(\.isDraft)
        guard !drafts.isEmpty else { return [] }
        let title =
            drafts.count == sheets.count
            ? sheets.count == 1 ? "This sheet is a draft: do not hang it" : "These sheets are drafts: do not hang them"
            : "\(drafts.count) of \(sheets.count) sheets are drafts: do not hang those"
        let whose = sheets.count == 1 ? "Its" : "Their"
        let reason =
            drafts.allSatisfy { $0.state == .machineDraft }
            ? "\(whose) words are a machine’s, and no native reader has checked them yet."
            : "Not all of \(whose.lowercased()) words are approved yet; each sheet says how far they are."
        return [
            .element(
                "section", ["class": "notice"],
                holding: [
                    .element("h2", words: title),
                    .element("p", words: "\(reason) \(PrintAdvice(purpose: .office).useOfDrafts)"),
                ])
        ]
    }

    /// Sheets that name nobody's surgery cannot be hung, however good their words are.
    static func example(_ practice: Practice) -> [HTML] {
        guard practice.isExample else { return [] }
        let words =
            "The sheets name \(practice.name), which is invented, as is its telephone number. "
            + "Whoever makes this site can put a real surgery’s details on them."
        return [.element("p", ["class": "example"], words: words)]
    }

    static func picture(of sheet: SiteSheet, from root: String) -> HTML {
        .empty(
            "img",
            [
                "src": root + sheet.picture.urlEscapedPath, "width": "\(SiteGathering.pictureWidth)",
                "height": "\(sheet.pictureHeight)", "loading": "lazy", "decoding": "async",
                "alt": "The sheet in small: \(sheet.template.title), \(sheet.group.english)",
            ])
    }

    /// A link to a file: which it is, and how large.
    static func link(to file: SiteIndex.Sheet, from root: String) -> HTML {
        .element(
            "a", ["href": root + file.path.urlEscapedPath, "download": ""],
            words: (file.forDisplay ? "" : "Draft: ") + name(of: file))
    }

    /// Such as `A4 for the office printer (PDF, 84 KB)`.
    static func name(of file: SiteIndex.Sheet) -> String {
        "\(file.label) (\(file.format.uppercased()), \(size(file.bytes)))"
    }

    /// In the units that file managers show.
    static func size(_ bytes: Int) -> String {
        if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000))\u{A0}KB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10)\u{A0}MB"
    }
}

extension SheetVariant {
    /// What it is for, as people say it.
    var words: String {
        switch self {
        case .office: "for the office printer"
        case .inkSaver: "saving ink"
        case .press: "for a print shop"
        case .screen: "for screens"
        }
    }
}
