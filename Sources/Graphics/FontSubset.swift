internal import CPango

/// A font file without what sheets do not need: most characters, or only hinting (`hb_subset_or_fail`).
///
/// Cairo copies and parses a whole font for every document: 12 ms for Noto Sans CJK, an eighth of that for a subset.
/// Hinting is more than half of a TrueType font, and moves outlines only on screens of few dots.
package struct FontSubset: Sendable, Hashable {
    /// The file that was made.
    ///
    /// Unless it is whole, its name holds `register-here-subset`, by which `fonts.conf` tells it apart.
    package let file: String
    package let source: InstalledFont
    /// Whether it has all characters of its source, in whose place it then stands.
    package let isWhole: Bool

    package init(file: String, source: InstalledFont, isWhole: Bool = false) {
        self.file = file
        self.source = source
        self.isWhole = isWhole
    }

    /// The bytes of a font that holds `characters` of one face of `file`, with its layout features.
    ///
    /// Fonts for screens keep their hinting.
    package static func make(
        of file: String, face: Int, characters: Set<Unicode.Scalar>, isHinted: Bool = true
    ) throws(GraphicsError) -> [UInt8] {
        try unsafe subset(of: file, face: face) { _, input in
            if !isHinted { unsafe hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue) }
            let wanted = unsafe hb_subset_input_unicode_set(input)
            for character in characters { unsafe hb_set_add(wanted, character.value) }
        }
    }

    /// The bytes of one face of `file` with all glyphs under their own numbers, but without hinting.
    package static func makeWhole(of file: String, face: Int) throws(GraphicsError) -> [UInt8] {
        try unsafe subset(of: file, face: face) { face, input in
            unsafe hb_subset_input_set_flags(
                input,
                HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue
                    | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
            let glyphs = unsafe hb_subset_input_glyph_set(input)
            unsafe hb_set_add_range(glyphs, 0, max(hb_face_get_glyph_count(face), 1) - 1)
            // Everything else is taken over as it lies in the file: names, characters, and what shapes words.
            let kept = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_NO_SUBSET_TABLE_TAG)
            for tag in unsafe tables(of: face) where !remade.contains(tag) { unsafe hb_set_add(kept, tag) }
        }
    }

    /// The tables that hold outlines, or say how many bytes and instructions they have, and those of hinting itself.
    private static let remade = Set(
        ["glyf", "loca", "head", "maxp", "cvt ", "fpgm", "prep", "hdmx", "VDMX", "LTSH", "DSIG"].map { name in
            name.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        })

    private static func tables(of face: OpaquePointer) -> [UInt32] {
        var count: UInt32 = 64
        var tags = [UInt32](repeating: 0, count: Int(count))
        _ = unsafe hb_face_get_table_tags(face, 0, &count, &tags)
        return Array(tags.prefix(Int(count)))
    }

    /// The bytes of what is left of a font after `choose` has said what is wanted.
    private static func subset(
        of file: String, face index: Int, _ choose: (_ face: OpaquePointer, _ input: OpaquePointer) -> Void
    ) throws(GraphicsError) -> [UInt8] {
        guard let blob = unsafe hb_blob_create_from_file_or_fail(file) else {
            throw GraphicsError(operation: "hb_blob_create_from_file_or_fail", reason: "cannot read '\(file)'")
        }
        defer { unsafe hb_blob_destroy(blob) }
        guard let face = unsafe hb_face_create(blob, UInt32(index)), let input = unsafe hb_subset_input_create_or_fail()
        else { throw GraphicsError(operation: "hb_subset_input_create_or_fail", reason: "out of memory") }
        defer {
            unsafe hb_face_destroy(face)
            unsafe hb_subset_input_destroy(input)
        }
        unsafe choose(face, input)
        guard let subset = unsafe hb_subset_or_fail(face, input) else {
            throw GraphicsError(operation: "hb_subset_or_fail", reason: "cannot cut down '\(file)'")
        }
        defer { unsafe hb_face_destroy(subset) }
        return unsafe bytes(of: subset)
    }

    private static func bytes(of face: OpaquePointer) -> [UInt8] {
        let blob = unsafe hb_face_reference_blob(face)
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(blob, &length) else { return [] }
        let start = unsafe UnsafeRawPointer(data)
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }
}
