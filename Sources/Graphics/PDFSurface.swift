internal import CCairo

/// Owns one cairo surface that writes a PDF into memory.
@safe package struct PDFSurface: ~Copyable {
    private let pointer: OpaquePointer
    private let sink: ByteSink

    /// Wraps `cairo_pdf_surface_create_for_stream`.
    ///
    /// Sizes are in points.
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
