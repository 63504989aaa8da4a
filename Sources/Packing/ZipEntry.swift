/// One file of a ZIP archive as its records have it (PKWARE's APPNOTE 6.3.10, 4.3 and 4.4).
struct ZipEntry {
    /// What follows the local header.
    let content: [UInt8]

    private let name: [UInt8]
    private let method: UInt16
    private let sum: UInt32
    private let size: Int
    private let date: ZipDate

    /// How long `endRecord` is.
    static let endSize = 22

    /// Formats that are packed inside, so that packing again costs time and saves nothing.
    private static let packedFormats = [".pdf", ".png", ".jpg", ".zip"]

    init(_ file: ZipArchive.File, _ date: ZipDate) {
        let isPacked = Self.packedFormats.contains { file.path.lowercased().hasSuffix($0) }
        let packed = isPacked ? file.bytes : Self.rawDeflate(file.bytes)
        let isSmaller = packed.count < file.bytes.count
        content = isSmaller ? packed : file.bytes
        method = isSmaller ? 8 : 0
        name = Array(file.path.utf8)
        sum = CRC32.sum(of: file.bytes)
        size = file.bytes.count
        self.date = date
    }

    /// Without zlib's header of two bytes and its checksum of four (RFC 1950, 2.2).
    private static func rawDeflate(_ bytes: [UInt8]) -> [UInt8] {
        Array(Deflate.packed(bytes).dropFirst(2).dropLast(4))
    }

    /// How long the file is with both of its records.
    var recordSize: Int { 30 + 46 + 2 * name.count + content.count }

    /// What stands before the file.
    var localHeader: [UInt8] { Self.bytes(0x0403_4B50 as UInt32) + common + Self.bytes(0 as UInt16) + name }

    /// The entry in the list at the archive's end; `offset` is where its local header stands.
    func directoryRecord(at offset: Int) -> [UInt8] {
        Self.bytes(0x0201_4B50 as UInt32)
            // Made on Unix, so that the permissions below count.
            + Self.bytes(3 << 8 | Self.version) + common
            // No extra field, no comment, the first disk, no hint what the content is.
            + [UInt8](repeating: 0, count: 8)
            // An ordinary file that everybody may read.
            + Self.bytes(0o100644 << 16 as UInt32) + Self.bytes(UInt32(offset)) + name
    }

    /// The archive's last record.
    static func endRecord(count: Int, directorySize: Int, at offset: Int) -> [UInt8] {
        // One disk, and no comment.
        bytes(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + bytes(UInt16(count)) + bytes(UInt16(count))
            + bytes(UInt32(directorySize)) + bytes(UInt32(offset)) + [0, 0]
    }

    /// 2.0, the first with deflate and folders.
    private static let version: UInt16 = 20
    /// The name is UTF-8.
    private static let flags: UInt16 = 1 << 11

    /// What both records have, from the version to the name's length.
    private var common: [UInt8] {
        Self.bytes(Self.version) + Self.bytes(Self.flags) + Self.bytes(method) + Self.bytes(date.time)
            + Self.bytes(date.day) + Self.bytes(sum) + Self.bytes(UInt32(content.count)) + Self.bytes(UInt32(size))
            + Self.bytes(UInt16(name.count))
    }

    /// The lowest byte first.
    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
