internal import CCairo
internal import CRSVG

extension RasterPicture {
    /// Decodes a PNG or JPEG file.
    package init(_ bytes: [UInt8]) throws(GraphicsError) {
        if JPEGHeader.claims(bytes) { try self.init(jpeg: bytes) } else { try self.init(png: bytes) }
    }

    /// Whether bytes claim to be a picture of one of the kinds that are read.
    package static func claims(_ bytes: [UInt8]) -> Bool { JPEGHeader.claims(bytes) || size(ofPNG: bytes) != nil }

    /// Decodes a JPEG file in screen colours or shades of grey, after a look at the whole of it.
    ///
    /// gdk-pixbuf comes with librsvg, which decodes by it too but draws nothing where it cannot.
    package init(jpeg: [UInt8]) throws(GraphicsError) {
        let header = try JPEGHeader(jpeg)
        try header.check()
        let decoder = try JPEGDecoder()
        try decoder.decode(jpeg)
        guard
            let surface = unsafe cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(header.width), Int32(header.height))
        else { throw .jpeg("no surface") }
        guard unsafe decoder.copy(header, to: surface) else {
            unsafe cairo_surface_destroy(surface)
            throw .jpeg("it cannot be decoded")
        }
        unsafe pointer = surface
        width = header.width
        height = header.height
    }
}

extension JPEGHeader {
    fileprivate func check() throws(GraphicsError) {
        guard width <= RasterPicture.longestSide, height <= RasterPicture.longestSide else {
            throw .jpeg("a side is longer than \(RasterPicture.longestSide) pixels")
        }
        // How inks look is not said in the file, and programs disagree about which way round they count.
        guard components != 4 else { throw .jpeg("it is in inks (CMYK); save it in RGB") }
        guard components == 1 || components == 3 else { throw .jpeg("it is not in screen colours; save it in RGB") }
        guard orientation == 1 else { throw .jpeg("it is turned or mirrored only by a note in it; save it upright") }
    }
}

/// Owns one decoder of gdk-pixbuf's and the picture that it made.
@safe private struct JPEGDecoder: ~Copyable {
    private let loader: UnsafeMutablePointer<GdkPixbufLoader>

    init() throws(GraphicsError) {
        guard let loader = unsafe gdk_pixbuf_loader_new_with_mime_type("image/jpeg", nil) else {
            throw .jpeg("gdk-pixbuf of this machine does not read JPEG")
        }
        unsafe self.loader = unsafe loader
    }

    deinit { unsafe g_object_unref(loader) }

    /// Takes a whole file, once.
    func decode(_ bytes: [UInt8]) throws(GraphicsError) {
        let isWritten = unsafe gdk_pixbuf_loader_write(loader, bytes, gsize(bytes.count), nil) != 0
        // It has to be closed either way.
        let isClosed = unsafe gdk_pixbuf_loader_close(loader, nil) != 0
        guard isWritten, isClosed else { throw .jpeg("it cannot be decoded") }
    }

    /// Copies the pixels to a surface of the same size; false if the picture is not what the header says.
    func copy(_ header: JPEGHeader, to surface: OpaquePointer) -> Bool {
        guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            let pixbuf = unsafe gdk_pixbuf_loader_get_pixbuf(loader),
            unsafe Int(gdk_pixbuf_get_width(pixbuf)) == header.width,
            unsafe Int(gdk_pixbuf_get_height(pixbuf)) == header.height,
            unsafe gdk_pixbuf_get_n_channels(pixbuf) == 3, unsafe gdk_pixbuf_get_bits_per_sample(pixbuf) == 8,
            let source = unsafe gdk_pixbuf_read_pixels(pixbuf),
            let target = unsafe cairo_image_surface_get_data(surface)
        else { return false }
        let strides = unsafe (
            source: Int(gdk_pixbuf_get_rowstride(pixbuf)), target: Int(cairo_image_surface_get_stride(surface))
        )
        for row in 0..<header.height {
            for column in 0..<header.width {
                // Red, green, blue become blue, green, red and one unused.
                let (from, to) = (row * strides.source + column * 3, row * strides.target + column * 4)
                for channel in 0..<3 { unsafe target[to + channel] = source[from + 2 - channel] }
            }
        }
        unsafe cairo_surface_mark_dirty(surface)
        return true
    }
}
