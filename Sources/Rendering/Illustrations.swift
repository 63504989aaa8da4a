package import Design
internal import Graphics

/// The files that a sheet's pictures come from, and the palette that colours them.
package struct Illustrations: Sendable {
    package let palette: Palette
    /// SVG files by name: pictograms as `passport`, artwork as `wall-poster/doorway.svg`.
    package var drawings: [String: [UInt8]]
    /// The practice's logo, SVG or PNG.
    package var logo: [UInt8]?

    package init(palette: Palette, drawings: [String: [UInt8]], logo: [UInt8]? = nil) {
        self.palette = palette
        self.drawings = drawings
        self.logo = logo
    }
}

/// Parsed drawings, kept by the worker that parsed them.
package final class DrawingCabinet {
    let illustrations: Illustrations
    private var parsed: [String: VectorDrawing] = [:]

    package init(_ illustrations: Illustrations) { self.illustrations = illustrations }

    /// A drawing whose classes have the palette's colours.
    func drawing(named name: String) throws(GraphicsError) -> VectorDrawing {
        if let drawing = parsed[name] { return drawing }
        guard let bytes = illustrations.drawings[name] else {
            throw GraphicsError(operation: "drawing '\(name)'", reason: "there is no such file")
        }
        let drawing = try VectorDrawing(svg: bytes, stylesheet: illustrations.palette.stylesheet)
        parsed[name] = drawing
        return drawing
    }

    /// A palette role's colour on screens.
    ///
    /// `TemplateRules` and checks have made sure that the role is there.
    func colour(_ role: String) -> RGBColour {
        guard let colour = illustrations.palette[role] else { return RGBColour(red: 0, green: 0, blue: 0) }
        return RGBColour(
            red: Double(colour.red) / 255, green: Double(colour.green) / 255, blue: Double(colour.blue) / 255)
    }
}
