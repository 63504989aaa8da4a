internal import Design
internal import Graphics

/// The palette's colours as a press has them.
struct Inks: Sendable {
    /// What stands in the content for one colour.
    struct Ink: Sendable {
        /// With `k`, or with `scn` in the space of all plates.
        let fill: [UInt8]
        let stroke: [UInt8]
        /// Pure black, which overprints: it would show a light edge where plates miss each other.
        let isBlack: Bool
    }

    /// By screen colour: red, green and blue in one number.
    private var inks: [Int: Ink] = [:]

    /// Names of resources that the content uses.
    static let registrationSpace = "CsReg"
    static func state(fill: Bool, stroke: Bool) -> String { "GsK\(fill ? 1 : 0)\(stroke ? 1 : 0)" }

    init(_ palette: Palette) {
        for colour in palette.colours.values {
            inks[Self.key(colour.red, colour.green, colour.blue)] = Ink(colour.cmyk.map { $0 / 100 })
        }
        let mark = RGBColour.registration
        inks[Self.key(mark.red, mark.green, mark.blue)] = Ink(registration: Self.registrationSpace)
    }

    /// The ink for a colour as cairo writes it, six digits after the point.
    func ink(_ red: Double, _ green: Double, _ blue: Double) throws(PrepressError) -> Ink {
        if let ink = inks[Self.key(red, green, blue)] { return ink }
        throw PrepressError(reason: "the colour \(red) \(green) \(blue) is not in the palette")
    }

    private static func key(_ red: Double, _ green: Double, _ blue: Double) -> Int {
        key(Int((red * 255).rounded()), Int((green * 255).rounded()), Int((blue * 255).rounded()))
    }

    private static func key(_ red: Int, _ green: Int, _ blue: Int) -> Int { red << 16 | green << 8 | blue }
}

extension Inks.Ink {
    fileprivate init(_ parts: [Double]) {
        let numbers = parts.map(PDFNumber.text).joined(separator: " ")
        fill = Array("\(numbers) k".utf8)
        stroke = Array("\(numbers) K".utf8)
        isBlack = parts == [0, 0, 0, 1]
    }

    fileprivate init(registration space: String) {
        fill = Array("/\(space) cs 1 scn".utf8)
        stroke = Array("/\(space) CS 1 SCN".utf8)
        isBlack = false
    }
}
