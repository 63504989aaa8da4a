internal import CCairo

/// Owns one cairo surface that writes a PDF into memory.
@safe package struct PDFSurface: ~Copyable {
    private let pointer: OpaquePointer
    private let sink: ByteSink

    /// Wraps `cairo_pdf_surface_create_for_stream`. Sizes are in points.
    package init(width: Double, height: Double, title: String) throws(GraphicsError) {
        let sink = ByteSink()
        let target = unsafe Unmanaged.passUnretained(sink).toOpaque()
        guard let surface = unsafe cairo_pdf_surface_create_for_stream(ByteSink.write, target, width, height) else {
            throw GraphicsError(operation: "cairo_pdf_surface_create_for_stream", reason: "no surface")
        }
        unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        unsafe pointer = surface
        self.sink = sink
    }

    deinit { unsafe cairo_surface_destroy(pointer) }

    /// Draws one page.
    package func page(_ body: (borrowing DrawingContext) throws(GraphicsError) -> Void) throws(GraphicsError) {
        try unsafe drawing(on: pointer, showingPage: true, body)
    }

    /// Ends the document and gives its bytes.
    package consuming func finish() throws(GraphicsError) -> [UInt8] {
        unsafe cairo_surface_finish(pointer)
        let status = unsafe cairo_surface_status(pointer)
        guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("cairo_surface_finish", status) }
        return sink.bytes
    }
}

/// Owns one cairo surface of pixels.
@safe package struct ImageSurface: ~Copyable {
    private let pointer: OpaquePointer

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
    }

    deinit { unsafe cairo_surface_destroy(pointer) }

    /// Draws on the pixels. Without pages there are no structure tags either: cairo ignores them here.
    package func draw(_ body: (borrowing DrawingContext) throws(GraphicsError) -> Void) throws(GraphicsError) {
        try unsafe drawing(on: pointer, showingPage: false, body)
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

/// Runs one drawing scope, so that no context outlives its surface and no sticky error is missed.
private func drawing(
    on surface: OpaquePointer, showingPage: Bool,
    _ body: (borrowing DrawingContext) throws(GraphicsError) -> Void
) throws(GraphicsError) {
    guard let cairo = unsafe cairo_create(surface) else {
        throw GraphicsError(operation: "cairo_create", reason: "no context")
    }
    defer { unsafe cairo_destroy(cairo) }
    let context = unsafe DrawingContext(cairo)
    try body(context)
    if showingPage { unsafe cairo_show_page(cairo) }
    let status = unsafe cairo_status(cairo)
    guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("drawing", status) }
}

/// Takes the bytes that cairo writes.
private final class ByteSink {
    private(set) var bytes: [UInt8] = []

    /// A `cairo_write_func_t` whose closure is a `ByteSink`.
    static let write: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = {
        closure, data, length in
        guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
    }
}
