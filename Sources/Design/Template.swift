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
    /// Where the sheet is folded, in millimetres from the start edge.
    package let folds: [Double]
    /// What gives way to long words, in order.
    package let dials: [String]
    /// How far short words may grow.
    package let enlarge: Double
    /// Type sizes in points by setting and name.
    package let sizes: [String: [String: Double]]
    package let styles: [String: Style]
    package let artwork: [Artwork]
    package let frames: [Frame]
    package let location: SourceLocation
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
}
