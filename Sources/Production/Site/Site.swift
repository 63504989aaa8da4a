package import Diagnostics
package import Foundation
internal import Graphics
internal import Layout
internal import Signing
internal import Translation

/// A web site of sheets: plain files that any web server gives out.
package struct Site: Sendable {
    package let order: Order
    package let report: SiteReport?
    /// The index of the site as it was before; nothing means the one in the folder.
    package let earlier: URL?

    package init(_ order: Order, report: SiteReport? = nil, since earlier: URL? = nil) {
        (self.order, self.report, self.earlier) = (order, report, earlier)
    }

    /// What was made, and what is wrong.
    package struct Result: Sendable {
        package let sheets: [Manifest.Sheet]
        package let pages: Int
        package let changes: Int
        package let diagnostics: [Diagnostic]
    }

    /// Makes the site and puts it into `folder`, where an older one stands until the new one is whole.
    ///
    /// Throws without touching the older one if a file cannot be written.
    package func make(
        at folder: URL, workers: Int, program: URL?, progress: @Sendable @escaping (Int, Int) -> Void
    ) async throws -> Result {
        let place = SiteFolder(folder)
        place.removeLeftovers()
        defer { place.discard() }
        var diagnostics: [Diagnostic] = []
        let earlier = earlierIndex(in: place.folder, reporting: &diagnostics)
        var telling = Batch.Telling()
        telling.progress = progress
        let batch = Batch(order.selection, of: order.project, workers: workers, into: place.kept, program: program)
        let outcome = try await batch.run(telling, of: order)
        let results = outcome.results
        diagnostics += outcome.fileProblems
        if results.contains(where: \.couldNotWrite) {
            throw WholeFile.Failure(file: place.kept.path, reason: "the disk took a sheet but in part")
        }
        do {
            for path in outcome.sheets.compactMap(\.path) {
                try place.add(sheet: path, to: SiteGathering.sheetsFolder)
            }
        } catch {
            throw WholeFile.Failure(of: error, file: place.fresh.path)
        }
        var gathering = try SiteGathering(order, results: results, in: place.fresh)
        try await gathering.draw(progress: progress)
        diagnostics += gathering.diagnostics
        let areas = order.project.areas(among: order.setting.languages, reporting: &diagnostics)
        let index = index(of: gathering.groups, earlier: earlier)
        let contents = SiteContents(
            groups: Self.sorted(gathering.groups), index: index, areas: areas, order: order, report: report)
        let pages = try SiteWriter(contents: contents, place: place).write(reporting: &diagnostics)
        try place.swap()
        let sheets = results.flatMap(\.sheets)
        return Result(
            sheets: sheets, pages: pages, changes: index.changes.count,
            diagnostics: (diagnostics + sheets.flatMap(\.diagnostics)).unique)
    }

    /// By English name, as staff look for them.
    private static func sorted(_ groups: [SiteGroup]) -> [SiteGroup] {
        Collation.sorted(groups) { $0.key.english }
    }

    /// What the site said before, if there was one.
    private func earlierIndex(in folder: URL, reporting diagnostics: inout [Diagnostic]) -> SiteIndex? {
        let file = earlier ?? folder.appending(path: "data.json")
        if earlier == nil, !FileManager.default.fileExists(atPath: file.path) { return nil }
        let name = order.project.name(of: file)
        guard let data = try? Data(contentsOf: file) else {
            diagnostics.append(.noEarlierSite(name, "cannot be read"))
            return nil
        }
        guard let index = SiteIndex(parsing: Array(data)) else {
            diagnostics.append(.noEarlierSite(name, "is no index of a site as this program writes them"))
            return nil
        }
        return index
    }

    private func index(of groups: [SiteGroup], earlier: SiteIndex?) -> SiteIndex {
        var index = SiteIndex(
            date: EditionDate.webDate(of: order.templates),
            languages: groups.map { group in
                let language = group.key.language
                return SiteIndex.Language(
                    tag: group.key.folder, english: group.key.english, endonym: language?.endonym ?? "",
                    direction: language?.isRightToLeft == true ? "rtl" : "ltr", page: group.page, zip: group.zip,
                    book: group.book)
            },
            sheets: groups.flatMap(\.files), changes: [])
        if let earlier { index.changes = SiteChanges(earlier: earlier, now: index).all }
        return index
    }
}
