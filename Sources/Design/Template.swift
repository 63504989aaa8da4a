package import Diagnostics

/// One sheet's page: artwork, and frames with the English text in place.
///
/// Lengths are millimetres on `drawnOn`, from the trim's top start corner.
package struct Template: Sendable {
    /// The folder's name.
    package let name: String
    /// The sheet's short name, such as `T1`.
    package let sheet: String
    package let title: String
    /// What the sheet is for, in one line.
    package let about: String
    package let edition: String
    package let factsChecked: String
    package let reviewBy: String
    /// The nations whose rules the facts on this sheet are.
    package let nations: [String]
    package let drawnOn: Paper
    package let papers: [Paper]
    package let bleed: Double
    /// For whom one sheet speaks.
    package let readers: Readers
    /// What a practice must declare or give before the sheet is made at all.
    package let requirements: [Condition]
    /// How small words may be, as a part of their language's legible minimum: sheets in the hand are read from nearer.
    package let smallest: Double
    /// How several of a small sheet share a large one.
    package let imposition: Imposition?
    /// Pixels across, if the sheet is for screens and not for paper.
    package let pixels: Int?
    /// The papers on which there is a form in large print.
    package let largePrint: [Paper]
    /// What gives way to long words, in order.
    package let dials: [String]
    /// How far short words may grow.
    package let enlarge: Double
    /// Type sizes in points by setting and name.
    package let sizes: [String: [String: Double]]
    package let styles: [String: Style]
    package let pages: [TemplatePage]
    package let location: SourceLocation

    /// The frames of all pages, those of cells too.
    package var frames: [Frame] { pages.flatMap { $0.frames + ($0.cells?.allFrames ?? []) } }

    /// The artwork of all pages, that of cells too.
    package var artwork: [Artwork] { pages.flatMap { $0.artwork + ($0.cells?.artwork ?? []) } }
}

/// For whom one sheet speaks.
package enum Readers: Sendable, Hashable {
    /// One language, with English lines for staff.
    case one
    /// A language beside another one, as a rule English.
    case pair
    /// Many languages on one sheet; those named here unless others are asked for.
    case many([String])
    /// Staff only.
    case staff
}

/// Several of a small sheet on a large one, to be cut apart.
package struct Imposition: Sendable, Hashable {
    package let paper: Paper
    package let columns: Int
    package let rows: Int
}

/// One side of a sheet.
package struct TemplatePage: Sendable {
    package let name: String
    /// Whether the page speaks the second language of two.
    package let isSecond: Bool
    /// Whether the page follows its language's direction; one for staff does not.
    package let isMirrored: Bool
    /// Where the page is folded, in millimetres from the start edge.
    package let folds: [Double]
    package let artwork: [Artwork]
    package let frames: [Frame]
    /// What is repeated for each language.
    package let cells: Cells?
}

/// A part of a page that is repeated for each of many languages, in rows and columns.
package struct Cells: Sendable {
    package let start, end, top, bottom: Double
    package let columnGap, rowGap: Double
    /// Columns and rows by paper: the first that has room for all languages is taken.
    package let grids: [String: [Grid]]
    /// In millimetres from the cell's top start corner; 0 and less count from its end and its bottom.
    package let artwork: [Artwork]
    package let frames: [Frame]
    /// Frames of cells for staff that stand after the languages.
    package let closing: [[Frame]]
    package let location: SourceLocation

    /// The frames of all cells.
    package var allFrames: [Frame] { frames + closing.flatMap(\.self) }

    /// The first grid of a paper with room for so many cells, or its last.
    package func grid(for count: Int, on paper: Paper) -> Grid? {
        let grids = grids[paper.name] ?? []
        return grids.first { $0.capacity >= count } ?? grids.last
    }

    /// How large each cell of a grid is.
    package func size(in grid: Grid) -> (width: Double, height: Double) {
        let (columns, rows) = (Double(grid.columns), Double(grid.rows))
        return ((end - start - columnGap * (columns - 1)) / columns, (bottom - top - rowGap * (rows - 1)) / rows)
    }

    package struct Grid: Sendable, Hashable {
        package var capacity: Int { columns * rows }

        package let columns: Int
        package let rows: Int
    }
}

/// How a paragraph looks, apart from its language.
package struct Style: Sendable, Hashable {
    /// Which of the language's two family lists.
    package enum Face: String, Sendable { case headline, text }
    package enum Size: Sendable, Hashable {
        case points(Double)
        /// A name in the template's `sizes`.
        case named(String)
    }

    package let name: String
    package let face: Face
    package let isBold: Bool
    package let size: Size
    package let times: Double
    /// A role of the palette.
    package let colour: String
    package let isBalanced: Bool
    package let isCentred: Bool
    /// May be smaller than the language's legible minimum.
    package let isExempt: Bool
    /// The dial that makes this style smaller, and the part of the size that is left when it is turned fully.
    package let dial: String?
    package let tight: Double

    init(
        name: String, face: Face, isBold: Bool, size: Size, times: Double, colour: String, isBalanced: Bool,
        isCentred: Bool, isExempt: Bool, dial: String?, tight: Double
    ) {
        (self.name, self.face, self.isBold, self.size, self.times) = (name, face, isBold, size, times)
        (self.colour, self.isBalanced, self.isCentred) = (colour, isBalanced, isCentred)
        (self.isExempt, self.dial, self.tight) = (isExempt, dial, tight)
    }

    /// A style of a document that speaks about sheets: of one size, whatever stands beside it.
    package init(_ name: String, face: Face = .text, isBold: Bool = false, points: Double, colour: String = "text") {
        self.init(
            name: name, face: face, isBold: isBold, size: .points(points), times: 1, colour: colour,
            isBalanced: false, isCentred: false, isExempt: true, dial: nil, tight: 1)
    }
}

/// A length that may give way when a dial is turned.
package struct Dimension: Sendable, Hashable {
    package let at: Double
    package let dial: String?
    package let tight: Double

    package init(_ at: Double, dial: String? = nil, tight: Double? = nil) {
        self.at = at
        self.dial = dial
        self.tight = tight ?? at
    }

    /// The length when the dials stand so; 0 is the design, 1 is fully turned.
    package func value(_ dials: [String: Double]) -> Double {
        guard let dial, let turned = dials[dial] else { return at }
        return at + (tight - at) * turned
    }
}

/// When a part of a sheet is shown.
package enum Condition: String, Sendable, CaseIterable {
    case safeSurgery = "safe-surgery"
    case notSafeSurgery = "not-safe-surgery"
    case website
    case noWebsite = "no-website"
    case hours
    case noHours = "no-hours"
    case logo
    case noLogo = "no-logo"
    case example
    case draft
    case sanctuary
    case help
    case interpreters
    case event
    case vaccineEvent = "vaccine-event"
    case healthEvent = "health-event"
    case answeredByDoctor = "answered-by-doctor"
    case answeredByNurse = "answered-by-nurse"
    case answeredByPharmacist = "answered-by-pharmacist"
    case eventPlace = "event-place"
    case eventOnline = "event-online"
    case eventLanguages = "event-languages"
    case noDocumentsAtEvent = "no-documents-at-event"
    case childrenAtEvent = "children-at-event"
    case stepFreeEvent = "step-free-event"
    /// The sheet's language is not English, so that staff need a line.
    case notEnglish = "not-english"
    /// A cell's language has a question for staff to ask.
    case varieties
    case largePrint = "large-print"
    case notLargePrint = "not-large-print"
}
