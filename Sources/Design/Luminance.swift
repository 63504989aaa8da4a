internal import Foundation

/// How bright a screen colour is, from 0 to 1 (WCAG 2.1, "relative luminance").
package struct Luminance: Sendable, Hashable {
    private let value: Double

    /// From the parts of a colour, each from 0 to 255.
    package init(red: Int, green: Int, blue: Int) {
        value = 0.2126 * Self.linear[red] + 0.7152 * Self.linear[green] + 0.0722 * Self.linear[blue]
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.1, "contrast ratio").
    package func contrast(with other: Luminance) -> Double {
        (max(value, other.value) + 0.05) / (min(value, other.value) + 0.05)
    }

    /// By the part of a colour; logos ask for hundreds of thousands.
    private static let linear = (0...255).map { part in
        let value = Double(part) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
