internal import Design
internal import Diagnostics
internal import Layout

/// Sheets, paper and form for the languages that were chosen; shown by the script, which it needs.
struct SiteChooser {
    let contents: SiteContents

    var html: HTML {
        .element(
            "section", ["id": "choice", "hidden": "", "data-note": SiteGathering.draftNote],
            holding: [
                .element("h2", words: "Your choice"), .element("p", ["id": "chosen", "role": "status"], words: ""),
                sheets, .element("div", ["class": "selects"], holding: [papers, forms]),
                .element(
                    "p",
                    holding: [
                        .element(
                            "button", ["type": "button", "id": "save"], words: "Save all of these as one ZIP file")
                    ]),
                .element("p", ["id": "saved", "role": "status"], words: ""),
                .element("div", ["id": "results"], holding: []),
            ])
    }

    private var sheets: HTML {
        var seen: Set<String> = []
        let templates = contents.sheets.map(\.template).filter { seen.insert($0.name).inserted }
            .sorted { ($0.sheet.count, $0.sheet, $0.name) < ($1.sheet.count, $1.sheet, $1.name) }
        let ticks = templates.map { template in
            HTML.element(
                "label", ["class": "tick"],
                holding: [
                    .empty("input", ["type": "checkbox", "name": "sheet", "value": template.name, "checked": ""]),
                    .element("span", words: template.title),
                ])
        }
        return .element("fieldset", holding: [.element("legend", words: "Sheets")] + ticks)
    }

    private var papers: HTML {
        let papers = contents.index.sheets.filter { $0.variant != SheetVariant.screen.rawValue }.map(\.paper).unique
        return select("paper", "Paper", [("", "Every size")] + papers.map { ($0, $0.replacing("-", with: " ")) })
    }

    private var forms: HTML {
        let asked = contents.order.selection.variants
        return select("form", "Form", asked.map { ($0.rawValue, $0.words) } + [("", "every form")])
    }

    private func select(_ id: String, _ label: String, _ options: [(String, String)]) -> HTML {
        let options = options.map { HTML.element("option", ["value": $0.0], words: $0.1) }
        return .element(
            "p",
            holding: [.element("label", ["for": id], words: label), .element("select", ["id": id], holding: options)])
    }
}
