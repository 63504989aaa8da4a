internal import Design
internal import Translation

/// A sheet's own page: what it says, how far its review is, which version it is, and how it is printed.
struct SheetPage {
    let sheet: SiteSheet
    let group: SiteGroup
    let contents: SiteContents

    private static let root = "../"

    var body: SiteBody {
        SiteBody(
            headline: [.element("span", words: sheet.template.title)] + language,
            introduction: sheet.template.about + ".",
            sections: SiteParts.notice([sheet]) + SiteParts.example(contents.order.practice) + [
                back, top, words, print, version, report,
            ])
    }

    /// On a line of its own below the sheet's title.
    private var language: [HTML] {
        var names: [HTML] = [.text(group.key.english)]
        if let own = group.key.language, own.endonym != own.englishName {
            names += [.text(" "), SiteParts.endonym(of: own)]
        }
        return [.text(" "), .element("span", ["class": "of"], holding: names)]
    }

    private var back: HTML {
        let words = group.key.language.map { "All sheets in \($0.englishName)" } ?? "All sheets of this kind"
        return .element(
            "nav", ["aria-label": "Language"],
            holding: [
                .element("p", holding: [.element("a", ["href": Self.root + group.page], words: words)])
            ])
    }

    /// Picture beside files.
    private var top: HTML {
        let files = sheet.files.map { HTML.element("li", holding: [SiteParts.link(to: $0, from: Self.root)]) }
        let title = sheet.isDraft ? "Files to check, not to hang" : "Files"
        let words: [HTML] = [
            .element("h2", words: title), SiteParts.state(sheet.state),
            .element("ul", ["class": "files"], holding: files),
        ]
        return .element(
            "section", ["class": "top"],
            holding: [SiteParts.picture(of: sheet, from: Self.root), .element("div", holding: words)])
    }

    private var words: HTML {
        let isTranslated = sheet.words.contains { $0.own != nil }
        let isForMany = sheet.languages.count > 2
        let rows = sheet.words.map { words -> HTML in
            var parts: [HTML] = []
            if let own = words.own {
                if isForMany { parts.append(.element("p", ["class": "which"], words: words.language.englishName)) }
                parts.append(
                    .element(
                        "p",
                        [
                            "class": "own own-\(words.language.setting.name)", "lang": words.language.tag,
                            "dir": words.language.isRightToLeft ? "rtl" : "ltr",
                        ], words: own))
            }
            if words.own == nil, isTranslated {
                parts.append(.element("p", ["class": "same"], words: "in English on the sheet"))
            }
            parts.append(.element("p", ["class": "english"], words: words.english))
            if let back = words.backTranslation {
                parts.append(.element("p", ["class": "back"], words: "Translated back by somebody else: \(back)"))
            }
            return .element("li", holding: parts)
        }
        return SiteParts.section(
            isTranslated ? "What it says, in English" : "What it says",
            holding: [.element("ul", ["class": isTranslated ? "words" : "words plain"], holding: rows)])
    }

    private var print: HTML {
        let title = sheet.isDraft ? "How to print a copy to check" : "How to print it"
        var advice = sheet.advice
        if sheet.template.pixels == nil {
            advice.append("In the print window, choose ‘actual size’ or 100%, not ‘fit to page’.")
        }
        let steps = advice.map { HTML.element("li", words: $0) }
        return SiteParts.section(title, holding: [.element("ul", holding: steps)])
    }

    private var version: HTML {
        let rows = [
            row("Last line of the sheet", [.element("bdi", words: sheet.passport)]),
            row("Code of its words", [.element("code", words: sheet.code)]),
            row(
                "Facts checked",
                [.text("\(sheet.template.factsChecked), to be looked at again by \(sheet.template.reviewBy)")]),
        ]
        let sums = sheet.files.map { file in
            HTML.element(
                "li",
                holding: [
                    .text(file.path.split(separator: "/").last.map(String.init) ?? file.path), .text(" "),
                    .element("code", words: file.sha256),
                ])
        }
        return SiteParts.section(
            "Which version this is",
            holding: [
                .element("dl", holding: rows),
                .element(
                    "p",
                    holding: [
                        .text("A sheet with another code says something else: "),
                        .element(
                            "a", ["href": Self.root + "check/index.html?id=\(sheet.code)"], words: "check a poster"),
                        .text("."),
                    ]),
                .element(
                    "details",
                    holding: [
                        .element("summary", words: "Checksums of the files (SHA-256)"),
                        .element("ul", ["class": "sums"], holding: sums),
                    ]),
            ])
    }

    private func row(_ name: String, _ value: [HTML]) -> HTML {
        .element("div", holding: [.element("dt", words: name), .element("dd", holding: value)])
    }

    private var report: HTML {
        let name = "\(sheet.template.sheet) \(group.key.english) \(sheet.code)"
        let words: HTML =
            contents.report.map { report in
                .element(
                    "p",
                    holding: [
                        .element(
                            "a", ["href": report.address(about: name), "rel": "noreferrer"], words: "Report a mistake"),
                        .text(" and give the last line of the sheet: \(name)."),
                    ])
            }
            ?? .element(
                "p", words: "Tell whoever runs this web site, and give the last line of the sheet: \(name).")
        return SiteParts.section("Report a mistake", id: "report", holding: [words])
    }
}
