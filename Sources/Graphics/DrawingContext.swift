internal import CCairo
internal import CPango
internal import CRSVG

/// The few drawing verbs that sheets use, over one `cairo_t`.
///
/// It lives only inside a surface's `draw`.
///
/// Cairo's errors are sticky: nothing is checked here, and the surface checks once at the end.
@safe package struct DrawingContext: ~Copyable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

    /// Enlarges everything drawn from here on.
    package func scale(by factor: Double) { unsafe cairo_scale(pointer, factor, factor) }

    /// Moves the origin.
    package func translate(x: Double, y: Double) { unsafe cairo_translate(pointer, x, y) }

    /// Fills a closed polygon.
    package func fill(_ polygon: [Point], with colour: RGBColour) {
        trace(polygon)
        unsafe cairo_close_path(pointer)
        set(colour)
        unsafe cairo_fill(pointer)
    }

    /// Fills many rectangles as one path, so that no hairline shows between neighbours.
    package func fill(_ rectangles: [Rectangle], with colour: RGBColour) {
        for box in rectangles { unsafe cairo_rectangle(pointer, box.x, box.y, box.width, box.height) }
        set(colour)
        unsafe cairo_fill(pointer)
    }

    /// Draws a circle's line.
    package func strokeCircle(around centre: Point, radius: Double, width: Double, with colour: RGBColour) {
        unsafe cairo_new_sub_path(pointer)
        unsafe cairo_arc(pointer, centre.x, centre.y, radius, 0, 2 * .pi)
        stroke(width: width, dash: [], with: colour)
    }

    /// Draws an open or closed line of `width` points with round ends and joins.
    package func stroke(
        _ line: [Point], closed: Bool = false, width: Double, dash: [Double] = [], with colour: RGBColour
    ) {
        trace(line)
        if closed { unsafe cairo_close_path(pointer) }
        stroke(width: width, dash: dash, with: colour)
    }

    /// A rectangle with round corners, filled, and stroked if `line` is given.
    package func roundedRectangle(_ box: Rectangle, radius: Double, fill: RGBColour) {
        traceRounded(box, radius: radius)
        set(fill)
        unsafe cairo_fill(pointer)
    }

    /// The outline of a rectangle with round corners; the line lies on its edge.
    package func strokeRoundedRectangle(_ box: Rectangle, radius: Double, width: Double, with colour: RGBColour) {
        traceRounded(box, radius: radius)
        stroke(width: width, dash: [], with: colour)
    }

    /// Draws a shaped paragraph, run by run in logical order, so that a reader of the PDF's stream reads it as written.
    ///
    /// `origins` are each line's left end and baseline. `pango_cairo_show_layout` would paint in visual order.
    package func show(_ text: borrowing ShapedText, at origins: [Point], with colour: RGBColour) {
        set(colour)
        for (index, origin) in origins.enumerated() {
            guard let line = unsafe pango_layout_get_line_readonly(text.layout, Int32(index)) else { continue }
            let source = unsafe pango_layout_get_text(text.layout)
            let runs = unsafe Self.runsInLogicalOrder(of: line)
            unsafe cairo_save(pointer)
            unsafe cairo_translate(pointer, origin.x, origin.y)
            unsafe cairo_scale(pointer, text.scale, text.scale)
            for index in unsafe runs.indices {
                unsafe cairo_move_to(pointer, runs[index].x, 0)
                unsafe pango_cairo_show_glyph_item(pointer, source, runs[index].run)
            }
            unsafe cairo_restore(pointer)
        }
    }

    private static func runsInLogicalOrder(
        of line: UnsafeMutablePointer<PangoLayoutLine>
    ) -> [(x: Double, run: UnsafeMutablePointer<PangoGlyphItem>)] {
        var runs: [(x: Double, run: UnsafeMutablePointer<PangoGlyphItem>)] = unsafe []
        var x = 0.0
        var next = unsafe line.pointee.runs
        while let link = unsafe next {
            if let run = unsafe link.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
                unsafe runs.append((x, run))
                x += Double(unsafe pango_glyph_string_get_width(run.pointee.glyphs)) / Double(PANGO_SCALE)
            }
            unsafe next = link.pointee.next
        }
        return unsafe runs.sorted { unsafe $0.run.pointee.item.pointee.offset < $1.run.pointee.item.pointee.offset }
    }

    /// Draws a vector picture into a box.
    package func draw(_ drawing: VectorDrawing, in box: Rectangle) throws(GraphicsError) {
        unsafe cairo_save(pointer)
        unsafe cairo_translate(pointer, box.x, box.y)
        defer { unsafe cairo_restore(pointer) }
        try unsafe drawing.render(on: pointer, width: box.width, height: box.height)
    }

    /// Draws a raster picture into a box.
    package func draw(_ picture: borrowing RasterPicture, in box: Rectangle) {
        unsafe draw(picture.pointer, width: picture.width, height: picture.height, in: box)
    }

    /// Draws pixels into a box.
    package func draw(_ picture: borrowing ImageSurface, in box: Rectangle) {
        unsafe draw(picture.pointer, width: picture.width, height: picture.height, in: box)
    }

    private func draw(_ surface: OpaquePointer, width: Int, height: Int, in box: Rectangle) {
        unsafe cairo_save(pointer)
        unsafe cairo_translate(pointer, box.x, box.y)
        unsafe cairo_scale(pointer, box.width / Double(width), box.height / Double(height))
        unsafe cairo_set_source_surface(pointer, surface, 0, 0)
        unsafe cairo_paint(pointer)
        unsafe cairo_restore(pointer)
    }

    /// Marks what `body` draws as one structure element (`cairo_tag_begin`).
    ///
    /// Only tags without others inside hold content.
    package func tagged<Failure: Error>(_ tag: String, _ body: () throws(Failure) -> Void) throws(Failure) {
        unsafe cairo_tag_begin(pointer, tag, "")
        try body()
        unsafe cairo_tag_end(pointer, tag)
    }

    /// Draws only inside a box what `body` draws.
    package func clipped<Failure: Error>(to box: Rectangle, _ body: () throws(Failure) -> Void) throws(Failure) {
        unsafe cairo_save(pointer)
        defer { unsafe cairo_restore(pointer) }
        unsafe cairo_new_path(pointer)
        unsafe cairo_rectangle(pointer, box.x, box.y, box.width, box.height)
        unsafe cairo_clip(pointer)
        try body()
    }

    /// Draws what `body` draws larger or smaller, with one point moved to another.
    package func scaled<Failure: Error>(
        by factor: Double, from origin: Point, to place: Point,
        _ body: (borrowing DrawingContext) throws(Failure) -> Void
    ) throws(Failure) {
        unsafe cairo_save(pointer)
        defer { unsafe cairo_restore(pointer) }
        unsafe cairo_translate(pointer, place.x, place.y)
        unsafe cairo_scale(pointer, factor, factor)
        unsafe cairo_translate(pointer, -origin.x, -origin.y)
        try body(self)
    }

    func set(_ colour: RGBColour) {
        unsafe cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
    }

    private func trace(_ points: [Point]) {
        unsafe cairo_new_path(pointer)
        for point in points { unsafe cairo_line_to(pointer, point.x, point.y) }
    }

    private func traceRounded(_ box: Rectangle, radius: Double) {
        let quarter = Double.pi / 2
        unsafe cairo_new_path(pointer)
        unsafe cairo_arc(pointer, box.right - radius, box.y + radius, radius, -quarter, 0)
        unsafe cairo_arc(pointer, box.right - radius, box.bottom - radius, radius, 0, quarter)
        unsafe cairo_arc(pointer, box.x + radius, box.bottom - radius, radius, quarter, 2 * quarter)
        unsafe cairo_arc(pointer, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter)
        unsafe cairo_close_path(pointer)
    }

    private func stroke(width: Double, dash: [Double], with colour: RGBColour) {
        set(colour)
        unsafe cairo_set_line_width(pointer, width)
        unsafe cairo_set_line_cap(pointer, CAIRO_LINE_CAP_ROUND)
        unsafe cairo_set_line_join(pointer, CAIRO_LINE_JOIN_ROUND)
        unsafe cairo_set_dash(pointer, dash, Int32(dash.count), 0)
        unsafe cairo_stroke(pointer)
    }
}
