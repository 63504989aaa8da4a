internal import Design
internal import Translation

/// A language's page: all its files as plain links.
struct GroupPage {
    let group: SiteGroup
    let contents: SiteContents

    private static let root = "../"

    var body: SiteBody {
        SiteBody(headline: headline, introduction: introduction, sections: sections)
    }

    private var headline: [HTML] {
        let english = HTML.element("span", words: group.key.english)
        guard let language = group.key.language, language.endonym != language.englishName else { return [english] }
        return [english, .text(" "), SiteParts.endonym(of: language)]
    }

    private var introduction: String {
        let count = group.sheets.count
        return "\(count) sheet\(count == 1 ? "" : "s"), \(group.files.count) files."
    }

    private var sections: [HTML] {
        SiteParts.notice(group.sheets) + SiteParts.example(contents.order.practice) + question + [together, sheets]
    }

    /// What staff have to ask, where varieties do not understand each other.
    private var question: [HTML] {
        guard let question = group.key.language?.question else { return [] }
        return [.element("p", ["class": "ask"], words: "Ask first: \(question)")]
    }

    private var together: HTML {
        let bundles = [
            (group.zip, "every sheet on every paper, \(contents.mainVariant.words), as one ZIP file"),
            (group.book, "every sheet for paper on its first paper, as one PDF to print"),
        ]
        let rows = bundles.compactMap { bundle, words -> HTML? in
            guard let bundle else { return nil }
            let name = (group.drafts > 0 ? "Drafts: " : "") + words + " (\(SiteParts.size(bundle.bytes)))"
            let link = HTML.element("a", ["href": Self.root + bundle.path.urlEscapedPath, "download": ""], words: name)
            return .element("li", holding: [link])
        }
        return SiteParts.section("All at once", holding: [.element("ul", ["class": "files"], holding: rows)])
    }

    private var sheets: HTML {
        let cards = group.sheets.map { sheet -> HTML in
            let title = HTML.element(
                "h3", holding: [.element("a", ["href": Self.root + sheet.page], words: sheet.template.title)])
            let files = sheet.files.map { HTML.element("li", holding: [SiteParts.link(to: $0, from: Self.root)]) }
            let words: [HTML] = [
                title, .element("p", words: sheet.template.about), SiteParts.state(sheet.state),
                .element("ul", ["class": "files"], holding: files),
            ]
            return .element(
                "article", holding: [SiteParts.picture(of: sheet, from: Self.root), .element("div", holding: words)])
        }
        return SiteParts.section("The sheets", holding: [.element("div", ["class": "sheets"], holding: cards)])
    }
}
