internal import CCairo

/// Owns one cairo surface of pixels.
@safe package struct ImageSurface: ~Copyable {
    let pointer: OpaquePointer
    package let width: Int
    package let height: Int

    /// Wraps `cairo_image_surface_create` with white ground.
    package init(width: Int, height: Int) throws(GraphicsError) {
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            throw GraphicsError(operation: "cairo_image_surface_create", reason: "no surface")
        }
        let status = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw GraphicsError("cairo_image_surface_create", status)
        }
        unsafe pointer = surface
        self.width = width
        self.height = height
    }

    deinit { unsafe cairo_surface_destroy(pointer) }

    /// Draws on the pixels.
    ///
    /// Without pages there are no structure tags either: cairo ignores them here.
    package func draw(_ body: (borrowing DrawingContext) throws(GraphicsError) -> Void) throws(GraphicsError) {
        try unsafe drawing(on: pointer, showingPage: false, body)
    }

    /// The pixels row by row, four bytes each: blue, green, red and one unused (`CAIRO_FORMAT_RGB24`, little endian).
    package func pixels() -> [UInt8] {
        unsafe cairo_surface_flush(pointer)
        guard let data = unsafe cairo_image_surface_get_data(pointer) else { return [] }
        let size = unsafe Int(cairo_image_surface_get_stride(pointer) * cairo_image_surface_get_height(pointer))
        return unsafe Array(UnsafeBufferPointer(start: data, count: size))
    }

    /// The picture as a PNG file's bytes (`cairo_surface_write_to_png_stream`).
    package func png() throws(GraphicsError) -> [UInt8] {
        let sink = ByteSink()
        let target = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let status = unsafe cairo_surface_write_to_png_stream(pointer, ByteSink.write, target)
        guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("cairo_surface_write_to_png_stream", status) }
        return sink.bytes
    }
}
