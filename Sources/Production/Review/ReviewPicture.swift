internal import Graphics
internal import Layout

/// Pictures of a proof's page: parts of what is stored at its end.
enum ReviewPicture {
    /// A part of a sheet in which one message is outlined and all else stands back.
    static func cut(_ excerpt: Excerpt, named name: String, words: String, language: String) -> HTML {
        let holes = excerpt.marked.map(\.path).joined()
        let veil = HTML.element(
            "path", ["class": "veil", "fill-rule": "evenodd", "d": excerpt.area.path + holes], holding: [])
        let lines = excerpt.marked.flatMap { marked in ["edge", "mark"].map { rectangle(marked, $0) } }
        return .element(
            "svg",
            [
                "class": "cut", "viewBox": box(of: excerpt.area), "role": "img", "aria-label": words,
                "lang": language,
            ], holding: [use(name), veil] + lines)
    }

    /// A whole page, small until it is chosen.
    static func sheet(_ page: PageLayout, named name: String, title: String) -> HTML {
        let area = Rectangle(x: 0, y: 0, width: page.width, height: page.height)
        let small = HTML.element(
            "svg", ["viewBox": box(of: area), "aria-hidden": "true"], holding: [use(name)])
        let words = "\(title): the whole page, with the messages above."
        let large = HTML.element(
            "svg", ["viewBox": box(of: area), "role": "img", "aria-label": words], holding: [use(name)])
        return .element(
            "details", ["class": "sheet"],
            holding: [.element("summary", holding: [small, .element("span", words: title)]), large])
    }

    private static func use(_ name: String) -> HTML { .element("use", ["href": "#\(name)"], holding: []) }

    private static func rectangle(_ box: Rectangle, _ name: String) -> HTML {
        .element(
            "rect",
            [
                "class": name, "x": box.x.short, "y": box.y.short, "width": box.width.short,
                "height": box.height.short, "rx": "2",
            ], holding: [])
    }

    private static func box(of area: Rectangle) -> String {
        [area.x, area.y, area.width, area.height].map(\.short).joined(separator: " ")
    }
}

extension Rectangle {
    /// Its edge as SVG has it.
    fileprivate var path: String {
        "M\(x.short) \(y.short)H\(right.short)V\(bottom.short)H\(x.short)Z"
    }
}
