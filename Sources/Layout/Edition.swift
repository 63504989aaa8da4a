package import Design
package import Diagnostics
package import Signing
package import Translation

/// A language with its words and what people have signed of them.
package struct Rendition: Sendable {
    package let language: Language
    package let catalogue: Catalogue
    package let signOffs: SignOffs

    /// Nothing is signed unless sign-offs are given.
    package init(_ language: Language, _ catalogue: Catalogue, _ signOffs: SignOffs? = nil) {
        self.language = language
        self.catalogue = catalogue
        self.signOffs = signOffs ?? SignOffs(of: language.tag)
    }
}

/// One template in its languages for one practice on one paper, with every word settled: the unit of work.
package struct Edition: Sendable {
    package let template: Template
    /// The sheet's own language first, then the one beside it or those in its cells.
    package let languages: [Language]
    package let paper: Paper
    package let practice: Practice
    /// The worst state of the words that it shows.
    package let state: WordsState
    /// With body text of at least 18 points.
    package let isLargePrint: Bool
    /// The document's title, in its language.
    package let title: String
    /// What the passport tells these words from others by, such as `3fa2c1`; the same on every paper.
    package let version: String
    package let pages: [EditionPage]
    package let setting: Setting

    /// What editions of one project have in common.
    package struct Setting: Sendable {
        package let languages: LanguageTable
        package let palette: Palette
        package let pictograms: PictogramTable
        package let common: CommonWords
        package let facts: FactRegister
        /// What is signed of the English words, those for staff on all sheets too.
        package let english: SignOffs
        package let touches: Touches
        package let factVersions: FactVersions

        package init(
            languages: LanguageTable, palette: Palette, pictograms: PictogramTable, common: CommonWords,
            facts: FactRegister, english: SignOffs = SignOffs(of: "en"), touches: Touches = Touches()
        ) {
            self.languages = languages
            self.palette = palette
            self.pictograms = pictograms
            self.common = common
            self.facts = facts
            self.english = english
            self.touches = touches
            factVersions = FactVersions(of: facts)
        }

        /// What a language's words are held against.
        package func review(of signOffs: SignOffs) -> Review {
            Review(signOffs, touches: touches, versions: factVersions)
        }
    }

    /// The sheet's own language.
    package var language: Language { languages[0] }

    /// Whether it says of itself that it is not to be hung up.
    package var isDraft: Bool { !state.isForDisplay }

    /// The folder that the sheet's file lies in.
    package var folder: String { template.isForMany ? "many" : language.tag }

    /// The name that the sheet's file has, such as `wall-poster-ar-A4`.
    package var name: String {
        var parts = [template.name]
        if !template.isForMany { parts += languages.map(\.tag) }
        parts.append(paper.name)
        if isLargePrint { parts.append("large-print") }
        return parts.joined(separator: "-")
    }

    /// What a report about this sheet belongs to.
    package var subject: Diagnostic.Subject {
        Diagnostic.Subject(
            language: template.isForMany ? nil : language.tag, template: template.name, paper: paper.name)
    }

    /// The paper's width as a part of the one that the template is drawn on; small sheets on a large one keep theirs.
    package var scale: Double { template.scale(on: paper) }

    /// Whether several of the sheet share the paper.
    package var isImposed: Bool { template.isImposed(on: paper) }

    /// The smallest legible size of a language's words on this sheet, in points.
    package func minimumSize(for language: Language) -> Double {
        TextSetter(edition: self).minimumSize(for: language)
    }

    /// The smallest body text of large print, in points (UK Association for Accessible Formats: 16 to 18 and more).
    package static let largePrint = 18.0
}

extension Template {
    /// Whether one sheet speaks many languages.
    package var isForMany: Bool { if case .many = readers { true } else { false } }

    /// Whether several of the sheet share a paper.
    func isImposed(on paper: Paper) -> Bool { imposition?.paper == paper }

    /// A paper's width as a part of the one that the template is drawn on; small sheets on a large one keep theirs.
    func scale(on paper: Paper) -> Double { isImposed(on: paper) ? 1 : paper.width / drawnOn.width }
}

/// A page whose words are settled.
package struct EditionPage: Sendable {
    package let page: TemplatePage
    /// The language that the page is in, whatever words for staff there are.
    package let language: Language
    package let frames: [EditionFrame]
    /// Artwork that is shown.
    package let artwork: [EditionArtwork]

    /// Whether the page starts at its right edge.
    package var isRightToLeft: Bool { page.isMirrored && language.isRightToLeft }
}

/// Artwork in its place on the page.
package struct EditionArtwork: Sendable {
    package let kind: Artwork.Kind
    /// Whether it stands among words from right to left.
    package let isRightToLeft: Bool
}

/// A frame whose words are settled.
package struct EditionFrame: Sendable {
    package let frame: Frame
    /// The language of its words.
    package let language: Language
    package let blocks: [EditionBlock]

    /// Whether words and pictures start at the frame's right edge.
    package var isRightToLeft: Bool { frame.isMirrored && language.isRightToLeft }
}

/// A block whose words are settled.
package struct EditionBlock: Sendable {
    package let kind: Kind
    package let mark: String?

    package enum Kind: Sendable {
        case text(Words, style: Style, role: Role)
        case line([Part], opposite: [Part])
        case list(ListShape, [Entry])
        case pictograms([String], size: Double, gap: Double)
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
        package let marker: Marker
        package let label: Part?
        package let words: Part
        /// The same words in the second language.
        package let beside: Part?

        package enum Marker: Sendable {
            /// A pictogram, and what a reader hears instead of it; nothing if the words beside it say the same.
            case pictogram(String, alternate: Words?)
            case number(Part)
        }
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
    /// What stands at the head of every page and is said on none.
    case runningHead = "RunningHead"
}
