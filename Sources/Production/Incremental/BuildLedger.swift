internal import Foundation
internal import Graphics

/// What earlier builds have written into a folder, kept beside it.
///
/// A line is added as soon as a sheet is there, so that a build that ends at any moment is continued. Each line bears a
/// checksum of its own: one that is damaged or cut short counts for nothing, and its sheet is made again.
struct BuildLedger {
    private let folder: BuildFolder
    private(set) var entries: [String: LedgerEntry] = [:]
    private var handle: FileHandle?

    /// Reads what is there.
    init(in folder: BuildFolder) {
        self.folder = folder
        let data = (try? Data(contentsOf: folder.ledger)) ?? Data()
        let decoder = JSONDecoder()
        for line in data.split(separator: UInt8(ascii: "\n")) {
            guard let entry = Self.entry(line, decoder) else { continue }
            entries[entry.name] = entry
        }
    }

    private static func entry(_ line: Data, _ decoder: JSONDecoder) -> LedgerEntry? {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        let text = line[(space + 1)...]
        guard line[..<space].elementsEqual(Checksum.short(Array(text)).utf8) else { return nil }
        return try? decoder.decode(LedgerEntry.self, from: Data(text))
    }

    private static func line(_ entry: LedgerEntry) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let text = try? Array(encoder.encode(entry)) else { return [] }
        return Array("\(Checksum.short(text)) ".utf8) + text + [UInt8(ascii: "\n")]
    }

    /// Records what has just been made.
    mutating func add(_ entry: LedgerEntry) throws(WholeFile.Failure) {
        entries[entry.name] = entry
        do {
            if handle == nil {
                if !FileManager.default.fileExists(atPath: folder.ledger.path) {
                    try WholeFile.write([], to: folder.ledger)
                }
                handle = try FileHandle(forWritingTo: folder.ledger)
                try handle?.seekToEnd()
                // A line that an earlier build could not end must not swallow this one.
                try handle?.write(contentsOf: Data("\n".utf8))
            }
            try handle?.write(contentsOf: Data(Self.line(entry)))
        } catch {
            throw WholeFile.Failure(of: error, file: folder.ledger.path)
        }
    }

    /// Writes it anew without what was overtaken, and without sheets whose files are gone.
    mutating func close() throws(WholeFile.Failure) {
        guard handle != nil else { return }
        try? handle?.close()
        handle = nil
        let kept = entries.values.filter { entry in
            entry.files.contains { FileManager.default.fileExists(atPath: folder.file($0.path).path) }
        }
        try WholeFile.write(kept.sorted { $0.name < $1.name }.flatMap(Self.line), to: folder.ledger)
    }
}
