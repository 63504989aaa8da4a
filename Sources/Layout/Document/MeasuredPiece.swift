internal import Design
internal import Graphics
internal import Translation

/// A piece of a document with its words measured for a column.
struct MeasuredPiece {
    enum Kind {
        case paragraph(Paragraph, Role)
        case point(Paragraph, isTicked: Bool)
        case excerpt(Excerpt, alternate: Words)
        case gap
        case rule
        case writingLines(Int)
    }

    let kind: Kind
    let width: Double
    let height: Double

    /// From a list's edge to its words.
    static let indent = 13.0
    /// From one line to write on to the next: 7 mm, as exercise books have it.
    static let lineStep = 20.0
    static let hairline = 0.5
    /// A part of a page is not drawn larger than it is printed.
    private static let largestScale = 1.0

    init(_ piece: DocumentPiece, width: Double, setter: TextSetter, fonts: borrowing FontMap) {
        switch piece {
        case .words(let text):
            let paragraph = Paragraph(text, setter: setter, fonts: fonts)
            self.init(.paragraph(paragraph, text.role), width, paragraph.height(in: width))
        case .point(let text, let isTicked):
            let paragraph = Paragraph(text, setter: setter, fonts: fonts)
            self.init(.point(paragraph, isTicked: isTicked), width, paragraph.height(in: width - Self.indent))
        case .excerpt(let excerpt, let tallest, let alternate):
            let area = excerpt.area
            let scale = min(width / area.width, tallest / area.height, Self.largestScale)
            self.init(.excerpt(excerpt, alternate: alternate.words()), area.width * scale, area.height * scale)
        case .gap(let height): self.init(.gap, width, height)
        case .rule: self.init(.rule, width, Self.hairline)
        case .writingLines(let count): self.init(.writingLines(count), width, Double(count) * Self.lineStep)
        }
    }

    private init(_ kind: Kind, _ width: Double, _ height: Double) {
        (self.kind, self.width, self.height) = (kind, width, height)
    }
}

extension Paragraph {
    /// A paragraph of a document, in which characters without a font are named.
    fileprivate init(_ text: DocumentText, setter: TextSetter, fonts: borrowing FontMap) {
        self.init(text.words(), style: text.style, setter: setter, fonts: fonts)
        let missing = Set(self.text.line.runs.flatMap(\.missing))
        guard !missing.isEmpty else { return }
        self.init(text.words(naming: missing), style: text.style, setter: setter, fonts: fonts)
    }

    fileprivate func height(in measure: Double) -> Double { broken(into: measure, at: Fit()).height }
}
