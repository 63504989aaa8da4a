/// The files in a ZIP archive from outside, read with limits: any of its numbers may be a lie.
package struct ZipContents: Sendable {
    /// An archive that is not read.
    package enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
        case notAnArchive
        case damaged
        case encrypted
        /// The path leads out of the folder, or is none on some computer.
        case unsafePath(String)
        /// Two paths are the same where capitals do not count.
        case samePath(String)
        case tooManyFiles(Int)
        /// This file, or all together, unpack to more than is read.
        case tooLarge(String)

        package var description: String {
            switch self {
            case .notAnArchive: "it is no ZIP archive"
            case .damaged: "it is a damaged ZIP archive, or one that is made in an unusual way"
            case .encrypted: "it is protected by a password"
            case .unsafePath(let path): "it holds a file with the unsafe name '\(path)'"
            case .samePath(let path): "it holds '\(path)' twice"
            case .tooManyFiles(let limit): "it holds more than \(limit) files"
            case .tooLarge(let path): "'\(path)' in it unpacks to more than is read"
            }
        }
    }

    /// How much is unpacked.
    package struct Limits: Sendable {
        package var files: Int
        /// What all files together may unpack to.
        package var bytes: Int
        /// How many times its packed size a file of more than a megabyte may be.
        package var ratio: Int

        package init(files: Int, bytes: Int, ratio: Int) {
            (self.files, self.bytes, self.ratio) = (files, bytes, ratio)
        }
    }

    private let archive: [UInt8]
    /// What the list at the archive's end says, by path in small letters.
    private let records: [String: ZipRecord]

    /// Reads the list of files; none is unpacked yet.
    package init(reading archive: [UInt8], limits: Limits) throws(Failure) {
        guard let end = ZipRecord.end(of: archive) else { throw .notAnArchive }
        guard end.count <= limits.files else { throw .tooManyFiles(limits.files) }
        var records: [String: ZipRecord] = [:]
        var offset = end.directory
        var size = 0
        for _ in 0..<end.count {
            guard let record = ZipRecord(in: archive, at: offset) else { throw .damaged }
            offset += record.length
            guard !record.isFolder else { continue }
            guard !record.isEncrypted else { throw .encrypted }
            guard ZipArchive.isSafe(record.path) else { throw .unsafePath(record.path) }
            let key = record.path.lowercased()
            guard records.updateValue(record, forKey: key) == nil else { throw .samePath(record.path) }
            size += record.size
            let isBloated = record.size > 1_000_000 && record.size / limits.ratio > record.packedSize
            guard size <= limits.bytes, !isBloated else { throw .tooLarge(record.path) }
        }
        self.archive = archive
        self.records = records
    }

    /// The paths in the archive.
    package var paths: [String] { records.values.map(\.path).sorted() }

    /// A file unpacked, in capitals or not; nothing if it is not there.
    package func bytes(of path: String) throws(Failure) -> [UInt8]? {
        guard let record = records[path.lowercased()] else { return nil }
        guard let packed = record.content(in: archive) else { throw .damaged }
        let bytes: [UInt8]?
        switch record.method {
        case 0: bytes = Array(packed)
        // The size is known, so whatever unpacks to more is given up there.
        case 8: bytes = Deflate.unpacked(Array(packed), limit: max(1, record.size), frame: .none)
        default: throw .damaged
        }
        guard let bytes, bytes.count == record.size, CRC32.sum(of: bytes) == record.sum else { throw .damaged }
        return bytes
    }
}
