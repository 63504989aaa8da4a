internal import CPango

/// Owns one paragraph shaped by Pango (`PangoLayout`), one line for each part between U+2028.
///
/// Lines are never wrapped here: `Layout` decides where they end, and where each baseline lies.
@safe package struct ShapedText: ~Copyable {
    /// The size at which words are shaped, in points.
    ///
    /// Unhinted, unrounded glyphs scale exactly, and fontconfig, which looks faces up anew for each size, is asked but
    /// once. Pango's unit is 1/1024 point, so 100 points keep five digits.
    package static let size = 100.0

    let layout: OpaquePointer
    /// The paragraph's own size as a part of that at which it is shaped.
    let scale: Double
    private let text: String
    /// Installed files behind cut-down ones.
    private let sources: [String: String]

    /// Shapes the paragraph, if that was not done lately.
    package init(_ spec: TextSpec, with fonts: borrowing FontMap) {
        var reference = spec
        reference.size = Self.size
        if let known = unsafe fonts.memory.layout(of: reference) {
            unsafe layout = known
        } else {
            unsafe layout = Self.shaped(reference, with: fonts)
            unsafe fonts.memory.remember(layout, of: reference)
        }
        scale = spec.size / Self.size
        text = spec.text
        sources = fonts.sources
    }

    deinit { unsafe rh_unref(UnsafeMutableRawPointer(layout)) }

    /// Shapes a paragraph.
    ///
    /// Direction comes from the spec: Pango's automatic direction would lay an Arabic line that starts with a Latin
    /// name out left to right.
    private static func shaped(_ spec: TextSpec, with fonts: borrowing FontMap) -> OpaquePointer {
        guard let layout = unsafe pango_layout_new(fonts.context(for: spec)) else {
            preconditionFailure("pango_layout_new gives no NULL")
        }
        unsafe pango_layout_set_auto_dir(layout, 0)
        unsafe pango_layout_set_width(layout, -1)
        let description = unsafe pango_font_description_new()
        unsafe pango_font_description_set_family(description, fonts.names(of: spec.families))
        unsafe pango_font_description_set_weight(description, spec.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        unsafe pango_font_description_set_absolute_size(description, spec.size * Double(PANGO_SCALE))
        unsafe pango_layout_set_font_description(layout, description)
        unsafe pango_font_description_free(description)
        // Pango counts bytes; Swift's `count` would cut any text that is not ASCII.
        unsafe pango_layout_set_text(layout, spec.text, Int32(spec.text.utf8.count))
        let attributes = unsafe Self.attributes(of: spec, fonts)
        unsafe pango_layout_set_attributes(layout, attributes)
        unsafe pango_attr_list_unref(attributes)
        return unsafe layout
    }

    private static func attributes(of spec: TextSpec, _ fonts: borrowing FontMap) -> OpaquePointer? {
        let list = unsafe pango_attr_list_new()
        for span in spec.spans {
            unsafe insert(pango_attr_family_new(fonts.names(of: span.families)), for: span, into: list)
            unsafe insert(pango_attr_language_new(pango_language_from_string(span.language)), for: span, into: list)
            if let isBold = span.isBold {
                let weight = isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
                unsafe insert(pango_attr_weight_new(weight), for: span, into: list)
            }
            if span.scale != 1 {
                let size = Int32((spec.size * span.scale * Double(PANGO_SCALE)).rounded())
                unsafe insert(pango_attr_size_new_absolute(size), for: span, into: list)
            }
        }
        return unsafe list
    }

    /// Hands an attribute over to a list, which then owns it.
    private static func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, for span: TextSpan, into list: OpaquePointer?
    ) {
        guard let attribute = unsafe attribute else { return }
        unsafe attribute.pointee.start_index = guint(span.range.lowerBound)
        unsafe attribute.pointee.end_index = guint(span.range.upperBound)
        unsafe pango_attr_list_insert(list, attribute)
    }

    /// The UTF-8 offsets before which Unicode and the language let a line break (`pango_layout_get_log_attrs_readonly`).
    package func lineBreaks() -> [Int] {
        var count: Int32 = 0
        guard let attributes = unsafe pango_layout_get_log_attrs_readonly(layout, &count) else { return [] }
        var breaks: [Int] = []
        var offset = 0
        for (index, scalar) in text.unicodeScalars.enumerated() where index < Int(count) {
            if index > 0, unsafe attributes[index].is_line_break != 0 { breaks.append(offset) }
            offset += UTF8.width(scalar)
        }
        return breaks
    }

    /// The shaped lines in order.
    package func lines() -> [ShapedLine] {
        (0..<lineCount).map { index in
            guard let line = unsafe pango_layout_get_line_readonly(layout, Int32(index)) else {
                preconditionFailure("Pango counts its own lines right")
            }
            return unsafe ShapedLine(line, text: text, sources: sources).scaled(by: scale)
        }
    }

    private var lineCount: Int { unsafe Int(pango_layout_get_line_count(layout)) }
}
