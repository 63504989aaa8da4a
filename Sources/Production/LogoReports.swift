package import Diagnostics
internal import Layout
internal import Prepress

extension Diagnostic.Code {
    package static let badLogo = Self("practice.logo", .error)
    package static let coarseLogo = Self("practice.logo-coarse", .error)
    package static let softLogo = Self("practice.logo-soft", .warning)
    package static let invisibleLogo = Self("practice.logo-invisible", .error)
    package static let flattenedLogo = Self("practice.logo-flattened", .note)
    package static let logoWords = Self("practice.logo-words", .warning)
}

extension Diagnostic {
    static func badLogo(_ reason: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .badLogo, "the practice's logo cannot be used: \(reason)",
            help: "Give an SVG file, or a PNG or JPEG file of at most 4000 pixels a side.", at: location)
    }

    static func invisibleLogo(at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .invisibleLogo, "the practice's logo cannot be seen on white",
            help: "Give the form of it that is made for white paper.", at: location)
    }

    static func logo(
        _ resolution: PictureResolution, on paper: String, needing pixels: (width: Int, height: Int),
        at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            resolution.isCoarse ? .coarseLogo : .softLogo,
            "the practice's logo has only \(resolution.pixelsPerInch) pixels an inch on \(paper)",
            help: "Give a drawing (SVG), or a picture of at least \(pixels.width) × \(pixels.height) pixels.",
            at: location)
    }

    static func flattenedLogo(_ reason: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .flattenedLogo,
            "the practice's logo becomes a picture of \(PictureResolution.most) pixels an inch: \(reason)",
            help: "Nothing needs to be done; only paths in plain colours stay as sharp as the press is.", at: location)
    }

    static func logoWords(at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .logoWords,
            "the practice's logo becomes a picture: it has words in a font that another machine may not have",
            help: "Turn the words into paths in the program that the logo is drawn with, and save it again.",
            at: location)
    }
}

extension DrawingObstacle {
    /// What the drawing has, as a sentence.
    var words: String {
        switch self {
        case .letters: "it has words in a font"
        case .links: "it has links"
        case .pictures: "it has pictures, masks or filters"
        case .transparency: "something in it is transparent or blended"
        case .gradients: "it has gradients or patterns"
        case .manyParts: "it has too many parts"
        }
    }
}
