package import Layout

extension Edition {
    /// The frames of a sheet of one page.
    package var frames: [EditionFrame] { pages.flatMap(\.frames) }

    /// The artwork of a sheet of one page.
    package var artwork: [EditionArtwork] { pages.flatMap(\.artwork) }
}
