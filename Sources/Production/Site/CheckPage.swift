internal import Design
internal import Foundation
internal import Signing

/// Whether a poster that hangs somewhere is the current one: by the code in its last line.
struct CheckPage {
    let contents: SiteContents

    private static let root = "../"

    var body: SiteBody {
        SiteBody(
            headline: [.text("Is this poster the current one?")],
            introduction: "The last line of each sheet has a code of six digits and letters, such as 3fa2c1.",
            sections: [form, codes] + earlier)
    }

    /// Shown by the script, which it needs.
    private var form: HTML {
        .element(
            "section", ["class": "search", "id": "ask", "hidden": ""],
            holding: [
                .element(
                    "form",
                    holding: [
                        .element("label", ["for": "code"], words: "Type or scan the code, or the whole last line"),
                        .empty(
                            "input",
                            [
                                "id": "code", "name": "id", "autocomplete": "off", "autocapitalize": "none",
                                "spellcheck": "false",
                            ]),
                        .element("button", ["type": "submit"], words: "Check"),
                    ]),
                .element("div", ["id": "answer", "role": "status"], holding: []),
            ])
    }

    private var codes: HTML {
        let rows = contents.groups.flatMap { group in
            group.sheets.map { sheet in
                let line = sheet.passport.components(before: 2)
                return HTML.element(
                    "tr", ["data-code": sheet.code, "data-line": line, "data-draft": sheet.isDraft ? "yes" : "no"],
                    holding: [
                        .element("td", holding: [.element("code", words: sheet.code)]),
                        .element("td", words: sheet.template.sheet),
                        .element(
                            "th", ["scope": "row"],
                            holding: [.element("a", ["href": Self.root + sheet.page], words: sheet.template.title)]),
                        .element("td", words: group.key.english),
                        .element("td", words: sheet.state.words),
                    ])
            }
        }
        return table("Current codes", "current", ["Code", "Sheet", "Name", "Language", "Review"], rows)
    }

    /// Codes of sheets that hold no more.
    private var earlier: [HTML] {
        let rows = contents.index.changes.filter { $0.earlierCode != nil || $0.kind == .removed }.map { change in
            let code = change.earlierCode ?? change.code
            return HTML.element(
                "tr", ["data-old": code],
                holding: [
                    .element("td", holding: [.element("code", words: code)]), .element("td", words: change.sheet),
                    .element("th", ["scope": "row"], words: change.title), .element("td", words: change.languages),
                    .element("td", words: String(change.date.prefix(10))),
                ])
        }
        guard !rows.isEmpty else { return [] }
        return [table("Codes that hold no more", "earlier", ["Code", "Sheet", "Name", "Language", "Since"], rows)]
    }

    private func table(_ title: String, _ id: String, _ heads: [String], _ rows: [HTML]) -> HTML {
        let head = HTML.element(
            "thead", holding: [.element("tr", holding: heads.map { .element("th", ["scope": "col"], words: $0) })])
        let table = HTML.element(
            "table", ["id": id], holding: [head, .element("tbody", holding: rows)])
        return SiteParts.section(
            title,
            holding: [
                .element(
                    "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title], holding: [table]
                )
            ])
    }
}

extension String {
    /// The first parts of a passport: sheet and language.
    fileprivate func components(before count: Int) -> String {
        components(separatedBy: " · ").prefix(count).joined(separator: " · ")
    }
}
