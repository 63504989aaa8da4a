internal import CPango

/// What was measured of one shaped line, in points from the line's left end and its baseline, y downwards.
package struct ShapedLine: Sendable, Hashable {
    /// UTF-8 offsets into the paragraph.
    package let range: Range<Int>
    /// The runs from left to right.
    package let runs: [ShapedRun]
    /// The clusters in logical order.
    package let clusters: [Cluster]
    /// The ink of each glyph that has any.
    package let glyphInk: [GlyphInk]
    /// How far the fonts of this line reach above and below the baseline by their own account.
    package let ascent: Double
    package let descent: Double
    /// The advance of everything but the white space at the logical end.
    package let width: Double
    /// The advance of the white space at the logical end.
    ///
    /// It hangs at the left of a right-to-left line.
    package let trailingSpace: Double

    /// The same line in another size: unhinted, unrounded glyphs scale exactly.
    package func scaled(by factor: Double) -> ShapedLine {
        ShapedLine(
            range: range,
            runs: runs.map { run in
                ShapedRun(
                    range: run.range, x: run.x * factor, width: run.width * factor, level: run.level,
                    fontFile: run.fontFile, missing: run.missing, dottedCircles: run.dottedCircles)
            },
            clusters: clusters.map { Cluster(range: $0.range, x: $0.x * factor, advance: $0.advance * factor) },
            glyphInk: glyphInk.map { GlyphInk(offset: $0.offset, box: $0.box.scaled(by: factor)) },
            ascent: ascent * factor, descent: descent * factor, width: width * factor,
            trailingSpace: trailingSpace * factor)
    }

    /// The ink of the whole line, if it has any.
    package var ink: Rectangle? {
        glyphInk.dropFirst().reduce(glyphInk.first?.box) { $0?.union($1.box) }
    }
}

/// A stretch of one line in one font, direction and language.
package struct ShapedRun: Sendable, Hashable {
    package let range: Range<Int>
    package let x: Double
    package let width: Double
    /// The bidi level; odd means right to left.
    package let level: Int
    package let fontFile: String
    /// Characters for which no font had a glyph.
    package let missing: [Unicode.Scalar]
    /// Offsets of clusters drawn with a dotted circle that the text does not hold: a mark without its letter.
    package let dottedCircles: [Int]
}

/// The smallest piece of text that has glyphs of its own.
package struct Cluster: Sendable, Hashable {
    package let range: Range<Int>
    package let x: Double
    package let advance: Double

    package init(range: Range<Int>, x: Double, advance: Double) {
        self.range = range
        self.x = x
        self.advance = advance
    }
}

/// What one glyph blackens.
package struct GlyphInk: Sendable, Hashable {
    /// The UTF-8 offset of its cluster.
    package let offset: Int
    package let box: Rectangle

    package init(offset: Int, box: Rectangle) {
        self.offset = offset
        self.box = box
    }
}

/// Pango's units in points.
private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

extension ShapedLine {
    /// Reads a line that belongs to a `PangoLayout`.
    init(_ line: UnsafeMutablePointer<PangoLayoutLine>, text: String, sources: [String: String]) {
        let start = Int(unsafe line.pointee.start_index)
        range = start..<(start + Int(unsafe line.pointee.length))
        var reader = LineReader(text: text, sources: sources)
        var next = unsafe line.pointee.runs
        while let link = unsafe next {
            if let run = unsafe link.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
                unsafe reader.read(run.pointee)
            }
            unsafe next = link.pointee.next
        }
        runs = reader.runs
        glyphInk = reader.ink
        clusters = reader.clusters.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var logical = PangoRectangle()
        unsafe pango_layout_line_get_extents(line, nil, &logical)
        ascent = -points(logical.y)
        descent = points(logical.height) - ascent
        let bytes = Array(text.utf8)
        let trailing = clusters.reversed().prefix { Self.isSpace(bytes[$0.range]) }
        trailingSpace = trailing.reduce(0) { $0 + $1.advance }
        width = reader.x - trailingSpace
    }

    private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0 == " " || $0 == "\u{200B}" || $0 == "\u{2028}" || $0 == "\u{3000}"
        }
    }
}

/// Walks a line's runs from left to right.
private struct LineReader {
    let bytes: [UInt8]
    let sources: [String: String]
    var x = 0.0
    var runs: [ShapedRun] = []
    var clusters: [Cluster] = []
    var ink: [GlyphInk] = []

    init(text: String, sources: [String: String]) {
        bytes = Array(text.utf8)
        self.sources = sources
    }

    mutating func read(_ item: PangoGlyphItem) {
        guard let run = unsafe item.item?.pointee, let glyphs = unsafe item.glyphs?.pointee else { return }
        let offset = Int(unsafe run.offset)
        let end = offset + Int(unsafe run.length)
        let start = x
        let font = unsafe run.analysis.font
        let circle = unsafe dottedCircle(in: font)
        var missing: [Unicode.Scalar] = []
        var circles: [Int] = []
        var advances: [Int: (x: Double, advance: Double)] = [:]
        for index in 0..<Int(unsafe glyphs.num_glyphs) {
            let glyph = unsafe glyphs.glyphs[index]
            let cluster = offset + Int(unsafe glyphs.log_clusters[index])
            if glyph.glyph & Self.unknown != 0, let scalar = Unicode.Scalar(glyph.glyph & ~Self.unknown) {
                missing.append(scalar)
            } else if glyph.glyph == circle, !holdsCircle(from: cluster, to: end) {
                circles.append(cluster)
            }
            unsafe addInk(of: glyph, cluster: cluster, in: font)
            let advance = points(glyph.geometry.width)
            let known = advances[cluster] ?? (x, 0)
            advances[cluster] = (known.x, known.advance + advance)
            x += advance
        }
        addClusters(advances, end: end)
        runs.append(
            ShapedRun(
                range: offset..<end, x: start, width: x - start, level: Int(unsafe run.analysis.level),
                fontFile: unsafe file(of: font), missing: missing, dottedCircles: circles))
    }

    /// `PANGO_GLYPH_UNKNOWN_FLAG`: the low bits are the character that no font has.
    private static let unknown: UInt32 = 0x1000_0000
    /// `PANGO_GLYPH_EMPTY`: a character that is not drawn.
    private static let empty: UInt32 = 0x0FFF_FFFF

    private mutating func addClusters(_ advances: [Int: (x: Double, advance: Double)], end: Int) {
        let starts = advances.keys.sorted()
        for (index, start) in starts.enumerated() {
            guard let place = advances[start] else { continue }
            let next = index + 1 < starts.count ? starts[index + 1] : end
            clusters.append(Cluster(range: start..<next, x: place.x, advance: place.advance))
        }
    }

    private mutating func addInk(
        of glyph: PangoGlyphInfo, cluster: Int, in font: UnsafeMutablePointer<PangoFont>?
    ) {
        guard glyph.glyph != Self.empty else { return }
        var box = PangoRectangle()
        unsafe pango_font_get_glyph_extents(font, glyph.glyph, &box, nil)
        guard box.width > 0, box.height > 0 else { return }
        let place = Rectangle(
            x: x + points(glyph.geometry.x_offset) + points(box.x),
            y: points(glyph.geometry.y_offset) + points(box.y),
            width: points(box.width), height: points(box.height))
        ink.append(GlyphInk(offset: cluster, box: place))
    }

    /// The glyph that HarfBuzz inserts before a mark that has no letter to sit on.
    private func dottedCircle(in font: UnsafeMutablePointer<PangoFont>?) -> UInt32? {
        var glyph: UInt32 = 0
        guard let font = unsafe font, let face = unsafe pango_font_get_hb_font(font),
            unsafe hb_font_get_nominal_glyph(face, 0x25CC, &glyph) != 0
        else { return nil }
        return glyph
    }

    private func holdsCircle(from start: Int, to end: Int) -> Bool {
        bytes[start..<end].starts(with: [0xE2, 0x97, 0x8C])
    }

    private func file(of font: UnsafeMutablePointer<PangoFont>?) -> String {
        guard let font = unsafe font, let pattern = unsafe rh_font_pattern(font),
            let file = unsafe rh_pattern_file(pattern)
        else { return "" }
        let name = unsafe String(cString: file)
        return sources[name] ?? name
    }
}
