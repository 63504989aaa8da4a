internal import Diagnostics
internal import SourceYAML

/// The colours of a set of sheets, by role.
package struct Palette: Sendable, Hashable {
    package let colours: [String: Colour]
    /// Roles whose colour is faulty, which was told once and must not be told wherever they are named.
    private let faulty: Set<String>

    /// The colour of a role.
    package subscript(role: String) -> Colour? { colours[role] }

    /// Whether there is a role of this name.
    package func names(_ role: String) -> Bool { colours[role] != nil || faulty.contains(role) }

    /// Reads the roles of a theme.
    init(in file: YAMLMapping, reporting diagnostics: inout [Diagnostic]) {
        var colours: [String: Colour] = [:]
        var faulty: Set<String> = []
        for (role, value) in file.named("roles", reporting: &diagnostics) ?? [] {
            colours[role] = Colour(in: value, reporting: &diagnostics)
            if colours[role] == nil { faulty.insert(role) }
        }
        for (_, colour) in colours.sorted(by: { $0.key < $1.key }) {
            colour.check(among: colours, faulty: faulty, reporting: &diagnostics)
        }
        self.colours = colours
        self.faulty = faulty
    }

    init(colours: [String: Colour] = [:]) {
        self.colours = colours
        faulty = []
    }

    /// The colours of a sheet that saves ink: each role looks like the one that stands for it.
    package var inkSaver: Palette {
        Palette(colours: colours.mapValues { colour in colour.inkSaver.flatMap { colours[$0] } ?? colour })
    }

    /// The colours of what stands back behind something else: half as strong.
    package var pale: Palette { Palette(colours: colours.mapValues(\.pale)) }
}

/// A colour on screens and on press.
package struct Colour: Sendable, Hashable {
    package let name: String
    /// sRGB, each part from 0 to 255.
    package let red, green, blue: Int
    /// Cyan, magenta, yellow and black in per cent.
    package let cmyk: [Double]
    /// The role that stands for this one where ink is saved.
    package let inkSaver: String?
    private let location: SourceLocation

    /// The contrast of two colours, from 1 to 21 (WCAG 2.1, "contrast ratio").
    package func contrast(with other: Colour) -> Double { luminance.contrast(with: other.luminance) }

    /// How bright the colour is on screens.
    package var luminance: Luminance { Luminance(red: red, green: green, blue: blue) }

    fileprivate init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["name", "rgb", "cmyk", "ink_saver"], reporting: &diagnostics),
            let name = entry.string("name", reporting: &diagnostics),
            let rgb = entry.string("rgb", reporting: &diagnostics)
        else { return nil }
        // Int alone would take a sign for a digit.
        guard rgb.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil, let number = Int(rgb.dropFirst(), radix: 16) else {
            diagnostics.append(.wrongKind("a colour such as \"#FFCD6B\"", at: entry["rgb"]?.location ?? entry.location))
            return nil
        }
        guard let inks = entry["cmyk"]?.numbers, inks.count == 4, inks.allSatisfy((0...100).contains) else {
            diagnostics.append(.wrongKind("four inks from 0 to 100", at: entry["cmyk"]?.location ?? entry.location))
            return nil
        }
        self.name = name
        (red, green, blue) = (number >> 16, number >> 8 & 255, number & 255)
        cmyk = inks
        inkSaver = entry.optionalString("ink_saver", reporting: &diagnostics)
        location = entry.location
    }

    /// Half way to white.
    fileprivate var pale: Colour {
        func pale(_ part: Int) -> Int { (part + 255) / 2 }
        return Colour(
            name: "pale \(name)", red: pale(red), green: pale(green), blue: pale(blue), cmyk: cmyk.map { $0 / 2 },
            inkSaver: inkSaver, location: location)
    }

    private init(
        name: String, red: Int, green: Int, blue: Int, cmyk: [Double], inkSaver: String?, location: SourceLocation
    ) {
        (self.name, self.red, self.green, self.blue) = (name, red, green, blue)
        (self.cmyk, self.inkSaver, self.location) = (cmyk, inkSaver, location)
    }

    private var screen: [Int] { [red, green, blue] }

    /// Reports a stand-in that is not there, and a twin on screens that is another colour in print.
    fileprivate func check(
        among colours: [String: Colour], faulty: Set<String>, reporting diagnostics: inout [Diagnostic]
    ) {
        if let inkSaver, colours[inkSaver] == nil, !faulty.contains(inkSaver) {
            diagnostics.append(.wrongKind("an ink saver that is a role of this palette", at: location))
        }
        // Finishing tells colours apart by what cairo writes, which is their screen values.
        let hasTwin = colours.values.contains { $0.screen == screen && $0.cmyk != cmyk }
        if hasTwin { diagnostics.append(.wrongKind("a colour that no role with other inks has", at: location)) }
    }
}
