import Graphics
import Layout

/// The same words, shaped and shown by Pango and cairo without anything else: no pictures, checks or structure.
actor BareDrawing {
    private let fonts: FontMap

    init(configuration: String, subsets: [FontSubset]) throws {
        fonts = try FontMap(configuration: configuration, subsets: subsets)
    }

    /// How long it takes to draw a page's words into a PDF.
    func milliseconds(for layout: PageLayout) throws -> Double {
        let start = ContinuousClock.now
        let surface = try PDFSurface(width: layout.width, height: layout.height, title: layout.title)
        try surface.page { (context) throws(GraphicsError) in
            for block in layout.blocks {
                guard case .text(let text) = block.content else { continue }
                context.show(
                    ShapedText(text.spec, with: fonts), at: text.lines.map(\.origin),
                    with: RGBColour(red: 0, green: 0, blue: 0))
            }
        }
        _ = try surface.finish()
        return bench.milliseconds(since: start)
    }
}
