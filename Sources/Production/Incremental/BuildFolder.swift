package import Diagnostics
package import Foundation

extension Diagnostic.Code {
    package static let folderBusy = Self("build.folder-busy", .error)
    package static let filesChanged = Self("build.files-changed", .error)
}

/// A folder that builds write into, with what they keep there for the next one.
package struct BuildFolder: Sendable {
    package let root: URL
    /// Several machines may write their shares into one folder.
    private let shard: Shard?

    package init(_ root: URL, shard: Shard? = nil) {
        self.root = root
        self.shard = shard
    }

    /// Nobody looks into a folder whose name begins with a dot.
    private var keep: URL {
        let keep = root.appending(path: ".register-here", directoryHint: .isDirectory)
        return shard.map { keep.appending(path: $0.fileName, directoryHint: .isDirectory) } ?? keep
    }

    /// Each share has a manifest of its own.
    package var manifest: URL { root.appending(path: Manifest.fileName(of: shard)) }
    var ledger: URL { keep.appending(path: "sheets") }
    var lastRun: URL { keep.appending(path: "last-run") }
    var lock: URL { keep.appending(path: "lock") }
    /// Where files are written before they get their names.
    var unfinished: URL { keep.appending(path: "unfinished", directoryHint: .isDirectory) }

    func file(_ path: String) -> URL { root.appending(path: path) }

    /// Removes older files that are not made any more: they would pass for what is.
    func remove(_ entry: LedgerEntry?, except kept: [String]) throws {
        for path in entry?.files.map(\.path) ?? [] where !kept.contains(path) {
            guard FileManager.default.fileExists(atPath: file(path).path) else { continue }
            do {
                try FileManager.default.removeItem(at: file(path))
            } catch {
                throw WholeFile.Failure(of: error, file: file(path).path)
            }
        }
    }

    /// Removes what a build left that was ended at once.
    func sweep() {
        try? FileManager.default.removeItem(at: unfinished)
    }
}
