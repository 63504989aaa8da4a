internal import Design
internal import Diagnostics
internal import Foundation

/// Writes everything but the sheets, their pictures and bundles.
struct SiteWriter {
    let contents: SiteContents
    let place: SiteFolder

    /// Gives how many pages there are.
    func write(reporting diagnostics: inout [Diagnostic]) throws -> Int {
        let assets = try SiteAssets(for: contents, reporting: &diagnostics)
        for (path, bytes) in assets.files { try WholeFile.write(bytes, to: place.fresh.appending(path: path)) }
        try place.write(SiteFeed(index: contents.index, title: contents.title).source, to: "feed.xml")
        try WholeFile.write(contents.index.json, to: place.fresh.appending(path: "data.json"))
        for group in contents.groups {
            let part = SitePart(sheets: group.files)
            try WholeFile.write(
                SiteIndex.json(of: part), to: place.fresh.appending(path: "data/\(group.key.folder).json"))
        }
        let pages = pages(with: assets)
        for page in pages { try place.write(page.source, to: page.path) }
        return pages.count
    }

    private func pages(with assets: SiteAssets) -> [SitePage] {
        let start = StartPage(contents: contents)
        var pages = [
            SitePage(
                path: "index.html", title: contents.title, scripts: ["zip.js", "start.js"], body: start.body,
                assets: assets),
            SitePage(
                path: "check/index.html", title: "Is this poster the current one?", scripts: ["check.js"],
                body: CheckPage(contents: contents).body, assets: assets),
        ]
        for group in contents.groups {
            pages.append(
                SitePage(
                    path: group.page, title: "\(group.key.english): posters about registering with a doctor",
                    scripts: [],
                    body: GroupPage(group: group, contents: contents).body, assets: assets))
            pages += group.sheets.map { sheet in
                SitePage(
                    path: sheet.page, title: "\(sheet.template.title), \(group.key.english)", scripts: [],
                    body: SheetPage(sheet: sheet, group: group, contents: contents).body, assets: assets)
            }
        }
        return pages
    }
}

/// The sheets of one language, which the start page fetches when it is chosen.
private struct SitePart: Encodable {
    let version = SiteIndex.layout
    let sheets: [SiteIndex.Sheet]
}
