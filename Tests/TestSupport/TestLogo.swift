internal import Foundation
package import Graphics

/// Logos that were drawn for the tests: simple shapes, nobody's mark.
package enum TestLogo {
    /// The bytes of a file in `Tests/Logos`.
    package static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: TestProject.root.appending(path: "Tests/Logos/\(name)")))
    }

    /// A PNG file of so many pixels, orange.
    package static func png(width: Int, height: Int) throws(GraphicsError) -> [UInt8] {
        let surface = try ImageSurface(width: width, height: height)
        let box = Rectangle(x: 0, y: 0, width: Double(width), height: Double(height))
        try surface.draw { context in context.fill([box], with: RGBColour(red: 0.8, green: 0.4, blue: 0)) }
        return try surface.png()
    }

    /// An SVG file, 100 by 50 units large.
    package static func svg(_ content: String, box: String = "viewBox=\"0 0 100 50\"") -> [UInt8] {
        let spaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        return Array("<svg \(spaces) \(box)>\(content)</svg>".utf8)
    }
}
