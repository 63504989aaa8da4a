package import Foundation

/// By what a file is known again without being read: its size, its number on the disk and when it was last written.
package struct FileStamp: Sendable, Hashable, Codable {
    let size: Int
    let inode: UInt64
    /// Nanoseconds since 1970.
    let written: Int

    /// Wraps `stat`; nothing if there is no such file.
    package init?(of file: URL) {
        var information = stat()
        guard unsafe stat(file.path, &information) == 0 else { return nil }
        size = Int(information.st_size)
        inode = UInt64(information.st_ino)
        written = Int(information.st_mtim.tv_sec) * 1_000_000_000 + Int(information.st_mtim.tv_nsec)
    }

    /// As a part of a key: an installed file has the same size and time on every machine, and not the same number.
    var text: String { "\(size) \(written)" }
}
