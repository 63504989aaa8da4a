internal import CCairo
internal import CPango

/// Owns one Pango font map that sees only the fonts of one private fontconfig file.
///
/// Cairo and Pango objects must not be used by two threads at once: one worker, one font map.
@safe package struct FontMap: ~Copyable {
    private let configuration: OpaquePointer
    private let map: UnsafeMutablePointer<PangoFontMap>
    let memory = ShapingMemory()
    private let subsets: [FontSubset]
    /// The installed files behind those that were made of them.
    let sources: [String: String]

    /// Loads a private configuration (`FcConfigParseAndLoad`) and makes a font map (`pango_cairo_font_map_new`).
    ///
    /// `file` must be absolute: fontconfig looks a relative name up in its own folders and silently loads the
    /// system's configuration instead. `subsets` are files made by `FontSubset`.
    package init(configuration file: String, subsets: [FontSubset] = []) throws(GraphicsError) {
        precondition(file.hasPrefix("/"), "fontconfig needs an absolute path")
        guard let configuration = unsafe FcConfigCreate() else {
            throw GraphicsError(operation: "FcConfigCreate", reason: "out of memory")
        }
        guard unsafe FcConfigParseAndLoad(configuration, file, FcBool(1)) != 0,
            unsafe FcConfigBuildFonts(configuration) != 0
        else {
            unsafe FcConfigDestroy(configuration)
            throw GraphicsError(operation: "FcConfigParseAndLoad", reason: "cannot read '\(file)'")
        }
        unsafe Self.put(subsets.filter(\.isWhole), inPlaceOfTheirSourcesIn: configuration)
        for subset in subsets where !subset.isWhole {
            guard unsafe FcConfigAppFontAddFile(configuration, subset.file) != 0 else {
                unsafe FcConfigDestroy(configuration)
                throw GraphicsError(operation: "FcConfigAppFontAddFile", reason: "cannot read '\(subset.file)'")
            }
        }
        guard let map = unsafe pango_cairo_font_map_new() else {
            unsafe FcConfigDestroy(configuration)
            throw GraphicsError(operation: "pango_cairo_font_map_new", reason: "no font map")
        }
        unsafe rh_font_map_set_configuration(map, configuration)
        unsafe self.configuration = configuration
        unsafe self.map = map
        self.subsets = subsets
        sources = Dictionary(subsets.map { ($0.file, $0.source.file) }) { first, _ in first }
    }

    /// Lets whole copies stand where the installed files stood, with all that fontconfig knows of these.
    ///
    /// Names, weights and their order stay, so that the same faces are chosen.
    private static func put(_ copies: [FontSubset], inPlaceOfTheirSourcesIn configuration: OpaquePointer) {
        guard !copies.isEmpty, let list = unsafe FcConfigGetFonts(configuration, FcSetSystem) else { return }
        let files = Dictionary(copies.map { ($0.source, $0.file) }) { first, _ in first }
        for index in 0..<Int(unsafe list.pointee.nfont) {
            guard let pattern = unsafe list.pointee.fonts[index], let font = unsafe InstalledFont(pattern),
                let file = files[font], let copy = unsafe FcPatternDuplicate(pattern)
            else { continue }
            unsafe rh_pattern_set_file(copy, file)
            unsafe list.pointee.fonts[index] = copy
            unsafe FcPatternDestroy(pattern)
        }
    }

    /// The families as Pango is to look for them: a cut-down font stands before the whole one.
    func names(of families: [String]) -> String {
        families.map { family in
            subsets.contains { !$0.isWhole && $0.source.family == family } ? "\(family) Subset,\(family)" : family
        }.joined(separator: ",")
    }

    deinit {
        unsafe rh_unref(map)
        unsafe FcConfigDestroy(configuration)
    }

    /// The context that a paragraph is shaped in.
    func context(for spec: TextSpec) -> OpaquePointer {
        if let context = unsafe memory.context(for: spec) { return unsafe context }
        let context = unsafe makeContext()
        unsafe memory.keep(context, for: spec)
        return unsafe context
    }

    /// A context in points with unhinted, unrounded glyphs.
    ///
    /// Pango's defaults, 96 dpi and advances rounded to whole units, would print text a third too large and
    /// measure it up to 7 % too narrow.
    private func makeContext() -> OpaquePointer {
        guard let context = unsafe pango_font_map_create_context(map) else {
            preconditionFailure("pango_font_map_create_context gives no NULL")
        }
        unsafe pango_cairo_context_set_resolution(context, 72)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        let options = unsafe cairo_font_options_create()
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(context, options)
        unsafe cairo_font_options_destroy(options)
        return unsafe context
    }

    /// Every font that the configuration lets through.
    package func fonts() -> [InstalledFont] {
        var fonts: [InstalledFont] = []
        for set in [FcSetSystem, FcSetApplication] {
            guard let list = unsafe FcConfigGetFonts(configuration, set) else { continue }
            for index in 0..<Int(unsafe list.pointee.nfont) {
                guard let pattern = unsafe list.pointee.fonts[index] else { continue }
                if let font = unsafe InstalledFont(pattern) { fonts.append(font) }
            }
        }
        return fonts.sorted { ($0.file, $0.face) < ($1.file, $1.face) }
    }
}

/// One face of one font file, as fontconfig sees it.
package struct InstalledFont: Sendable, Hashable {
    package let file: String
    /// The face's place in a collection.
    package let face: Int
    package let family: String
    /// On fontconfig's scale: 80 is Regular, 200 is Bold.
    package let weight: Int

    /// Nothing for a pattern without a file or family.
    init?(_ pattern: OpaquePointer) {
        guard let file = unsafe rh_pattern_file(pattern), let family = unsafe rh_pattern_family(pattern) else {
            return nil
        }
        unsafe self.file = String(cString: file)
        unsafe self.family = String(cString: family)
        unsafe face = Int(rh_pattern_index(pattern) & 0xFFFF)
        unsafe weight = Int(rh_pattern_weight(pattern))
    }
}
