internal import Foundation

/// A folder that comes into being whole: it is filled under another name, and then takes the place of the older one.
struct SiteFolder {
    let folder: URL
    let fresh: URL
    /// Where sheets are kept from one run to the next, with what they were made of.
    let kept: URL
    private let old: URL

    init(_ folder: URL) {
        self.folder = folder.standardizedFileURL
        let parent = self.folder.deletingLastPathComponent()
        let start = ".\(self.folder.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        fresh = parent.appending(path: "\(start).new", directoryHint: .isDirectory)
        kept = parent.appending(path: ".\(self.folder.lastPathComponent).sheets", directoryHint: .isDirectory)
        old = parent.appending(path: "\(start).old", directoryHint: .isDirectory)
    }

    /// Removes what programs left that were stopped before they had finished.
    func removeLeftovers() {
        let parent = folder.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(".\(folder.lastPathComponent).") && name.hasSuffix(".new") {
            let parts = name.dropFirst(folder.lastPathComponent.count + 2).split(separator: ".")
            guard parts.count == 2, let process = pid_t(parts[0]) else { continue }
            // Signal 0 only asks whether there is such a process.
            guard kill(process, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(at: parent.appending(path: name))
        }
    }

    /// Puts a kept sheet into the new site: a second name for the same file, or a copy on disks that know no such.
    func add(sheet path: String, to folder: String) throws {
        let (source, target) = (kept.appending(path: path), fresh.appending(path: folder).appending(path: path))
        let manager = FileManager.default
        try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        do {
            try manager.linkItem(at: source, to: target)
        } catch {
            try manager.copyItem(at: source, to: target)
        }
    }

    func write(_ text: String, to path: String) throws {
        try WholeFile.write(Array(text.utf8), to: fresh.appending(path: path))
    }

    /// Puts the new folder in the place of the older one.
    func swap() throws {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder.path) { try manager.moveItem(at: folder, to: old) }
        do {
            try manager.moveItem(at: fresh, to: folder)
        } catch {
            try? manager.moveItem(at: old, to: folder)
            throw error
        }
        try? manager.removeItem(at: old)
    }

    /// Removes what was not put in its place.
    func discard() { try? FileManager.default.removeItem(at: fresh) }
}
