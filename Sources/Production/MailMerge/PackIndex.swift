internal import Foundation

/// The list of all packs, written beside them as `packs.json`.
struct PackIndex: Codable {
    /// The layout of this file; raised when a field changes its meaning.
    var version = 1
    private(set) var packs: [Pack] = []

    /// A pack, by the practice's row in the table: its name stands in its pack.
    struct Pack: Codable {
        let row: Int
        let pack: String
        let sheets: Int
        let leftOut: Int
        let bytes: Int
        /// Of each file, by its path.
        let sha256: [String: String]
    }

    mutating func add(_ entry: LedgerEntry, of row: PracticeRow) {
        packs.append(
            Pack(
                row: row.number, pack: row.folder, sheets: entry.counts?.sheets ?? 0,
                leftOut: entry.counts?.leftOut ?? 0, bytes: entry.files.map(\.stamp.size).reduce(0, +),
                sha256: Dictionary(entry.files.map { ($0.path, $0.sha256) }) { first, _ in first }))
    }

    var sheets: Int { packs.map(\.sheets).reduce(0, +) }

    /// In the order of the table.
    func write(to folder: URL) throws {
        var sorted = self
        sorted.packs.sort { $0.row < $1.row }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try WholeFile.write(Array(encoder.encode(sorted)), to: folder.appending(path: "packs.json"))
    }
}
