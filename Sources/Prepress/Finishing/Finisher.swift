package import Design
internal import Graphics
package import Layout
internal import Packing

/// Makes finished files of drawn pages.
package struct Finisher: Sendable {
    private let inks: Inks
    /// What the logo stands on.
    private let plate: Colour?
    private let press: OutputProfile
    private let screen: OutputProfile

    package init(palette: Palette, press: OutputProfile, screen: OutputProfile) {
        inks = Inks(palette)
        plate = palette["paper"]
        self.press = press
        self.screen = screen
    }

    /// The bytes of a sheet in one variant.
    ///
    /// `date` is a PDF date such as `D:20261101000000Z`.
    package func finished(
        _ pages: [DrawnPage], as variant: SheetVariant, date: String
    ) throws(PrepressError) -> [UInt8] {
        try finished(Binding(pages), as: variant, date: date)
    }

    /// The bytes of several sheets in one file.
    package func finished(
        _ binding: Binding, as variant: SheetVariant, date: String
    ) throws(PrepressError) -> [UInt8] {
        let separation = try separation(for: binding, as: variant)
        var sheet = SheetAssembly(binding, as: variant)
        var contents: [UInt8] = []
        for (index, page) in binding.pages.enumerated() {
            let content = try ContentRewriter.rewritten(
                page.content, plans: page.layout.plans(for: variant),
                inks: variant == .press ? inks(for: page, by: separation) : nil,
                movedBy: page.layout.margin - page.layout.margin(for: variant))
            try sheet.addPage(
                index, content: content, resources: resources(of: page, for: variant, by: separation))
            contents += content
        }
        sheet.addCatalog(
            Metadata(binding: binding, variant: variant, date: date, checksum: Checksum.md5(contents)),
            profile: variant == .press ? press : screen)
        return sheet.document.written()
    }

    /// What turns a logo's colours into inks; nothing without a logo or a press, because making it takes its time.
    private func separation(
        for binding: Binding, as variant: SheetVariant
    ) throws(PrepressError) -> Separation? {
        guard variant == .press, binding.layouts.contains(where: { $0.blocks.contains(where: \.isLogo) }) else {
            return nil
        }
        return try Separation(from: screen, to: press)
    }

    /// The palette's inks, and those of a logo.
    private func inks(for drawn: DrawnPage, by separation: borrowing Separation?) -> Inks {
        switch separation {
        case .some(let separation): inks.separating(drawn.colours, by: separation, plate: plate)
        case nil: inks
        }
    }

    /// The page's fonts and pictures, and what inks need.
    private func resources(
        of drawn: DrawnPage, for variant: SheetVariant, by separation: borrowing Separation?
    ) throws(PrepressError) -> [String: PDFObject] {
        var resources = drawn.document.dictionary(drawn.page["Resources"]) ?? [:]
        guard variant == .press else { return resources }
        var states = drawn.document.dictionary(resources["ExtGState"]) ?? [:]
        for (fill, stroke) in [(false, false), (true, false), (false, true), (true, true)] {
            states[Inks.state(fill: fill, stroke: stroke)] = .dictionary([
                "op": .boolean(fill), "OP": .boolean(stroke), "OPM": .integer(fill || stroke ? 1 : 0),
            ])
        }
        resources["ExtGState"] = .dictionary(states)
        resources["ColorSpace"] = .dictionary([Inks.registrationSpace: Self.allPlates])
        var pictures = drawn.document.dictionary(resources["XObject"]) ?? [:]
        for (name, picture) in pictures {
            if case .stream(let stream) = drawn.document.resolved(picture) {
                pictures[name] = .stream(try separated(stream, in: drawn.document, by: separation))
            }
        }
        resources["XObject"] = .dictionary(pictures)
        return resources
    }

    /// The space whose full tint is solid on every plate (ISO 32000-1, 8.6.6.4).
    private static let allPlates = PDFObject.array([
        .name("Separation"), .name("All"), .name("DeviceCMYK"),
        .dictionary([
            "FunctionType": .integer(2), "Domain": .numbers([0, 1]), "C0": .numbers([0, 0, 0, 0]),
            "C1": .numbers([1, 1, 1, 1]), "N": .integer(1),
        ]),
    ])

    /// A picture in the press's inks.
    private func separated(
        _ picture: PDFStream, in document: PDFDocument, by separation: borrowing Separation?
    ) throws(PrepressError) -> PDFStream {
        guard document.resolved(picture.dictionary["ColorSpace"]).name == "DeviceRGB",
            let pixels = document.unpacked(picture)
        else { throw PrepressError(reason: "a picture is not in plain colours") }
        var entries = picture.dictionary
        entries["ColorSpace"] = .name("DeviceCMYK")
        entries["Filter"] = .name("FlateDecode")
        switch separation {
        case .some(let separation): return PDFStream(entries, data: Deflate.packed(separation.inks(pixels)))
        case nil: throw PrepressError(reason: "a picture is not the practice's logo")
        }
    }
}
