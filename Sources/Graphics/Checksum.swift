internal import CPango

/// Checksums by GLib, which Pango brings anyway, in lower-case hexadecimal digits.
package enum Checksum {
    /// For comparing files.
    package static func sha256(_ bytes: [UInt8]) -> String { checksum(bytes, G_CHECKSUM_SHA256) }

    /// For telling files apart, as ISO 32000-1, 14.4 advises: half the time, and nobody relies on it.
    package static func md5(_ bytes: [UInt8]) -> String { checksum(bytes, G_CHECKSUM_MD5) }

    /// Wraps `g_compute_checksum_for_data`.
    private static func checksum(_ bytes: [UInt8], _ kind: GChecksumType) -> String {
        guard let text = unsafe g_compute_checksum_for_data(kind, bytes, gsize(bytes.count)) else {
            preconditionFailure("GLib knows this kind of checksum")
        }
        defer { unsafe g_free(text) }
        return unsafe String(cString: text)
    }
}
