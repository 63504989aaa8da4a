package import Graphics

/// All pages of one sheet.
package struct SheetLayout: Sendable, Hashable, Codable {
    package let pages: [PageLayout]

    package init(pages: [PageLayout]) { self.pages = pages }

    /// Everything on the sheet as a table: see `PageLayout.table`.
    package var table: String { pages.map(\.table).joined(separator: "\n") }
}

/// Where everything of one page stands: a plain value that is checked, compared, drawn and tagged.
///
/// Lengths are points from the trim's top left corner, y downwards. Mirroring has been done, lines are broken, sizes
/// are settled: whoever draws this decides nothing.
package struct PageLayout: Sendable, Hashable, Codable {
    package let name: String
    package let title: String
    package let language: String
    package let isRightToLeft: Bool
    package let isDraft: Bool
    package let width: Double
    package let height: Double
    package let bleed: Double
    /// Where the sheet is folded, from the left edge.
    package let folds: [Double]
    /// Behind everything, without meaning.
    package let artwork: [PlacedArtwork]
    package let frames: [PlacedFrame]
    /// In reading order.
    package let blocks: [PlacedBlock]
}

/// Something drawn behind the words.
package enum PlacedArtwork: Sendable, Hashable, Codable {
    /// An SVG file by its template and name, such as `wall-poster/doorway.svg`.
    ///
    /// `inkSaver` stands for it where ink is saved.
    case drawing(String, Rectangle, isMirrored: Bool, inkSaver: String?)
    case polygon([Point], fill: String)
    case plate(Rectangle, Look)
    /// Straight lines where a sheet is cut apart.
    case cuts([[Point]])
    /// Artwork of one small sheet among others.
    case clipped([PlacedArtwork], Rectangle)

    /// How a plate looks; lengths in points, colours by role of the palette.
    package struct Look: Sendable, Hashable, Codable {
        package let corner: Double
        package let fill: String?
        package let stroke: String?
        package let strokeWidth: Double
    }
}

/// A frame and how its flow was fitted.
package struct PlacedFrame: Sendable, Hashable, Codable {
    package let name: String
    package let rectangle: Rectangle
    /// Palette roles that the text may stand on.
    package let grounds: [String]
    /// All sizes as a part of the design's.
    package let scale: Double
    /// How far each dial was turned, from 0 to 1.
    package let dials: [String: Double]
    /// How much taller than the frame the flow is at its smallest, in points; 0 if it fits.
    package let excess: Double
}

/// One thing on the page.
package struct PlacedBlock: Sendable, Hashable, Codable {
    package let frame: String
    /// Its place in the structure: `L1/LI2/LBody` is the words of the second entry of the page's first list.
    package let path: [StructureStep]
    package let language: String
    package let rectangle: Rectangle
    package let content: Content
    /// What a reader hears instead of a picture.
    package let alternateText: String?
    /// Where the words come from, if it has any.
    package let origin: Words.Origin?
    /// The address that a touch opens, on a sheet for screens.
    package let link: String?

    package enum Content: Sendable, Hashable, Codable {
        case text(PlacedText)
        case pictogram(String, isMirrored: Bool)
        /// A picture of the practice; the path is relative to its file.
        case logo(String)
        case code(QRCode)
        case rule(colour: String)
        /// A part of another page.
        case excerpt(Excerpt)
    }

    /// The innermost structure type.
    package var role: Role { path.last?.role ?? .artifact }

    /// Whether a reader hears it.
    package var isSpoken: Bool { role != .artifact && role != .runningHead }
}

/// One level of the structure tree.
///
/// Equal steps of neighbouring blocks are one element.
package struct StructureStep: Sendable, Hashable, Codable {
    package let role: Role
    /// Which of its kind within the page.
    package let number: Int

    package init(_ role: Role, _ number: Int) {
        self.role = role
        self.number = number
    }
}

/// A paragraph with every line in place.
package struct PlacedText: Sendable, Hashable, Codable {
    package let spec: TextSpec
    /// A role of the palette.
    package let colour: String
    package let lines: [PlacedLine]
    /// The words as a reader says them.
    package let plainText: String
    package let isExempt: Bool
    package let problems: [Problem]

    /// The smallest size on paper, in points, even of strips for staff; anything less fills in on office printers.
    package static let smallestSize = 7.2

    /// What shaping the paragraph brought to light.
    package enum Problem: Sendable, Hashable, Codable {
        case missingGlyph(String)
        /// The byte offset of a mark without its letter.
        case dottedCircle(Int)
        /// A token whose characters do not stand from left to right on one line.
        case damagedToken(String)
        /// A piece wider than the measure by so many points.
        case tooWide(String, Double)
    }
}

/// One line of a paragraph.
package struct PlacedLine: Sendable, Hashable, Codable {
    package let text: String
    /// The left end and the baseline.
    package let origin: Point
    /// Without the white space at its end.
    package let width: Double
    package let ink: Rectangle?
    package let runs: [PlacedRun]
}

/// A stretch of a line in one font and direction.
package struct PlacedRun: Sendable, Hashable, Codable {
    /// The letters, in the order in which they are read.
    package let text: String
    package let fontFile: String
    package let level: Int
    package let width: Double
}
