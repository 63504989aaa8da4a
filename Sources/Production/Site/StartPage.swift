internal import Diagnostics
internal import Layout
internal import Translation

/// The first page: choose languages, and from there sheets.
struct StartPage {
    let contents: SiteContents

    var body: SiteBody {
        SiteBody(
            headline: [.text(contents.title)],
            introduction: "Choose a language to see its sheets, to print or to save them.",
            sections: SiteParts.notice(contents.sheets) + SiteParts.example(contents.order.practice)
                + [
                    languages, others, SiteChooser(contents: contents).html, spoken,
                ].compactMap(\.self))
    }

    private var languages: HTML {
        let tiles = contents.languages.map(tile)
        return SiteParts.section(
            "Languages", id: "languages",
            holding: [search] + sets + [.element("ul", ["class": "tiles", "id": "tiles"], holding: tiles), bar])
    }

    /// Shown by the script, which it needs.
    private var search: HTML {
        let letters = SearchKey.letters.map { "\($0.from):\($0.to)" }.joined(separator: " ")
        return .element(
            "div", ["class": "search", "hidden": ""],
            holding: [
                .element("label", ["for": "search"], words: "Find a language by its English name or its own"),
                .empty(
                    "input",
                    [
                        "id": "search", "type": "search", "autocomplete": "off", "spellcheck": "false",
                        "data-letters": letters,
                    ]),
                .element("p", ["id": "found", "role": "status"], words: ""),
            ])
    }

    /// Follows the reader down the list, as soon as something is chosen.
    private var bar: HTML {
        .element(
            "p", ["id": "bar", "hidden": ""], holding: [.element("a", ["href": "#choice"], words: "See your choice")])
    }

    private func tile(_ group: SiteGroup) -> HTML {
        let language = group.key.language
        var names: [HTML] = [.element("span", words: group.key.english)]
        if let language, language.endonym != language.englishName {
            names.insert(SiteParts.endonym(of: language), at: 0)
        }
        names.append(
            group.drafts == 0
                ? .element("small", words: "approved")
                : .element(
                    "small", ["class": "draft"], words: group.drafts == group.sheets.count ? "drafts" : "some drafts"))
        return .element(
            "li", ["data-tag": group.key.folder, "data-name": group.key.english, "data-find": keys(of: group)],
            holding: [.element("a", ["href": group.page], holding: names)])
    }

    /// What the language is found by.
    private func keys(of group: SiteGroup) -> String {
        let language = group.key.language
        let names =
            [group.key.english, language?.endonym, language?.spoken?.englishName, language?.spoken?.endonym]
            .compactMap(\.self) + (contents.areas.otherNames[group.key.folder] ?? [])
        return names.map(SearchKey.of).unique.joined(separator: "|")
    }

    /// Sets of languages, as far as the site has them.
    private var sets: [HTML] {
        let known = contents.languages.map(\.key.folder)
        let rows = contents.areas.areas.compactMap { area -> HTML? in
            let tags = area.languages.filter(known.contains)
            guard tags.count > 1 else { return nil }
            let links = tags.compactMap { tag in contents.languages.first { $0.key.folder == tag } }.map {
                HTML.element("li", holding: [.element("a", ["href": $0.page], words: $0.key.english)])
            }
            return .element(
                "li",
                holding: [
                    .element(
                        "details", ["data-set": tags.joined(separator: " ")],
                        holding: [
                            .element("summary", words: "\(area.name) (\(tags.count))"),
                            .element("p", words: area.basis), .element("ul", ["class": "links"], holding: links),
                        ])
                ])
        }
        guard !rows.isEmpty else { return [] }
        return [.element("h3", words: "Sets to start from"), .element("ul", ["class": "sets"], holding: rows)]
    }

    private var others: HTML? {
        guard !contents.others.isEmpty else { return nil }
        return SiteParts.section(
            "For many languages, and for staff",
            holding: [.element("ul", ["class": "tiles"], holding: contents.others.map(tile))])
    }

    /// Languages that have no sheets, and what to do instead.
    private var spoken: HTML? {
        let languages = contents.order.setting.languages.spoken
        guard !languages.isEmpty else { return nil }
        let rows = languages.map { language -> HTML in
            let links = language.readings.compactMap { tag in contents.languages.first { $0.key.folder == tag } }.map {
                HTML.element("a", ["href": $0.page], words: $0.key.english)
            }
            return .element(
                "li",
                holding: [.element("strong", words: language.englishName), .text(": \(language.advice) ")]
                    + links.flatMap { [$0, .text(" ")] })
        }
        return SiteParts.section(
            "Languages that are mostly spoken", holding: [.element("ul", ["class": "spoken"], holding: rows)])
    }
}
