/// A picture's pixels row by row, four bytes each: blue, green, red and one unused.
package struct Pixels: Sendable {
    package let width: Int
    package let height: Int
    package let bytes: [UInt8]

    package init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(bytes.count == width * height * 4, "a pixel has four bytes")
        (self.width, self.height, self.bytes) = (width, height, bytes)
    }
}
