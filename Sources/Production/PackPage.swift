internal import Design
internal import Signing

/// Writes `contents.html`.
struct PackPage {
    let contents: PackContents
    let palette: Palette

    var source: String {
        let body = [header, .element("main", holding: sections), footer]
        return HTML.page([.element("head", holding: head), .element("body", holding: body)])
    }

    /// Nothing may be loaded but what stands in the page.
    private static let policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

    private var head: [HTML] {
        [
            .empty("meta", ["charset": "utf-8"]),
            .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
            .element("title", words: "\(contents.practice): sheets for \(forWhom)"),
            .style(PackStyle.rules(in: palette)),
        ]
    }

    private var forWhom: String {
        switch contents.purpose {
        case .office: "the office printer"
        case .printShop: "the print shop"
        }
    }

    private var header: HTML {
        let count = contents.sheets.count == 1 ? "One sheet" : "\(contents.sheets.count) sheets"
        let made = contents.date.map { " Made on \($0)." } ?? ""
        let words: [HTML] = [
            .element("p", ["class": "for"], words: "For \(forWhom)"),
            .element("h1", holding: [.element("bdi", words: contents.practice)]),
            .element("p", words: "\(count) about registering with a doctor.\(made)"),
        ]
        let inner = [.element("div", holding: words), PackDoor.drawing]
        return .element("header", holding: [.element("div", ["class": "inner"], holding: inner)])
    }

    private var sections: [HTML] { [notice, howToPrint, languages, allSheets, leftOut].compactMap(\.self) }

    private var footer: HTML {
        let words = "Made with Register Here. This page needs no internet; keep it in one folder with the files."
        return .element("footer", holding: [.element("p", words: words)])
    }

    private var howToPrint: HTML {
        let steps = PrintAdvice(purpose: contents.purpose).steps.map { title, words in
            HTML.element("li", holding: [.element("strong", words: title), .text(words)])
        }
        return Self.section("How to print", holding: [.element("ol", holding: steps)])
    }

    /// A way to each language; one alone needs none.
    private var languages: HTML? {
        guard contents.groups.count > 1 else { return nil }
        let links = contents.groups.enumerated().map { number, group in
            let link = HTML.element("a", ["href": "#\(Self.place(number))"], holding: Self.name(of: group))
            return HTML.element("li", holding: [link])
        }
        let title = HTML.element("h2", ["id": "languages"], words: "Find a language")
        return .element("nav", ["aria-labelledby": "languages"], holding: [title, .element("ul", holding: links)])
    }

    private var allSheets: HTML {
        let groups = contents.groups.enumerated().map { number, group in
            let title = HTML.element("h3", holding: Self.name(of: group))
            let sheets = group.sheets.map { PackSheet(sheet: $0, group: group, purpose: contents.purpose).html }
            return HTML.element(
                "section", ["class": "language", "id": Self.place(number)],
                holding: [title, .element("div", ["class": "sheets"], holding: sheets)])
        }
        return Self.section("The sheets", holding: groups)
    }

    private var leftOut: HTML? {
        guard !contents.leftOut.isEmpty else { return nil }
        let rows = contents.leftOut.map { item in
            HTML.element("li", holding: [.element("strong", words: item.what), .text(": \(item.why)")])
        }
        return Self.section(
            "What is not in this pack", holding: [.element("ul", ["class": "missing"], holding: rows)])
    }

    private static func section(_ title: String, holding content: [HTML]) -> HTML {
        .element("section", holding: [.element("h2", words: title)] + content)
    }

    private static func place(_ number: Int) -> String { "language-\(number + 1)" }

    /// English first, then the language's own name, which must not reorder what stands beside it.
    private static func name(of group: PackContents.Group) -> [HTML] {
        let english = HTML.element("span", words: group.english)
        guard !group.endonym.isEmpty, group.endonym != group.english else { return [english] }
        let direction = group.isRightToLeft ? "rtl" : "ltr"
        return [english, .text(" "), .element("bdi", ["lang": group.tag, "dir": direction], words: group.endonym)]
    }
}

extension PackPage {
    /// What stands above all: whether these sheets may be hung.
    private var notice: HTML? {
        let all = contents.sheets.count
        let drafts = contents.sheets.count { !$0.state.isForDisplay }
        if all == 0 { return nil }
        if drafts == 0 {
            return notice("All sheets are approved", "Their words are checked and signed.", "notice good")
        }
        let title =
            drafts == all ? "These sheets are drafts: do not hang them" : "\(drafts) of \(all) sheets are drafts"
        let isMachines = contents.sheets.allSatisfy { $0.state.isForDisplay || $0.state == .machineDraft }
        let reason =
            isMachines
            ? "Their words are a machine's, and no native reader has checked them yet."
            : "Not all of their words are approved yet; each sheet says below how far they are."
        return notice(title, "\(reason) \(PrintAdvice(purpose: contents.purpose).useOfDrafts)", "notice")
    }

    private func notice(_ title: String, _ words: String, _ look: String) -> HTML {
        .element("section", ["class": look], holding: [.element("h2", words: title), .element("p", words: words)])
    }
}

/// The open door of the sheets, small; it is decoration.
enum PackDoor {
    static let drawing = drawing(painted: "style") { "fill:var(--\($0))" }

    /// Where no styles may stand in a page: with a class for each role.
    static let classed = drawing(painted: "class") { "fill-\($0)" }

    /// As a file of its own.
    static func icon(in palette: Palette) -> String {
        let parts = shapes.map { line, role in
            HTML.element("path", ["d": line, "fill": PackStyle.colour(role, in: palette) ?? "none"], holding: [])
        }
        // Square, as icons are.
        return HTML.element(
            "svg", ["xmlns": "http://www.w3.org/2000/svg", "viewBox": "-12 0 136 136"], holding: parts
        ).source
    }

    private static let shapes = [
        ("M34 136V52a34 34 0 0 1 68 0v84z", "room"), ("M40 44a28 28 0 0 1 56 0z", "light"),
        ("M34 136V48h68v60z", "beam"), ("M34 136V48L10 58v78z", "door"),
        ("M14 94a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0z", "light"),
    ]

    private static func drawing(painted attribute: String, as paint: (String) -> String) -> HTML {
        .element(
            "svg", ["viewBox": "0 0 112 136", "aria-hidden": "true"],
            holding: shapes.map { line, role in
                .element("path", ["d": line, attribute: paint(role)], holding: [])
            })
    }
}
