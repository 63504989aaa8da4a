/// Finds out which sheets are not what they were.
struct SiteChanges {
    let earlier: SiteIndex
    let now: SiteIndex

    /// As many as a reader of news looks through, and a page of codes has room for.
    private static let most = 500

    /// The new ones before those that the earlier edition knew of.
    var all: [SiteIndex.Change] { Array((new + earlier.changes).prefix(Self.most)) }

    private var new: [SiteIndex.Change] {
        let (old, present) = (Self.pages(of: earlier), Self.pages(of: now))
        let changed = present.compactMap { page, sheet -> SiteIndex.Change? in
            guard let before = old.first(where: { $0.page == page })?.sheet else { return change(.added, sheet) }
            if before.code != sheet.code { return change(.words, sheet, earlierCode: before.code) }
            return before.state == sheet.state ? nil : change(.state, sheet)
        }
        let gone = old.filter { page, _ in !present.contains { $0.page == page } }.map { change(.removed, $0.sheet) }
        return changed + gone
    }

    private func change(
        _ kind: SiteIndex.Change.Kind, _ sheet: SiteIndex.Sheet, earlierCode: String? = nil
    ) -> SiteIndex.Change {
        SiteIndex.Change(
            date: now.date, kind: kind, page: sheet.page, sheet: sheet.sheet, title: sheet.title,
            languages: names(of: sheet), code: sheet.code, earlierCode: earlierCode, state: sheet.state)
    }

    private func names(of sheet: SiteIndex.Sheet) -> String {
        let index = kindOfPage(sheet.page)
        guard index != "many" else { return "many languages" }
        let known = now.languages + earlier.languages
        return sheet.languages.map { tag in known.first { $0.tag == tag }?.english ?? tag }.joined(separator: " and ")
    }

    private func kindOfPage(_ page: String) -> Substring { page.prefix { $0 != "/" } }

    /// One file stands for each page: all of a page have the same words.
    private static func pages(of index: SiteIndex) -> [(page: String, sheet: SiteIndex.Sheet)] {
        var seen: Set<String> = []
        return index.sheets.filter { seen.insert($0.page).inserted }.map { ($0.page, $0) }
    }
}
