package import Diagnostics
package import Foundation
internal import Graphics
internal import Packing
internal import Translation

/// Makes the packs of practices, one after the other, out of files that are read once.
package final class PackWorker {
    private let stock: Order
    private let purpose: PackContents.Purpose
    private let form: PackForm
    private let table: URL
    private let folder: URL
    private let unfinished: URL?
    /// Fonts, and what is remembered of sheets that were set in them, by the cut-down fonts that there are.
    private var desks: [[FontSubset]: Desk] = [:]
    /// The cut-down fonts, by the letters of a practice's name that no catalogue may have.
    private var subsets: [String: [FontSubset]] = [:]

    private struct Desk {
        let renderer: RenderWorker
        let memory: SheetMemory
    }

    /// Practices with rare letters in their names need fonts of their own, of which no more are kept than these.
    private static let mostDesks = 4

    init(
        _ stock: Order, for purpose: PackContents.Purpose, as form: PackForm, table: URL, into folder: URL,
        unfinished: URL?
    ) {
        (self.stock, self.purpose, self.form) = (stock, purpose, form)
        (self.table, self.folder, self.unfinished) = (table, folder, unfinished)
    }

    /// Reads the project's files without judging them: the process that asks has done so.
    package convenience init?(
        _ selection: Order.Selection, of project: Project, for purpose: PackContents.Purpose, as form: PackForm,
        table: URL, into folder: URL, unfinished: URL?
    ) {
        var unheard: [Diagnostic] = []
        guard let stock = Order(selection, of: project, as: .worker, reporting: &unheard) else { return nil }
        self.init(stock, for: purpose, as: form, table: table, into: folder, unfinished: unfinished)
    }

    /// Answers a line of JSON with one; nothing for what is no row.
    package func answer(_ line: String) async throws -> Data? {
        guard let row = try? JSONDecoder().decode(PracticeRow.self, from: Data(line.utf8)) else { return nil }
        return try JSONEncoder().encode(await make(row))
    }

    func make(_ row: PracticeRow) async throws -> PackMade {
        var made = PackMade()
        var problems: [Diagnostic] = []
        let place = SourceLocation(file: stock.project.name(of: table), line: row.number)
        guard
            let practice = Practice(
                parsing: SourceText(file: place.file, text: row.text), reporting: &problems)
        else {
            made.diagnostics = problems.map { PracticeRow.moved($0, to: place, columns: row.columns) }
            return made
        }
        let order = stock.addressed(to: practice, selection(for: row), reporting: &problems)
        let pack = Pack(order, for: purpose)
        let desk = try desk(for: order)
        await desk.renderer.use(order.illustrations)
        let shelf = try await pack.filled(by: desk.renderer, isBare: form == .sheets, memory: desk.memory)
        let result = Pack.result(of: shelf)
        made.diagnostics = (problems + result.diagnostics).unique.map {
            PracticeRow.moved($0, to: place, columns: row.columns)
        }
        made.leftOut = result.leftOut.count
        made.sheets = shelf.contents.groups.flatMap(\.sheets).count
        do {
            made.files = try write(shelf, as: row.folder, dated: pack.date)
        } catch {
            made.couldNotWrite = "\(error)"
        }
        return made
    }

    private func selection(for row: PracticeRow) -> Order.Selection {
        var selection = stock.selection
        selection.practiceFile = table
        selection.languages = row.languages
        selection.templates = row.templates
        selection.papers = row.papers
        selection.takesFirstPaper = row.papers.isEmpty
        return selection
    }

    /// The fonts for an order, made when they are first asked for.
    private func desk(for order: Order) throws -> Desk {
        let rare = Set(order.practice.name.unicodeScalars.filter { !$0.isASCII }).sorted()
        let key = String(String.UnicodeScalarView(rare))
        let build = Build(order, workers: 1, into: nil)
        let subsets = try subsets[key] ?? build.makeSubsets()
        self.subsets[key] = subsets
        if let desk = desks[subsets] { return desk }
        if desks.count >= Self.mostDesks { desks.removeAll() }
        let desk = Desk(renderer: try build.makeWorker(), memory: SheetMemory())
        desks[subsets] = desk
        return desk
    }

    /// Writes a pack whole or not at all.
    private func write(_ shelf: PackShelf, as name: String, dated date: ZipDate) throws -> [PackMade.File] {
        switch form {
        case .zip:
            let files = shelf.files.map { ZipArchive.File("\(name)/\($0.path)", $0.bytes) }
            return [try write(ZipArchive(files, dated: date).bytes, to: "\(name).zip")]
        case .folder, .sheets:
            return try shelf.files.map { try write($0.bytes, to: "\(name)/\($0.path)") }
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws -> PackMade.File {
        let file = folder.appending(path: path)
        try WholeFile.write(bytes, to: file, in: unfinished)
        return PackMade.File(
            path: path, sha256: Checksum.sha256(bytes), bytes: bytes.count, stamp: FileStamp(of: file))
    }
}

/// What became of one practice's pack.
package struct PackMade: Sendable, Codable {
    package var files: [File] = []
    package var sheets = 0
    package var leftOut = 0
    package var diagnostics: [Diagnostic] = []
    /// Why the disk did not take it.
    package var couldNotWrite: String?

    package struct File: Sendable, Codable {
        package let path: String
        package let sha256: String
        package let bytes: Int
        let stamp: FileStamp?
    }
}
