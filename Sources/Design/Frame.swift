package import Diagnostics

/// A rectangle that holds a flow of blocks, copyfitted as a whole.
package struct Frame: Sendable {
    package enum Alignment: String, Sendable { case top, middle, bottom }

    package let name: String
    package let start: Double
    package let end: Double
    package let top: Double
    package let bottom: Edge
    /// Where a flow that is shorter than the frame stands.
    package let alignment: Alignment
    /// Frames of one fit group share one scale.
    package let fit: String
    /// Whether short words are enlarged to fill the frame.
    package let grows: Bool
    /// Whether the words follow the sheet's direction; English strips do not.
    ///
    /// The frame's place always does.
    package let isMirrored: Bool
    /// Palette roles that the text may stand on.
    package let grounds: [String]
    package let conditions: [Condition]
    package let flow: [Block]
    package let location: SourceLocation

    /// A frame's lower edge.
    package enum Edge: Sendable, Hashable {
        case at(Double)
        /// As far above what another frame holds.
        case above(String, by: Double)
    }
}

/// One thing in a flow.
package struct Block: Sendable {
    package let kind: Kind
    package let conditions: [Condition]
    /// The name by which artwork can hang from this block's lower edge.
    package let mark: String?
    package let location: SourceLocation

    package enum Kind: Sendable {
        case heading(Int, TemplateText, style: String)
        case paragraph(TemplateText, style: String)
        /// Parts on one line; the opposite ones stand at its end, or on the next line where they do not fit.
        case line([Part], opposite: [Part])
        case list(ListShape, [Entry])
        case gap(Dimension, share: Double)
        case rule(thickness: Double, colour: String)
        case code(alternate: TemplateText)
        case logo(alternate: TemplateText)
    }

    package struct Part: Sendable {
        package let text: TemplateText
        package let style: String
        package let conditions: [Condition]
    }

    package struct Entry: Sendable {
        package let pictogram: String
        /// What a reader hears instead of the pictogram; nothing if the words beside it say the same.
        package let alternate: TemplateText?
        package let content: Content
        package let style: String
        package let conditions: [Condition]
        package let location: SourceLocation

        package enum Content: Sendable {
            case text(TemplateText)
            /// The practice's opening hours, a line each.
            case hours
        }
    }
}

/// The geometry of a list with pictograms.
package struct ListShape: Sendable, Hashable {
    package let columns: Int
    package let columnGap: Double
    package let rowGap: Dimension
    package let pictogram: Double
    /// From the column's start to the words.
    package let indent: Double
}

/// English words as they stand in a template.
package struct TemplateText: Sendable, Hashable {
    package let text: String
    /// Set apart from the same English words elsewhere (gettext's msgctxt).
    package let context: String?
    /// For translators.
    package let note: String?
    /// Facts that the words rest on.
    package let facts: [String]
    /// For staff: stays English on every sheet.
    package let isEnglishOnly: Bool
    package let location: SourceLocation

    package init(
        _ text: String, context: String? = nil, note: String? = nil, facts: [String] = [],
        isEnglishOnly: Bool = false, location: SourceLocation
    ) {
        self.text = text
        self.context = context
        self.note = note
        self.facts = facts
        self.isEnglishOnly = isEnglishOnly
        self.location = location
    }
}

/// Something drawn behind the frames.
package struct Artwork: Sendable {
    package let kind: Kind
    package let conditions: [Condition]
    package let location: SourceLocation

    package enum Kind: Sendable {
        /// A drawing in the template's folder; x, y, width and height from the start edge.
        ///
        /// `inkSaver` is the one that stands for it where ink is saved.
        case drawing(
            String, x: Double, y: Double, width: Double, height: Double, isMirrored: Bool, inkSaver: String?)
        case polygon([Corner], fill: String)
    }

    package struct Corner: Sendable {
        package let x: Double
        package let y: Height
    }

    package enum Height: Sendable {
        case at(Double)
        /// As far above the lower edge of a marked block.
        case mark(String, minus: Dimension)
    }
}
