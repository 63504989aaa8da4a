/// All that decides how a paragraph is shaped.
///
/// Two equal specs with the same fonts give the same glyphs.
package struct TextSpec: Sendable, Hashable, Codable {
    /// The words, with U+2028 where a line ends.
    package var text: String
    /// BCP 47; selects the `locl` forms of zh-Hans, zh-Hant, ne and ro.
    package var language: String
    package var isRightToLeft: Bool
    /// Font families in order; the first that has a character draws it.
    package var families: [String]
    package var isBold: Bool
    /// The type size in points.
    package var size: Double
    /// Parts set otherwise, such as a telephone number.
    package var spans: [TextSpan]

    package init(
        text: String, language: String, isRightToLeft: Bool, families: [String], isBold: Bool, size: Double,
        spans: [TextSpan] = []
    ) {
        self.text = text
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.families = families
        self.isBold = isBold
        self.size = size
        self.spans = spans
    }
}

/// A part of a paragraph with its own family and language.
package struct TextSpan: Sendable, Hashable, Codable {
    /// UTF-8 offsets into the paragraph's text.
    package var range: Range<Int>
    package var families: [String]
    package var language: String
    package var isBold: Bool?
    /// Size as a part of the paragraph's.
    package var scale: Double

    package init(
        range: Range<Int>, families: [String], language: String, isBold: Bool? = nil, scale: Double = 1
    ) {
        self.range = range
        self.families = families
        self.language = language
        self.isBold = isBold
        self.scale = scale
    }
}
