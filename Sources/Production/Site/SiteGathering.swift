internal import Design
internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Packing
internal import Prepress
internal import Translation

/// Draws what the site has beside the sheets: their pictures, and for each language one ZIP file and one PDF.
struct SiteGathering {
    let order: Order
    let folder: URL
    let worker: RenderWorker
    private(set) var groups: [SiteGroup] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The edition that shows each sheet's first paper.
    private var shown: [String: PlannedEdition] = [:]

    static let sheetsFolder = "sheets"
    static let pictureWidth = 300

    init(_ order: Order, results: [Build.Result], in folder: URL) throws {
        (self.order, self.folder) = (order, folder)
        worker = try Build(order, workers: 1, into: nil).makeWorker()
        for (planned, result) in zip(order.editions, results) { try add(planned, result) }
    }

    /// Files what was made of one edition.
    private mutating func add(_ planned: PlannedEdition, _ result: Build.Result) throws {
        guard result.sheets.contains(where: { $0.path != nil }) else { return }
        let group = index(of: SiteGroup.Key(of: planned.edition))
        let name = planned.edition.template.name
        if !groups[group].sheets.contains(where: { $0.template.name == name }) {
            let sheet = SiteSheet(planned, of: order)
            groups[group].sheets.append(sheet)
            shown[sheet.page] = planned
        }
        guard let place = groups[group].sheets.firstIndex(where: { $0.template.name == name }) else { return }
        let sheet = groups[group].sheets[place]
        groups[group].sheets[place].files += try result.sheets.compactMap { try row($0, of: sheet) }
    }

    private mutating func index(of key: SiteGroup.Key) -> Int {
        if let index = groups.firstIndex(where: { $0.key == key }) { return index }
        groups.append(SiteGroup(key: key))
        return groups.count - 1
    }

    /// A file's line in the index; nothing if it could not be made.
    private func row(_ made: Manifest.Sheet, of sheet: SiteSheet) throws -> SiteIndex.Sheet? {
        guard let path = made.path, let checksum = made.sha256 else { return nil }
        let place = "\(Self.sheetsFolder)/\(path)"
        let file = folder.appending(path: place)
        let bytes = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parts = name.split(separator: ".")
        return SiteIndex.Sheet(
            id: name.replacing(".", with: "-"), path: place, sha256: checksum, bytes: bytes,
            format: String(parts.last ?? ""), pages: made.pages, languages: made.languages, template: made.template,
            sheet: sheet.template.sheet, title: sheet.template.title, label: label(of: made, path), paper: made.paper,
            variant: made.variant,
            state: made.state, standing: sheet.state.label, forDisplay: !sheet.isDraft, code: sheet.code,
            page: sheet.page, picture: sheet.picture)
    }

    /// What a file is, such as `A4 for the office printer` or `picture 2 for screens`.
    private func label(of made: Manifest.Sheet, _ path: String) -> String {
        let form = SheetVariant(rawValue: made.variant)?.words ?? made.variant
        let papers = ["card": "one card", "slide": "slides", "square": "square"]
        let paper = papers[made.paper] ?? made.paper.replacing("-", with: " ")
        guard path.hasSuffix(".png") else { return "\(paper) \(form)" }
        // Several pages are several pictures, whose names end in a number.
        let number = path.dropLast(4).split(separator: "-").last.flatMap { Int($0) }.map { " \($0)" } ?? ""
        return "picture\(number) \(form)"
    }

    /// Draws pictures and bundles, a group after the other so that no more than one is in memory.
    mutating func draw(progress: @Sendable (Int, Int) -> Void) async throws {
        let count = groups.reduce(0) { $0 + $1.sheets.count }
        var done = 0
        for group in groups.indices {
            groups[group].sheets.sort { $0.place < $1.place }
            var pages: [Binding.Sheet] = []
            for sheet in groups[group].sheets.indices {
                pages += try await draw(&groups[group].sheets[sheet])
                done += 1
                progress(done, count)
            }
            try await addBook(of: pages, to: group)
            try addArchive(to: group)
        }
    }

    /// A sheet's picture; gives its pages if they are for paper.
    private func draw(_ sheet: inout SiteSheet) async throws -> [Binding.Sheet] {
        guard let planned = shown[sheet.page] else { return [] }
        let layout = await worker.proofed(planned.edition).layout
        let page = layout.pages[0]
        let area = Rectangle(x: 0, y: 0, width: page.width, height: page.height)
        let picture = try await worker.picture(of: area, on: page, width: Self.pictureWidth)
        try WholeFile.write(picture, to: folder.appending(path: sheet.picture))
        sheet.pictureHeight = Int((Double(Self.pictureWidth) * page.height / page.width).rounded())
        guard sheet.template.pixels == nil else { return [] }
        let title = "\(sheet.template.title), \(planned.edition.paper.plainName)"
        return [Binding.Sheet(title: title, pages: try await worker.draw(layout, savesInk: mainVariant.savesInk))]
    }
}

extension SiteGathering {
    private var mainVariant: SheetVariant { order.selection.mainVariant }

    /// All sheets of a group on their first paper, one after the other.
    private mutating func addBook(of sheets: [Binding.Sheet], to group: Int) async throws {
        guard !sheets.isEmpty, let template = order.templates.first else { return }
        let key = groups[group].key
        let binding = Binding(
            title: "\(key.english): all sheets", language: "en",
            chapters: [Binding.Chapter(title: key.english, sheets: sheets)])
        let book = try await worker.book(binding, as: mainVariant, date: EditionDate.pdfDate(of: template))
        let problems = order.judged(book.problems)
        diagnostics += problems
        guard !problems.hasErrors else { return }
        groups[group].book = try write(book.bytes, to: "packs/\(Self.name(of: groups[group])).pdf")
    }

    /// All files of a group in its main form, with a word about drafts.
    private mutating func addArchive(to group: Int) throws {
        let chosen = groups[group].files.filter {
            $0.variant == mainVariant.rawValue || $0.variant == SheetVariant.screen.rawValue
        }
        var files = try chosen.map { file in
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            return ZipArchive.File(
                "\(Self.name(of: groups[group]))/\(name)",
                Array(try Data(contentsOf: folder.appending(path: file.path))))
        }
        if groups[group].drafts > 0 {
            files.insert(
                ZipArchive.File("\(Self.name(of: groups[group]))/READ-ME-FIRST.txt", Array(Self.draftNote.utf8)), at: 0)
        }
        let archive = try ZipArchive(files, dated: date).bytes
        groups[group].zip = try write(archive, to: "packs/\(Self.name(of: groups[group])).zip")
    }

    /// What the script of the site says too, in the archives that it makes.
    static let draftNote = """
        Some of these sheets are drafts: no native reader has checked and approved their words yet.\r
        Show drafts to people who can check them. Do not hang a draft, and do not hand it out.\r

        """

    private static func name(of group: SiteGroup) -> String { "sheets-\(group.key.folder)" }

    private func write(_ bytes: [UInt8], to path: String) throws -> SiteIndex.Bundle {
        try WholeFile.write(bytes, to: folder.appending(path: path))
        return SiteIndex.Bundle(path: path, sha256: Checksum.sha256(bytes), bytes: bytes.count)
    }

    /// The month in which the facts were checked, so that equal archives are equal files.
    private var date: ZipDate {
        let parts = (order.templates.map(\.factsChecked).max() ?? "2026-01").split(separator: "-").compactMap {
            Int($0)
        }
        return ZipDate(year: parts[0], month: parts[1], day: 1)
    }
}
