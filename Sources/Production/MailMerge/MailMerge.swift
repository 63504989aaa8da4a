package import Diagnostics
package import Foundation
internal import Graphics
internal import Translation

/// Packs for all practices of a table.
package struct MailMerge {
    private let stock: Order
    private let table: URL
    private let rows: [PracticeRow]
    /// Of the project as it was before it was read: what changes meanwhile counts as changed.
    private let inputs: String
    /// What is wrong with the project's files, the table and its rows.
    package let problems: [Diagnostic]
    /// How many rows have an error.
    package let refused: Int
    package var options: Options

    package struct Options: Sendable {
        package var purpose = PackContents.Purpose.office
        package var form = PackForm.zip
        package var workers = 1
        package var program: URL?
        /// What a worker process is told of the selection.
        package var workerArguments: [String] = []

        package init() {}
    }

    package var count: Int { rows.count }

    /// Reads the project and the table, and judges all of both.
    ///
    /// Gives nothing if so much is missing that no pack can be made.
    package init?(
        _ selection: Order.Selection, of project: Project, table: URL, options: Options,
        reporting diagnostics: inout [Diagnostic]
    ) {
        let inputs = try? BuildInputs(selection, shard: nil, of: project, others: []).digest
        guard let inputs, let stock = Order(selection, of: project, reporting: &diagnostics),
            let bytes = project.bytes(ofTable: table, reporting: &diagnostics),
            let practices = PracticeTable(bytes, file: table, for: stock, reporting: &diagnostics)
        else { return nil }
        self.stock = stock
        self.inputs = inputs
        self.table = table
        self.options = options
        rows = practices.rows
        refused = practices.refused
        problems = diagnostics + stock.diagnostics.filter { !diagnostics.contains($0) }
    }

    /// What became of the whole table.
    package struct Outcome: Sendable {
        /// Packs that are there now.
        package var packs = 0
        /// Packs that were there already.
        package var unchanged = 0
        package var sheets = 0
        package var failed = 0
        package var couldNotWrite = false
    }

    /// Makes what is not there yet; `told` hears what is wrong with each pack when it is made.
    package func run(
        into folder: URL, progress: @Sendable (Int, Int) -> Void, told: ([Diagnostic]) -> Void
    ) async throws -> Outcome {
        let place = BuildFolder(folder)
        let lock = try Self.lock(place)
        place.sweep()
        var ledger = BuildLedger(in: place)
        var index = PackIndex()
        var outcome = Outcome()
        var open: [PracticeRow] = []
        for row in rows {
            if let entry = ledger.entries[row.folder], entry.key == key(of: row), entry.stands(in: place) {
                index.add(entry, of: row)
            } else {
                open.append(row)
            }
        }
        outcome.unchanged = rows.count - open.count
        var done = 0
        try await make(open, into: folder, unfinished: place.unfinished) { number, made in
            let row = open[number]
            done += 1
            progress(done, open.count)
            told(made.diagnostics)
            outcome.couldNotWrite = outcome.couldNotWrite || made.couldNotWrite != nil
            let isMade = !made.files.isEmpty && !made.diagnostics.hasErrors
            try place.remove(ledger.entries[row.folder], except: isMade ? made.files.map(\.path) : [])
            guard isMade else {
                outcome.failed += 1
                return made.couldNotWrite == nil
            }
            let entry = made.entry(of: row, key: key(of: row))
            index.add(entry, of: row)
            try ledger.add(entry)
            return true
        }
        try ledger.close()
        try index.write(to: folder)
        (outcome.packs, outcome.sheets) = (index.packs.count, index.sheets)
        _ = consume lock
        return outcome
    }

    private static func lock(_ place: BuildFolder) throws -> FolderLock {
        do {
            return try FolderLock.taken(place)
        } catch is FolderLock.Busy {
            throw Batch.Refusal(problems: [.busy(place.root.path)], isUsage: false)
        }
    }

    /// All that a pack hangs on.
    private func key(of row: PracticeRow) -> EditionKey {
        var key = EditionKey()
        key[.practice] = Checksum.short("\(row)\(row.logoDigest(beside: table))")
        key[.form] = Checksum.short("\(options.purpose) \(options.form.rawValue) \(inputs)")
        return key
    }

    private func make(
        _ rows: [PracticeRow], into folder: URL, unfinished: URL, finished: (Int, PackMade) throws -> Bool
    ) async throws {
        // Two workers pay for their start from a few packs on.
        let count = min(options.workers, (rows.count + 3) / 4)
        guard let program = options.program, count > 1 else {
            let worker = PackWorker(
                stock, for: options.purpose, as: options.form, table: table, into: folder, unfinished: unfinished)
            for (index, row) in rows.enumerated() {
                guard try finished(index, try await worker.make(row)) else { return }
            }
            return
        }
        let arguments =
            ["pack-worker", table.path, "--out", folder.path, "--unfinished", unfinished.path]
            + options.workerArguments + (stock.selection.today.map { ["--today", $0.text] } ?? [])
        let pool = WorkerPool(program: program, arguments: arguments, count: count)
        let name = stock.project.name(of: table)
        try await pool.run(rows, asking: { $0 }) { (index, made: PackMade?) in
            try finished(index, made ?? .died(at: SourceLocation(file: name, line: rows[index].number)))
        }
    }
}

extension PackMade {
    /// What the ledger should know from now on.
    fileprivate func entry(of row: PracticeRow, key: EditionKey) -> LedgerEntry {
        let files = files.compactMap { file in
            file.stamp.map { LedgerEntry.File(path: file.path, recipe: "pack", sha256: file.sha256, stamp: $0) }
        }
        return LedgerEntry(
            name: row.folder, key: key, files: files, counts: LedgerEntry.Counts(sheets: sheets, leftOut: leftOut))
    }

    fileprivate static func died(at row: SourceLocation) -> PackMade {
        var made = PackMade()
        made.diagnostics = [
            Diagnostic(
                .workerDied, "the program that made this pack ended unexpectedly",
                help: "Run 'posters doctor'. If all is well there, report the row as a bug.", at: row)
        ]
        return made
    }
}

extension PracticeRow {
    /// A checksum of the logo that the row names, if it does.
    fileprivate func logoDigest(beside table: URL) -> String {
        var unheard: [Diagnostic] = []
        let practice =
            text.contains("logo:") ? Practice(parsing: SourceText(file: "", text: text), reporting: &unheard) : nil
        guard let logo = practice?.logo else { return "" }
        let file = table.deletingLastPathComponent().appending(path: logo)
        return (try? Data(contentsOf: file)).map { Checksum.short(Array($0)) } ?? ""
    }
}

extension Project {
    /// A table of all practices of a country has some megabytes.
    private static let largestTable = 100_000_000

    fileprivate func bytes(ofTable file: URL, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        guard let handle = try? FileHandle(forReadingFrom: file),
            let data = try? handle.read(upToCount: Self.largestTable + 1)
        else {
            diagnostics.append(.unreadable(name(of: file), reason: "there is no such file, or it cannot be read"))
            return nil
        }
        guard data.count <= Self.largestTable else {
            diagnostics.append(.unreadable(name(of: file), reason: "it is larger than 100 MB"))
            return nil
        }
        return Array(data)
    }
}
