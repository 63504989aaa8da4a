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

    /// The wall poster.
    init(_ tag: String, practice: Practice = TestProject.practice, logo: PracticeLogo? = nil) throws {
        try self.init(of: TestProject.edition(tag, practice: practice), logo: logo)
    }

    /// One page of a sheet, counted from 0.
    init(of edition: Edition, page: Int = 0, logo: PracticeLogo? = nil) throws {
        layout = edition.laidOut(with: try TestProject.fontMap()).pages[page]
        var illustrations = TestProject.illustrations(of: edition.template)
        illustrations.logo = logo
        self.illustrations = illustrations
    }

    private var renderer: PageRenderer { PageRenderer(layout, from: DrawingCabinet(illustrations)) }

    func png(width: Int) throws -> [UInt8] { try renderer.png(width: width, with: TestProject.fontMap()) }

    func pdf() throws -> [UInt8] { try renderer.pdf(with: TestProject.fontMap()) }
}
