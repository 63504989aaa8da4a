package import Layout

/// A page as cairo drew it, read and found to be what its layout says.
package struct DrawnPage: Sendable {
    let layout: PageLayout
    let document: PDFDocument
    let page: [String: PDFObject]
    let content: [UInt8]
    /// All colours that something is painted in.
    let colours: Set<ScreenColour>

    /// Reads the drawing.
    ///
    /// Throws if the glyphs do not stand for the layout's words: this is the only moment at which the words can be
    /// compared with what was really drawn, because the replacements that are put in later only repeat the words.
    package init(_ bytes: [UInt8], of layout: PageLayout) throws(PrepressError) {
        self.layout = layout
        document = try PDFDocument(bytes)
        guard let number = document.pages.first, let page = document.objects[number]?.dictionary else {
            throw PrepressError(reason: "there is no page")
        }
        self.page = page
        content = try document.content(of: page)
        let drawn = try PageReader.content(content, of: page, in: document)
        colours = Set(drawn.uses.compactMap { ScreenColour($0.paint) })
        try check(drawn)
    }

    private func check(_ drawn: PageContent) throws(PrepressError) {
        guard drawn.sequences.count == layout.leaves.count, drawn.unmarked == 0, !drawn.isUnbalanced else {
            throw PrepressError(
                reason: "\(drawn.sequences.count) parts are marked instead of \(layout.leaves.count),"
                    + " and \(drawn.unmarked) not at all")
        }
        guard !drawn.isTransparent, drawn.shadings == 0 else {
            throw PrepressError(reason: "something on the page is transparent or shaded")
        }
        for (leaf, sequence) in zip(layout.leaves, drawn.sequences) {
            guard case .block(let index) = leaf, case .text(let text) = layout.blocks[index].content else { continue }
            guard text.plainText.comparableText == sequence.text.comparableText else {
                throw PrepressError(
                    reason: "the glyphs drawn for '\(text.plainText)' read '\(sequence.text)'")
            }
        }
    }
}

extension ScreenColour {
    fileprivate init?(_ paint: Paint) {
        guard case .rgb(let red, let green, let blue) = paint else { return nil }
        self.init(red, green, blue)
    }
}

extension String {
    /// Without what has no form on paper: white space, which line ends swallow, and marks that steer breaks and order.
    var comparableText: String {
        var result = UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.isShapeless { result.append(scalar) }
        return String(result)
    }
}

extension Unicode.Scalar {
    fileprivate var isShapeless: Bool {
        switch value {
        // White space (Unicode, White_Space).
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        // Soft hyphen, zero width space, word joiner, and the marks and isolates of direction.
        case 0xAD, 0x200B, 0x2060, 0x061C, 0x200E, 0x200F, 0x2066...0x2069: true
        default: false
        }
    }
}
