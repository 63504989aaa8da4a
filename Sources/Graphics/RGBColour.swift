/// A colour of the screen, each part from 0 to 1 (sRGB).
package struct RGBColour: Sendable, Hashable, Codable {
    package var red: Double
    package var green: Double
    package var blue: Double

    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    package static let white = RGBColour(red: 1, green: 1, blue: 1)
}
