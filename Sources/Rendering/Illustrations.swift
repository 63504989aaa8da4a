package import Design

/// The pictures of some sheets, and the palette that colours them.
package struct Illustrations: Sendable {
    package let palette: Palette
    /// By name: pictograms as `passport`, artwork as `wall-poster/doorway.svg`.
    package let drawings: [String: Drawing]
    /// The practice's logo, SVG or PNG.
    package var logo: [UInt8]?

    package init(palette: Palette, drawings: [String: Drawing], logo: [UInt8]? = nil) {
        self.palette = palette
        self.drawings = drawings
        self.logo = logo
    }
}
