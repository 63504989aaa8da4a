internal import CZlib

/// Packing and unpacking by zlib, as PDF's FlateDecode and ZIP files have it.
package enum Deflate {
    /// Twice as fast as zlib's usual 6, for a page that is a hundredth larger.
    package static let level: Int32 = 2

    /// Packs data (`compress2`); 9 is the smallest, 1 the fastest.
    package static func packed(_ data: [UInt8], level: Int32 = level) -> [UInt8] {
        var size = uLongf(compressBound(uLong(data.count)))
        var result = [UInt8](repeating: 0, count: Int(size))
        let status = unsafe compress2(&result, &size, data, uLong(data.count), level)
        precondition(status == Z_OK, "compressBound gives room enough")
        result.removeLast(result.count - Int(size))
        return result
    }

    /// What stands round packed data.
    package enum Frame: Sendable {
        /// A header and a checksum (RFC 1950), as in PDF.
        case zlib
        /// Nothing (RFC 1951), as in ZIP files.
        case none

        /// How zlib is told: the largest window there is, with a minus where no header follows.
        fileprivate var windowBits: Int32 { self == .zlib ? 15 : -15 }
    }

    /// Unpacks data; nothing if they are damaged or larger than `limit` (`inflate`).
    package static func unpacked(_ data: [UInt8], limit: Int, frame: Frame = .zlib) -> [UInt8]? {
        var room = min(limit, max(1_024, data.count * 6))
        while true {
            if let result = unpacked(data, room: room, frame) { return result.isWhole ? result.data : nil }
            guard room < limit else { return nil }
            room = min(limit, room * 4)
        }
    }

    /// The first bytes of packed data; nothing if they are damaged or fewer.
    package static func start(of data: [UInt8], count: Int) -> [UInt8]? {
        var input = data
        var result = [UInt8](repeating: 0, count: count)
        var stream = unsafe z_stream()
        guard unsafe inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { _ = unsafe inflateEnd(&stream) }
        unsafe inflate(&stream, from: &input, into: &result, Z_SYNC_FLUSH)
        return unsafe stream.avail_out == 0 ? result : nil
    }

    /// Lets zlib work through some data (`inflate`).
    @discardableResult private static func inflate(
        _ stream: inout z_stream, from input: inout [UInt8], into result: inout [UInt8], _ flush: Int32
    ) -> Int32 {
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe result.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = uInt(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = uInt(target.count)
                return unsafe CZlib.inflate(&stream, flush)
            }
        }
    }

    /// One try with so much room; nothing if it is too small.
    private static func unpacked(_ data: [UInt8], room: Int, _ frame: Frame) -> (data: [UInt8], isWhole: Bool)? {
        var input = data
        var result = [UInt8](repeating: 0, count: room)
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, frame.windowBits, ZLIB_VERSION, size) == Z_OK else { return ([], false) }
        defer { _ = unsafe inflateEnd(&stream) }
        let status = unsafe inflate(&stream, from: &input, into: &result, Z_FINISH)
        if status == Z_BUF_ERROR, unsafe stream.avail_out == 0 { return nil }
        result.removeLast(Int(unsafe stream.avail_out))
        return (result, status == Z_STREAM_END)
    }
}
