internal import Graphics

/// Tries a logo before any sheet is made with it.
///
/// Some of what is wrong with a drawing comes to light only when it is drawn: elements that use elements that use
/// elements, without end.
package enum LogoProof {
    /// Why a file's bytes cannot be drawn; nothing if they can.
    package static func problem(in bytes: [UInt8]) -> String? {
        do {
            if RasterPicture.size(ofPNG: bytes) != nil {
                _ = try RasterPicture(png: bytes)
            } else {
                try draw(VectorDrawing(svg: bytes))
            }
            return nil
        } catch {
            return error.reason
        }
    }

    private static func draw(_ drawing: VectorDrawing) throws(GraphicsError) {
        let side = 64
        let surface = try ImageSurface(width: side, height: side)
        try surface.draw { (context) throws(GraphicsError) in
            try context.draw(drawing, in: Rectangle(x: 0, y: 0, width: Double(side), height: Double(side)))
        }
    }
}
