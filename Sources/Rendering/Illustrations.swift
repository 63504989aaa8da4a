package import Design

/// The pictures of some sheets, and the palette that colours them.
package struct Illustrations: Sendable {
    package let palette: Palette
    /// By name: pictograms as `passport`, artwork as `wall-poster/doorway.svg`.
    package let drawings: [String: Drawing]
    package var logo: PracticeLogo?

    package init(palette: Palette, drawings: [String: Drawing], logo: PracticeLogo? = nil) {
        self.palette = palette
        self.drawings = drawings
        self.logo = logo
    }

    /// The same drawings with another practice's logo.
    package func with(_ logo: PracticeLogo?) -> Illustrations {
        Illustrations(palette: palette, drawings: drawings, logo: logo)
    }
}

/// A practice's logo as it goes onto sheets.
package enum PracticeLogo: Sendable, Hashable {
    /// An SVG file of nothing but paths in plain colours, which stay paths.
    case vector([UInt8])
    /// An SVG, PNG or JPEG file of which a picture without transparency is made.
    case picture([UInt8])
}
