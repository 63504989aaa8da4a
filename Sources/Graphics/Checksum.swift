internal import CPango

/// SHA-256 by GLib, which Pango brings anyway.
package enum Checksum {
    /// The lower-case hexadecimal SHA-256 of some bytes (`g_compute_checksum_for_data`).
    package static func sha256(_ bytes: [UInt8]) -> String {
        guard let text = unsafe g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else {
            preconditionFailure("GLib knows SHA-256")
        }
        defer { unsafe g_free(text) }
        return unsafe String(cString: text)
    }
}
