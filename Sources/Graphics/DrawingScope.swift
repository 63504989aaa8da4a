internal import CCairo

/// Runs one drawing scope, so that no context outlives its surface and no sticky error is missed.
func drawing(
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
final class ByteSink {
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
