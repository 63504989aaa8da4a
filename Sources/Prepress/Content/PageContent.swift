/// What a page's content draws, as far as a press or a reader minds.
package struct PageContent: Sendable {
    /// In the order of the stream.
    package var sequences: [MarkedSequence] = []
    /// Things painted or shown outside of any marked sequence.
    package var unmarked = 0
    package var uses: Set<InkUse> = []
    package var images: [ImageUse] = []
    /// Fonts that letters are shown in, and whether they say what these stand for.
    package var fonts: [(font: PDFObject, isMapped: Bool)] = []
    /// How many gradients are painted by themselves (`sh`).
    package var shadings = 0
    /// Blend modes, and whether something is transparent.
    package var blendModes: Set<String> = []
    package var isTransparent = false
    package var isUnbalanced = false
    /// Text whose codes stand for nothing.
    package var unmappedCodes = 0
}

/// A part of a page between BDC and EMC that is not inside of another one.
package struct MarkedSequence: Sendable {
    /// The structure type or `Artifact`.
    package let name: String
    package let number: Int?
    /// Whether it is what pages repeat: a running head, or a page's number.
    package var isRunning = false
    /// What a reader of the stream takes from it, replacements (ActualText) counted.
    package var text = ""
    /// What the glyphs themselves stand for.
    package var glyphs = ""
    /// Glyphs whose font does not say what they stand for.
    package var unmapped = 0
    package var showsText = false
    package var paints = false
    /// Whether one replacement stands for all of it.
    package var isReplaced = false
}

/// A paint, and what it is used for.
package struct InkUse: Sendable, Hashable {
    package let paint: Paint
    /// The size of letters, in points; nothing for areas and lines.
    package let letters: Double?
    package let overprints: Bool
}

/// The current colour of an area, line or letter.
package enum Paint: Sendable, Hashable {
    case grey(Double)
    case rgb(Double, Double, Double)
    case cmyk(Double, Double, Double, Double)
    /// Another colour space, by the name of its family, such as `Separation`.
    case special(String)
}

/// A picture on the page.
package struct ImageUse: Sendable {
    package let name: String
    package let object: PDFObject
    /// Pixels an inch, of the coarser direction.
    package let resolution: Double
}
