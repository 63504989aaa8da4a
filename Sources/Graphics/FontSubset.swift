internal import CPango

/// A font file cut down to some characters (`hb_subset_or_fail`).
///
/// Cairo copies and parses a whole font for every document: 12 ms for Noto Sans CJK, an eighth of that for a subset.
package struct FontSubset: Sendable, Hashable {
    /// The cut-down file.
    ///
    /// Its name holds `register-here-subset`, by which `fonts.conf` tells it apart.
    package let file: String
    package let source: InstalledFont

    package init(file: String, source: InstalledFont) {
        self.file = file
        self.source = source
    }

    /// The bytes of a font that holds `characters` of one face of `file`, with its layout features.
    package static func make(
        of file: String, face index: Int, characters: Set<Unicode.Scalar>
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
        let wanted = unsafe hb_subset_input_unicode_set(input)
        for character in characters { unsafe hb_set_add(wanted, character.value) }
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
