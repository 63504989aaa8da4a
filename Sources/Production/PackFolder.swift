internal import Foundation
internal import Packing

/// Writes a folder and an archive of it whole or not at all.
struct PackFolder {
    private let folder: URL

    init(_ folder: URL) { self.folder = folder.standardizedFileURL }

    /// Everything is written under another name first; only then an older pack goes.
    func write(_ files: [ZipArchive.File], dated date: ZipDate) throws {
        let manager = FileManager.default
        let parent = folder.deletingLastPathComponent()
        let name = folder.lastPathComponent
        let process = ProcessInfo.processInfo.processIdentifier
        let fresh = parent.appending(path: ".\(name).\(process).new", directoryHint: .isDirectory)
        let old = parent.appending(path: ".\(name).\(process).old", directoryHint: .isDirectory)
        defer {
            try? manager.removeItem(at: fresh)
            try? manager.removeItem(at: old)
        }
        let named = files.map { ZipArchive.File("\(name)/\($0.path)", $0.bytes) }
        let archive = try ZipArchive(named, dated: date).bytes
        for file in files { try WholeFile.write(file.bytes, to: fresh.appending(path: file.path)) }
        try WholeFile.write(archive, to: parent.appending(path: name + ".zip"))
        if manager.fileExists(atPath: folder.path) { try manager.moveItem(at: folder, to: old) }
        do {
            try manager.moveItem(at: fresh, to: folder)
        } catch {
            try? manager.moveItem(at: old, to: folder)
            throw error
        }
    }
}
