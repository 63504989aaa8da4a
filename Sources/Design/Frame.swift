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
    /// Whether the frame speaks the second language of two.
    package let isSecond: Bool
    /// Palette roles that the text may stand on.
    package let grounds: [String]
    package let conditions: [Condition]
    package let flow: [Block]
    package let location: SourceLocation

    /// The same frame at another place and with another name.
    package func moved(
        start: Double, end: Double, top: Double, bottom: Edge, name: String, fit: String
    ) -> Frame {
        Frame(
            name: name, start: start, end: end, top: top, bottom: bottom, alignment: alignment, fit: fit, grows: grows,
            isMirrored: isMirrored, isSecond: isSecond, grounds: grounds, conditions: conditions, flow: flow,
            location: location)
    }

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
    /// Whether the words are in the second language of two.
    package let isSecond: Bool
    package let location: SourceLocation

    package enum Kind: Sendable {
        case heading(Int, TemplateText, style: String)
        case paragraph(TemplateText, style: String)
        /// Parts on one line; the opposite ones stand at its end, or on the next line where they do not fit.
        case line([Part], opposite: [Part])
        case list(ListShape, [Entry])
        /// Pictograms side by side, which only repeat what the words say; size and gap in millimetres.
        case pictograms([String], size: Double, gap: Double)
        case gap(Dimension, share: Double)
        case rule(thickness: Double, colour: String)
        case code(alternate: TemplateText)
        case logo(alternate: TemplateText)
    }

    package struct Part: Sendable {
        package let text: TemplateText
        package let style: String
        /// Whether the words are in the second language of two.
        package let isSecond: Bool
        package let conditions: [Condition]
    }

    package struct Entry: Sendable {
        /// A pictogram's name; nothing if the entries are counted.
        package let pictogram: String?
        /// A name or a heading above the words.
        package let label: TemplateText?
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
    /// The style of numbers that stand for pictograms.
    package let numberStyle: String?
    /// The style of labels.
    package let labelStyle: String?
    /// A second column, at the end, with the same words in the second language of two.
    package let beside: Beside?

    package struct Beside: Sendable, Hashable {
        package let width: Double
        package let gap: Double
        package let style: String
    }
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
    package let voice: Voice
    package let location: SourceLocation

    /// Whether the words stand in catalogues.
    package var isTranslated: Bool { voice == .reader }

    package init(
        _ text: String, context: String? = nil, note: String? = nil, facts: [String] = [],
        voice: Voice = .reader, location: SourceLocation
    ) {
        self.text = text
        self.context = context
        self.note = note
        self.facts = facts
        self.voice = voice
        self.location = location
    }

    /// Whose words these are.
    package enum Voice: Sendable, Hashable {
        /// The reader's: translated.
        case reader
        /// Staff's: English on every sheet.
        case staff
        /// Data that stand in the reader's language already, such as its own name.
        case data
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
        /// A rectangle from edge to edge, perhaps with round corners.
        case plate(Plate)
    }

    /// A rectangle in millimetres from the start edge and the top.
    package struct Plate: Sendable, Hashable {
        package var start, end, top, bottom: Double
        package var corner = 0.0
        package var fill: String?
        /// The fill of every other cell, as on a chessboard.
        package var otherFill: String?
        package var stroke: String?
        package var strokeWidth = 0.0
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
