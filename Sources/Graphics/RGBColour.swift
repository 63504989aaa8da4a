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

    /// What is painted in it goes onto every plate of a press; no palette has it, being all but black.
    package static let registration = RGBColour(red: 1 / 255, green: 2 / 255, blue: 3 / 255)

    package static let white = RGBColour(red: 1, green: 1, blue: 1)
}
