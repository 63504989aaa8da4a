/// Some files as one ZIP file, which every computer opens.
///
/// Equal files with an equal date are equal bytes. There is no ZIP64: the limits are those of the old format.
package struct ZipArchive: Sendable {
    /// One file; the path's parts are parted by `/`.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]

        package init(_ path: String, _ bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
    }

    /// Files that cannot be put into one archive.
    package enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// The path leads out of the folder, or is none on some computer.
        case unsafePath(String)
        /// Two paths are the same where capitals do not count.
        case samePath(String)
        case tooManyFiles
        case tooLarge

        package var description: String {
            switch self {
            case .unsafePath(let path): "'\(path)' is no path that every computer can unpack inside one folder"
            case .samePath(let path): "'\(path)' would be unpacked twice"
            case .tooManyFiles: "a ZIP file holds at most \(Limits().files) files"
            case .tooLarge: "a ZIP file holds less than 4 GB"
            }
        }
    }

    /// What the format's numbers of two and four bytes can count; the largest of four bytes means ZIP64.
    package struct Limits: Sendable {
        package var files = 65_535
        package var bytes = 4_294_967_294

        package init() {}
    }

    /// The whole ZIP file.
    package let bytes: [UInt8]

    /// Packs files in their order, all with one date.
    package init(_ files: [File], dated date: ZipDate, limits: Limits = Limits()) throws(Failure) {
        guard files.count <= limits.files else { throw .tooManyFiles }
        try Self.checkPaths(files.map(\.path))
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            guard file.bytes.count <= limits.bytes else { throw .tooLarge }
            let entry = ZipEntry(file, date)
            let size = result.count + directory.count + entry.recordSize + ZipEntry.endSize
            guard size <= limits.bytes else { throw .tooLarge }
            directory += entry.directoryRecord(at: result.count)
            result += entry.localHeader
            result += entry.content
        }
        let end = ZipEntry.endRecord(count: files.count, directorySize: directory.count, at: result.count)
        result += directory
        result += end
        bytes = result
    }

    private static func checkPaths(_ paths: [String]) throws(Failure) {
        var seen: Set<String> = []
        for path in paths {
            guard isSafe(path) else { throw .unsafePath(path) }
            guard seen.insert(path.lowercased()).inserted else { throw .samePath(path) }
        }
    }

    /// Whether a path stays in its folder, and Windows too takes it for one.
    static func isSafe(_ path: String) -> Bool {
        guard (1...65_535).contains(path.utf8.count) else { return false }
        // Not by Character: a mark that joins '/' would make it another one, but not for who unpacks. An absolute path
        // has an empty first part.
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.last != UInt8(ascii: ".") && part.last != UInt8(ascii: " ")
                && !part.contains(where: isForbidden)
        }
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 32 || byte == 127 || "\\:*?\"<>|".utf8.contains(byte)
    }
}

/// The date and time of the files in an archive, to two seconds and without a time zone.
package struct ZipDate: Sendable, Hashable {
    /// As MS-DOS packs them.
    package let time, day: UInt16

    /// Years that the format cannot count, before 1980 and after 2107, are taken for its first and last.
    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        func within(_ range: ClosedRange<Int>, _ number: Int) -> Int {
            min(max(number, range.lowerBound), range.upperBound)
        }
        self.day = UInt16((within(1980...2107, year) - 1980) << 9 | within(1...12, month) << 5 | within(1...31, day))
        time = UInt16(within(0...23, hour) << 11 | within(0...59, minute) << 5 | within(0...59, second) / 2)
    }
}
