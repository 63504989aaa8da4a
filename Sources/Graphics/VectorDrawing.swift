internal import CPango
internal import CRSVG

/// Owns one parsed SVG file of somebody else's, such as a practice's logo (`RsvgHandle`).
///
/// Not sendable: it stays with the worker that parsed it.
@safe package final class VectorDrawing {
    private let handle: UnsafeMutablePointer<RsvgHandle>

    /// Parses an SVG file's bytes, at most 1 MB.
    ///
    /// Without a base file librsvg loads nothing from outside.
    package init(svg: [UInt8]) throws(GraphicsError) {
        guard svg.count <= 1_000_000 else {
            throw GraphicsError(operation: "reading the SVG", reason: "it is larger than 1 MB")
        }
        // Packed (gzip), it may unpack to any size.
        guard !svg.starts(with: [0x1F, 0x8B]) else {
            throw GraphicsError(operation: "reading the SVG", reason: "it is packed; save it as plain SVG")
        }
        var error: UnsafeMutablePointer<GError>?
        guard let handle = unsafe rsvg_handle_new_from_data(svg, gsize(svg.count), &error) else {
            throw unsafe GraphicsError(operation: "reading the SVG", reason: Self.message(taking: error))
        }
        unsafe self.handle = unsafe handle
    }

    deinit { unsafe g_object_unref(handle) }

    /// Whether an SVG file sets words in a font.
    ///
    /// This has to be seen in the file: librsvg turns some words into paths, which nobody can tell from others then.
    package static func setsWords(_ svg: [UInt8]) -> Bool {
        let ends = Array(" \t\r\n/>".utf8)
        // In UTF-16 every other byte of a name is 0.
        return svg.filter { $0 != 0 }.split(separator: UInt8(ascii: "<")).contains { tag in
            tag.prefix { !ends.contains($0) }.split(separator: UInt8(ascii: ":")).last?.elementsEqual("text".utf8)
                == true
        }
    }

    /// Width by height, from the `viewBox` or the intrinsic size; a square if neither is given.
    package var aspectRatio: Double {
        var hasWidth: gboolean = 0
        var hasHeight: gboolean = 0
        var hasBox: gboolean = 0
        var width = RsvgLength()
        var height = RsvgLength()
        var box = RsvgRectangle()
        unsafe rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
        if hasBox != 0, box.height > 0, box.width > 0 { return box.width / box.height }
        guard let width = Self.pixels(width), let height = Self.pixels(height), width > 0, height > 0 else { return 1 }
        return width / height
    }

    /// A length in CSS pixels; nothing for one that depends on the page.
    private static func pixels(_ length: RsvgLength) -> Double? {
        switch length.unit {
        case RSVG_UNIT_PX: length.length
        case RSVG_UNIT_IN: length.length * 96
        case RSVG_UNIT_CM: length.length * 96 / 2.54
        case RSVG_UNIT_MM: length.length * 96 / 25.4
        case RSVG_UNIT_PT: length.length * 96 / 72
        case RSVG_UNIT_PC: length.length * 96 / 6
        // librsvg's type is 12 pixels large unless the drawing says otherwise.
        case RSVG_UNIT_EM: length.length * 12
        case RSVG_UNIT_EX: length.length * 6
        default: nil
        }
    }

    /// Draws into `width` by `height` points at the context's origin.
    func render(on cairo: OpaquePointer, width: Double, height: Double) throws(GraphicsError) {
        var error: UnsafeMutablePointer<GError>?
        var viewport = RsvgRectangle(x: 0, y: 0, width: width, height: height)
        guard unsafe rsvg_handle_render_document(handle, cairo, &viewport, &error) != 0 else {
            throw unsafe GraphicsError(operation: "rsvg_handle_render_document", reason: Self.message(taking: error))
        }
    }

    private static func message(taking error: UnsafeMutablePointer<GError>?) -> String {
        guard let error = unsafe error else { return "no reason given" }
        defer { unsafe g_error_free(error) }
        return unsafe String(cString: error.pointee.message)
    }
}
