package import Design
package import Diagnostics
package import Translation

/// One template in one language for one practice on one paper, with every word settled: the unit of work.
package struct Edition: Sendable {
    package let template: Template
    package let language: Language
    package let paper: Paper
    package let practice: Practice
    /// Not yet signed off by a native reader.
    package let isDraft: Bool
    /// The document's title, in its language.
    package let title: String
    package let frames: [EditionFrame]
    /// Artwork that is shown.
    package let artwork: [Artwork]
    package let setting: Setting

    /// What editions of one project have in common.
    package struct Setting: Sendable {
        package let languages: LanguageTable
        package let palette: Palette
        package let pictograms: PictogramTable
        package let common: CommonWords
        package let facts: FactRegister

        package init(
            languages: LanguageTable, palette: Palette, pictograms: PictogramTable, common: CommonWords,
            facts: FactRegister
        ) {
            self.languages = languages
            self.palette = palette
            self.pictograms = pictograms
            self.common = common
            self.facts = facts
        }
    }

    /// The name that the sheet's file has, such as `wall-poster-ar-A4`.
    package var name: String { "\(template.name)-\(language.tag)-\(paper.name)" }

    /// What a report about this sheet belongs to.
    package var subject: Diagnostic.Subject {
        Diagnostic.Subject(language: language.tag, template: template.name, paper: paper.name)
    }
}

/// A frame whose words are settled.
package struct EditionFrame: Sendable {
    package let frame: Frame
    package let blocks: [EditionBlock]
}

/// A block whose words are settled.
package struct EditionBlock: Sendable {
    package let kind: Kind
    package let mark: String?

    package enum Kind: Sendable {
        case text(Words, style: Style, role: Role)
        case line([Part], opposite: [Part])
        case list(ListShape, [Entry])
        case gap(Dimension, share: Double)
        case rule(thickness: Double, colour: String)
        case code(content: String, alternate: Words)
        case logo(file: String, alternate: Words)
    }

    package struct Part: Sendable {
        package let words: Words
        package let style: Style
    }

    package struct Entry: Sendable {
        package let pictogram: String
        /// What a reader hears instead of the pictogram; nothing if the words beside it say the same.
        package let alternate: Words?
        package let words: Words
        package let style: Style
    }
}

/// What a block is to a reader who hears the sheet (the structure types of ISO 32000-1, 14.8.4).
package enum Role: String, Sendable, Hashable, Codable {
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case list = "L"
    case listItem = "LI"
    case label = "Lbl"
    case listBody = "LBody"
    case figure = "Figure"
    case artifact = "Artifact"
}
