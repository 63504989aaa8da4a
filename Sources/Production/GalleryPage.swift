internal import Design
internal import Layout
internal import Signing
internal import Translation

/// Writes the gallery's page.
struct GalleryPage {
    let palette: Palette
    private var sections: [(title: String, sheets: [Sheet])] = []

    private struct Sheet {
        let name: String
        let isRightToLeft: Bool
        let state: WordsState
        let pictures: [String]
    }

    init(palette: Palette) { self.palette = palette }

    mutating func add(_ planned: PlannedEdition, pictures: [String]) {
        let edition = planned.edition
        let title = "\(edition.template.sheet) \(edition.template.title), \(edition.paper.name)"
        let language = edition.template.isForMany ? "Many languages" : edition.language.englishName
        let sheet = Sheet(
            name: language, isRightToLeft: edition.language.isRightToLeft, state: planned.state, pictures: pictures)
        if let index = sections.firstIndex(where: { $0.title == title }) {
            sections[index].sheets.append(sheet)
        } else {
            sections.append((title, [sheet]))
        }
    }

    var source: String {
        let head: [HTML] = [
            .empty("meta", ["charset": "utf-8"]),
            .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", words: "Gallery of sheets"), .style(Self.rules),
        ]
        let title = HTML.element("h1", words: "Every sheet in every language")
        let hasDrafts = sections.contains { $0.sheets.contains { !$0.state.isForDisplay } }
        let words =
            "Only what is approved may be hung up. A machine draft is a machine's: no native reader has checked its "
            + "words yet."
        let note = hasDrafts ? [HTML.element("p", words: words)] : []
        return HTML.page([
            .element("head", holding: head),
            .element("body", holding: [title] + note + sections.map { Self.section($0.title, $0.sheets) }),
        ])
    }

    private static func section(_ title: String, _ sheets: [Sheet]) -> HTML {
        .element(
            "section",
            holding: [
                .element("h2", words: title),
                .element("div", ["class": "row"], holding: doors(sheets).map(figure)),
            ])
    }

    /// Right beside left, as far as it goes: their leaves make a double door.
    private static func doors(_ sheets: [Sheet]) -> [Sheet] {
        var (right, left) = (sheets.filter(\.isRightToLeft)[...], sheets.filter { !$0.isRightToLeft }[...])
        var result: [Sheet] = []
        while let first = right.popFirst() {
            result.append(first)
            if let second = left.popFirst() { result.append(second) }
        }
        return result + left
    }

    private static func figure(_ sheet: Sheet) -> HTML {
        let pictures = sheet.pictures.map { file in
            HTML.element(
                "a", ["href": file.urlEscapedPath],
                holding: [.empty("img", ["src": file.urlEscapedPath, "alt": sheet.name, "loading": "lazy"])])
        }
        let words = HTML.element("figcaption", words: "\(sheet.name), \(sheet.state.words)")
        return .element("figure", holding: pictures + [words])
    }

    private static let rules = """
        body{margin:1rem;background:#d9d4cc;color:#221a25;font:15px/1.4 "Noto Sans",sans-serif}
        .row{display:flex;flex-wrap:wrap;gap:6px;align-items:flex-end}
        figure{margin:0} figure a{margin-right:2px} img{display:inline-block;height:300px;width:auto}
        figcaption{font-size:12px}

        """
}
