internal import CCairo

/// Owns the pixels of one PNG or JPEG file.
@safe package struct RasterPicture: ~Copyable {
    let pointer: OpaquePointer
    package let width: Int
    package let height: Int

    /// The longest side that is decoded: an A3 logo slot of 48 mm at 600 dpi needs 1,134 pixels.
    package static let longestSide = 4_000

    /// Decodes a PNG file (`cairo_image_surface_create_from_png_stream`), after a look at its header.
    package init(png: [UInt8]) throws(GraphicsError) {
        guard let size = Self.size(ofPNG: png) else {
            throw GraphicsError(operation: "reading the PNG", reason: "it is not a PNG file")
        }
        guard size.width <= Self.longestSide, size.height <= Self.longestSide else {
            throw GraphicsError(
                operation: "reading the PNG", reason: "a side is longer than \(Self.longestSide) pixels")
        }
        let source = ByteSource(png)
        let closure = unsafe Unmanaged.passUnretained(source).toOpaque()
        guard let surface = unsafe cairo_image_surface_create_from_png_stream(ByteSource.read, closure) else {
            throw GraphicsError(operation: "reading the PNG", reason: "no surface")
        }
        let status = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw GraphicsError("reading the PNG", status)
        }
        unsafe pointer = surface
        width = size.width
        height = size.height
    }

    deinit { unsafe cairo_surface_destroy(pointer) }

    /// The size in a PNG's first chunk, without decoding anything; nothing if these bytes are no PNG.
    package static func size(ofPNG bytes: [UInt8]) -> (width: Int, height: Int)? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.count > 24, bytes.starts(with: signature) else { return nil }
        func number(at start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        let (width, height) = (number(at: 16), number(at: 20))
        return width > 0 && height > 0 ? (width, height) : nil
    }
}

/// Hands bytes to cairo's PNG reader.
private final class ByteSource {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A `cairo_read_func_t` whose closure is a `ByteSource`.
    static let read: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt8>?, UInt32) -> cairo_status_t =
        {
            closure, data, length in
            guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_READ_ERROR }
            let source = unsafe Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            let end = source.offset + Int(length)
            guard end <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
            for (index, byte) in source.bytes[source.offset..<end].enumerated() { unsafe data[index] = byte }
            source.offset = end
            return CAIRO_STATUS_SUCCESS
        }
}
