internal import CCairo

extension DrawingContext {
    /// Paints shapes one over the other, each filled by the winding rule and then stroked, as SVG has it.
    ///
    /// Their units are `scale` points, counted from `origin`; mirrored, x runs to the left.
    package func paint(_ shapes: [PaintedShape], origin: Point, scale: Double, isMirrored: Bool) {
        unsafe cairo_save(pointer)
        unsafe cairo_translate(pointer, origin.x, origin.y)
        unsafe cairo_scale(pointer, isMirrored ? -scale : scale, scale)
        // SVG's initial value; cairo's own is 10.
        unsafe cairo_set_miter_limit(pointer, 4)
        for shape in shapes { paint(shape) }
        unsafe cairo_restore(pointer)
    }

    private func paint(_ shape: PaintedShape) {
        trace(shape.segments)
        if let fill = shape.fill {
            set(fill)
            unsafe cairo_fill_preserve(pointer)
        }
        guard let stroke = shape.stroke else { return unsafe cairo_new_path(pointer) }
        set(stroke.colour)
        unsafe cairo_set_line_width(pointer, stroke.width)
        unsafe cairo_set_line_cap(pointer, stroke.cap.value)
        unsafe cairo_set_line_join(pointer, stroke.join.value)
        unsafe cairo_set_dash(pointer, stroke.dash, Int32(stroke.dash.count), 0)
        unsafe cairo_stroke(pointer)
    }

    private func trace(_ segments: [PathSegment]) {
        unsafe cairo_new_path(pointer)
        for segment in segments {
            switch segment {
            case .move(let point): unsafe cairo_move_to(pointer, point.x, point.y)
            case .line(let point): unsafe cairo_line_to(pointer, point.x, point.y)
            case .cubic(let first, let second, let end):
                unsafe cairo_curve_to(pointer, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: unsafe cairo_close_path(pointer)
            }
        }
    }
}

extension PaintedShape.Stroke.Cap {
    fileprivate var value: cairo_line_cap_t {
        switch self {
        case .butt: CAIRO_LINE_CAP_BUTT
        case .round: CAIRO_LINE_CAP_ROUND
        case .square: CAIRO_LINE_CAP_SQUARE
        }
    }
}

extension PaintedShape.Stroke.Join {
    fileprivate var value: cairo_line_join_t {
        switch self {
        case .miter: CAIRO_LINE_JOIN_MITER
        case .round: CAIRO_LINE_JOIN_ROUND
        case .bevel: CAIRO_LINE_JOIN_BEVEL
        }
    }
}
