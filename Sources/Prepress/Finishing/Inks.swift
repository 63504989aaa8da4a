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

    private var inks: [ScreenColour: Ink] = [:]
    /// The inks of the practice's logo, whose colours are its own even where the palette has the same on screens.
    private var logoInks: [ScreenColour: Ink] = [:]

    /// Names of resources that the content uses.
    static let registrationSpace = "CsReg"
    static func state(fill: Bool, stroke: Bool) -> String { "GsK\(fill ? 1 : 0)\(stroke ? 1 : 0)" }

    init(_ palette: Palette) {
        for colour in palette.colours.values { inks[ScreenColour(colour)] = Ink(colour) }
        let mark = RGBColour.registration
        inks[ScreenColour(mark.red, mark.green, mark.blue)] = Ink(registration: Self.registrationSpace)
    }

    /// The same with inks for the colours that a logo may have; its plate's are the palette's.
    func separating(_ colours: Set<ScreenColour>, by separation: borrowing Separation, plate: Colour?) -> Inks {
        var copy = self
        for colour in colours { copy.logoInks[colour] = Ink(separation.inks(of: colour)) }
        if let plate { copy.logoInks[ScreenColour(plate)] = Ink(plate) }
        return copy
    }

    /// The ink for a colour; nothing if the palette, or the logo, does not have it.
    func ink(_ colour: ScreenColour, inLogo isLogo: Bool) -> Ink? { (isLogo ? logoInks : inks)[colour] }
}

/// A colour of a screen, each part from 0 to 255 (sRGB).
struct ScreenColour: Sendable, Hashable {
    let red, green, blue: UInt8

    /// From parts from 0 to 1, as cairo writes them with six digits after the point.
    init(_ red: Double, _ green: Double, _ blue: Double) {
        func part(_ value: Double) -> UInt8 { UInt8(min(max(value * 255, 0), 255).rounded()) }
        (self.red, self.green, self.blue) = (part(red), part(green), part(blue))
    }

    fileprivate init(_ colour: Colour) {
        (red, green, blue) = (UInt8(colour.red), UInt8(colour.green), UInt8(colour.blue))
    }
}

extension Inks.Ink {
    fileprivate init(_ colour: Colour) { self.init(colour.cmyk.map { $0 / 100 }) }

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
