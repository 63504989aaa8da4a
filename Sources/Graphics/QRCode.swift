internal import CQREncode

/// The modules of a QR code, row by row.
package struct QRCode: Sendable, Hashable, Codable {
    /// Modules along one side.
    package let side: Int
    private let modules: [Bool]

    /// The white margin that ISO/IEC 18004 asks for, in modules.
    package static let quietZone = 4

    /// Encodes text as bytes with error correction level M, which survives 15 % of damage (`QRcode_encodeData`).
    package init(_ text: String) throws(GraphicsError) {
        let bytes = Array(text.utf8)
        guard let code = unsafe QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            throw GraphicsError(operation: "QRcode_encodeData", reason: "the text is empty or too long")
        }
        defer { unsafe QRcode_free(code) }
        side = Int(unsafe code.pointee.width)
        let data = unsafe UnsafeBufferPointer(start: code.pointee.data, count: side * side)
        // The lowest bit of each byte says whether the module is black.
        modules = unsafe data.map { $0 & 1 == 1 }
    }

    /// Whether a module is black.
    package subscript(row: Int, column: Int) -> Bool { modules[row * side + column] }

    /// The black modules as rectangles, neighbours in a row joined, within a box that includes the quiet zone.
    package func rectangles(in box: Rectangle) -> [Rectangle] {
        let size = box.width / Double(side + 2 * Self.quietZone)
        var result: [Rectangle] = []
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, self[row, column] { column += 1 }
                if column > start {
                    result.append(
                        Rectangle(
                            x: box.x + Double(start + Self.quietZone) * size,
                            y: box.y + Double(row + Self.quietZone) * size,
                            width: Double(column - start) * size, height: size))
                }
                column += 1
            }
        }
        return result
    }
}
