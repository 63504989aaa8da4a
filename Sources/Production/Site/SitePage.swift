/// The frame that all pages of a site have in common.
struct SitePage {
    let path: String
    let title: String
    let scripts: [String]
    /// What stands between header and footer, the headline first.
    let body: SiteBody
    let assets: SiteAssets

    /// Nothing may be loaded but the site's own files, and nothing stands in a page but words.
    static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'"

    /// The way from this page to the site's folder.
    private var root: String { SiteLink.root(of: path) }

    var source: String {
        let words: [HTML] = [
            .element("a", ["class": "skip", "href": "#main"], words: "Skip to the sheets"), header,
            .element("main", ["id": "main", "tabindex": "-1"], holding: body.sections), footer,
        ]
        return HTML.page([.element("head", holding: head), .element("body", holding: words)])
    }

    private var head: [HTML] {
        let start: [HTML] = [
            .empty("meta", ["charset": "utf-8"]),
            .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
            .empty("meta", ["name": "referrer", "content": "no-referrer"]),
            .element("title", words: title),
        ]
        let style =
            assets.paths["site.css"].map { [HTML.empty("link", ["rel": "stylesheet", "href": root + $0])] } ?? []
        let icon = assets.paths["icon.svg"].map { [HTML.empty("link", ["rel": "icon", "href": root + $0])] } ?? []
        let feed = HTML.empty(
            "link",
            ["rel": "alternate", "type": "application/atom+xml", "title": "Changes", "href": root + "feed.xml"])
        let scripts = scripts.compactMap { assets.paths[$0] }.map {
            HTML.element("script", ["src": root + $0, "defer": ""], words: "")
        }
        return start + style + icon + [feed] + scripts
    }

    private var header: HTML {
        let links = [("index.html", "All languages"), ("check/index.html", "Check a poster")].map { target, words in
            HTML.element(
                "li",
                holding: [
                    target == path
                        ? .element("a", ["href": root + target, "aria-current": "page"], words: words)
                        : .element("a", ["href": root + target], words: words)
                ])
        }
        let site = HTML.element("nav", ["aria-label": "Site"], holding: [.element("ul", holding: links)])
        let words = HTML.element(
            "div", holding: [.element("h1", holding: body.headline), .element("p", words: body.introduction)])
        return .element(
            "header",
            holding: [
                .element(
                    "div", ["class": "inner"], holding: [.element("div", holding: [site, words]), PackDoor.classed])
            ])
    }

    private var footer: HTML {
        .element(
            "footer",
            holding: [
                .element(
                    "p",
                    words: "Made with Register Here. The sheets are under the licence CC BY 4.0. "
                        + "This site counts nobody, and asks nothing of other computers."),
                .element(
                    "p",
                    holding: [
                        .text("For programs: "), .element("a", ["href": root + "data.json"], words: "data.json"),
                        .text(", "), .element("a", ["href": root + "feed.xml"], words: "feed of changes"), .text("."),
                    ]),
            ])
    }
}

/// What is a page's own.
struct SiteBody {
    var headline: [HTML]
    var introduction: String
    var sections: [HTML]
}

/// Ways between pages.
enum SiteLink {
    /// From a page to the site's folder.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.count { $0 == "/" })
    }
}
