internal import Graphics

/// Tries a logo before any sheet is made with it.
package enum LogoProof {
    /// Why a file's bytes cannot be drawn; nothing if they can.
    package static func problem(in bytes: [UInt8]) -> String? {
        do {
            if RasterPicture.size(ofPNG: bytes) != nil {
                _ = try RasterPicture(png: bytes)
            } else {
                _ = try VectorDrawing(svg: bytes)
            }
            return nil
        } catch {
            return error.reason
        }
    }
}
