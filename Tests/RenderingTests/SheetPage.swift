import Graphics
import Layout
import Production
import Rendering
import TestSupport
import Translation

/// A real sheet, laid out and ready to be drawn.
struct SheetPage {
    let layout: PageLayout
    private let illustrations: Illustrations

    init(_ tag: String, practice: Practice = TestProject.practice, logo: PracticeLogo? = nil) throws {
        layout = try TestProject.layout(tag, practice: practice)
        var illustrations = TestProject.illustrations
        illustrations.logo = logo
        self.illustrations = illustrations
    }

    private var renderer: PageRenderer { PageRenderer(layout, from: DrawingCabinet(illustrations)) }

    func png(width: Int) throws -> [UInt8] { try renderer.png(width: width, with: TestProject.fontMap()) }

    func pdf() throws -> [UInt8] { try renderer.pdf(with: TestProject.fontMap()) }
}
