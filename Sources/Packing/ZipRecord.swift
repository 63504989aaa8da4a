/// What the list at an archive's end says of one file (PKWARE's APPNOTE 6.3.10, 4.3.12).
struct ZipRecord: Sendable {
    let path: String
    let method: Int
    let sum: UInt32
    let packedSize: Int
    let size: Int
    /// How long the record itself is.
    let length: Int
    private let flags: Int
    /// Where the file's own header stands.
    private let offset: Int

    var isEncrypted: Bool { flags & 1 != 0 }
    var isFolder: Bool { path.hasSuffix("/") && size == 0 }

    init?(in archive: [UInt8], at start: Int) {
        guard archive.number(4, at: start) == 0x0201_4B50, let flags = archive.number(2, at: start + 8),
            let method = archive.number(2, at: start + 10), let sum = archive.number(4, at: start + 16),
            let packedSize = archive.number(4, at: start + 20), let size = archive.number(4, at: start + 24),
            let name = archive.number(2, at: start + 28), let extra = archive.number(2, at: start + 30),
            let comment = archive.number(2, at: start + 32), let offset = archive.number(4, at: start + 42),
            start + 46 + name + extra + comment <= archive.count,
            let path = String(validating: archive[start + 46..<start + 46 + name], as: UTF8.self)
        else { return nil }
        self.path = path
        self.method = method
        self.sum = UInt32(sum)
        self.packedSize = packedSize
        self.size = size
        self.flags = flags
        self.offset = offset
        length = 46 + name + extra + comment
    }

    /// The packed file; nothing if it does not lie within the archive.
    func content(in archive: [UInt8]) -> ArraySlice<UInt8>? {
        // The file's own header repeats most of this; only how long it is counts.
        guard archive.number(4, at: offset) == 0x0403_4B50, let name = archive.number(2, at: offset + 26),
            let extra = archive.number(2, at: offset + 28)
        else { return nil }
        let start = offset + 30 + name + extra
        guard start + packedSize <= archive.count else { return nil }
        return archive[start..<start + packedSize]
    }

    /// How many files the last record counts and where their list begins.
    static func end(of archive: [UInt8]) -> (count: Int, directory: Int)? {
        // A comment of at most 65,535 bytes may follow; it must end where the archive does.
        let last = archive.count - ZipEntry.endSize
        guard last >= 0 else { return nil }
        for start in stride(from: last, through: max(0, last - 65_535), by: -1)
        where archive.number(4, at: start) == 0x0605_4B50 {
            guard let disk = archive.number(4, at: start + 4), disk == 0, let count = archive.number(2, at: start + 10),
                let directory = archive.number(4, at: start + 16), let comment = archive.number(2, at: start + 20),
                start + ZipEntry.endSize + comment == archive.count
            else { continue }
            return (count, directory)
        }
        return nil
    }
}

extension [UInt8] {
    /// A number of some bytes, the lowest first; nothing beyond the end.
    fileprivate func number(_ count: Int, at start: Int) -> Int? {
        guard start >= 0, start + count <= self.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(self[start + $1]) << ($1 * 8) }
    }
}
