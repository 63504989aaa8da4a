internal import CZlib

/// Packing and unpacking as PDF's FlateDecode has it, by zlib.
package enum Deflate {
    /// Packs data (`compress2`).
    package static func packed(_ data: [UInt8]) -> [UInt8] {
        var size = uLongf(compressBound(uLong(data.count)))
        var result = [UInt8](repeating: 0, count: Int(size))
        let status = unsafe compress2(&result, &size, data, uLong(data.count), 4)
        precondition(status == Z_OK, "compressBound gives room enough")
        result.removeLast(result.count - Int(size))
        return result
    }

    /// Unpacks data; nothing if they are damaged or larger than `limit` (`inflate`).
    package static func unpacked(_ data: [UInt8], limit: Int) -> [UInt8]? {
        var room = min(limit, max(1_024, data.count * 6))
        while true {
            if let result = unpacked(data, room: room) { return result.isWhole ? result.data : nil }
            guard room < limit else { return nil }
            room = min(limit, room * 4)
        }
    }

    /// One try with so much room; nothing if it is too small.
    private static func unpacked(_ data: [UInt8], room: Int) -> (data: [UInt8], isWhole: Bool)? {
        var input = data
        var result = [UInt8](repeating: 0, count: room)
        var stream = unsafe z_stream()
        guard unsafe inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return ([], false)
        }
        defer { _ = unsafe inflateEnd(&stream) }
        let status = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe result.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = uInt(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = uInt(target.count)
                return unsafe inflate(&stream, Z_FINISH)
            }
        }
        if status == Z_BUF_ERROR, unsafe stream.avail_out == 0 { return nil }
        result.removeLast(Int(unsafe stream.avail_out))
        return (result, status == Z_STREAM_END)
    }
}
