package import Diagnostics
internal import Foundation
package import Graphics
package import Layout
package import Prepress
package import Proofing
package import Rendering

/// Makes sheets, one after the other, with a font map of its own.
///
/// No `await` stands between the first and the last Pango call of an edition, so no other task can come in between.
package actor RenderWorker {
    private let fonts: FontMap
    private var cabinet: DrawingCabinet
    /// Coloured only when the first sheet that saves ink is asked for.
    private lazy var inkSavingCabinet = DrawingCabinet(cabinet.illustrations, savesInk: true)
    private lazy var paleCabinet = cabinet.pale
    private let proof: Proof
    private let finisher: Finisher
    private let preflight: Preflight

    package init(
        configuration: String, subsets: [FontSubset], illustrations: Illustrations, proof: Proof,
        profiles: SheetProfiles
    ) throws {
        fonts = try FontMap(configuration: configuration, subsets: subsets)
        cabinet = DrawingCabinet(illustrations)
        self.proof = proof
        finisher = Finisher(palette: illustrations.palette, press: profiles.press, screen: profiles.screen)
        preflight = Preflight(inkLimit: profiles.press.inkLimit)
    }

    /// Draws another practice's logo from now on; all other drawings stay as they are.
    func use(_ illustrations: Illustrations) {
        guard illustrations.logo != cabinet.illustrations.logo else { return }
        cabinet = cabinet.with(illustrations.logo)
        inkSavingCabinet = inkSavingCabinet.with(illustrations.logo)
        paleCabinet = paleCabinet.with(illustrations.logo)
    }

    /// A sheet as it was laid out, with what is wrong with it.
    package struct Proofed: Sendable {
        package let layout: SheetLayout
        package let diagnostics: [Diagnostic]
    }

    /// A file's bytes, and what preflight finds in them.
    package struct Finished: Sendable {
        package let bytes: [UInt8]
        package let problems: [Diagnostic]
    }

    /// Lays an edition out and checks it.
    package func proofed(_ edition: Edition) -> Proofed {
        let layout = edition.laidOut(with: fonts)
        return Proofed(layout: layout, diagnostics: proof.diagnostics(for: layout, of: edition))
    }

    /// A settled sheet in several forms; what they share is drawn once.
    package func finished(_ layout: SheetLayout, as files: [SheetFile], date: String) throws -> [Finished] {
        var drawn: [Bool: [DrawnPage]] = [:]
        return try files.map { file in
            if case .png(let width, let page) = file.format {
                return Finished(bytes: try png(of: layout.pages[page], width: width), problems: [])
            }
            let savesInk = file.variant.savesInk
            let pages = try drawn[savesInk] ?? draw(layout, savesInk: savesInk)
            drawn[savesInk] = pages
            let bytes = try finisher.finished(pages, as: file.variant, date: date)
            let problems = preflight.diagnostics(for: bytes, as: file.variant, named: file.path)
            return Finished(bytes: bytes, problems: problems)
        }
    }

    /// A settled sheet as a finished PDF.
    package func pdf(of layout: SheetLayout, as variant: SheetVariant = .office, date: String) throws -> [UInt8] {
        try finisher.finished(draw(layout, savesInk: variant.savesInk), as: variant, date: date)
    }

    /// Many sheets in one finished PDF.
    package func book(_ binding: Binding, as variant: SheetVariant, date: String) throws -> Finished {
        let bytes = try finisher.finished(binding, as: variant, date: date)
        return Finished(bytes: bytes, problems: preflight.diagnostics(for: bytes, as: variant, named: binding.title))
    }

    /// A settled sheet as cairo draws it, page by page, for measuring.
    package func drawing(of layout: SheetLayout) throws -> [[UInt8]] {
        try layout.pages.map { try PageRenderer($0, from: cabinet).pdf(with: fonts) }
    }

    /// A drawing as a finished file that preflight has looked at, for measuring.
    package func finished(
        _ drawing: [[UInt8]], of layout: SheetLayout, as variant: SheetVariant, date: String
    ) throws -> Finished {
        let pages = try zip(drawing, layout.pages).map { try DrawnPage($0, of: $1) }
        let bytes = try finisher.finished(pages, as: variant, date: date)
        return Finished(bytes: bytes, problems: preflight.diagnostics(for: bytes, as: variant, named: "sheet"))
    }

    /// A settled page as a picture of so many pixels across, with its words for people who do not see it.
    package func png(of layout: PageLayout, width: Int) throws -> [UInt8] {
        DescribedPicture(layout).added(to: try PageRenderer(layout, from: cabinet).png(width: width, with: fonts))
    }

    /// A part of a page as a picture of so many pixels across.
    package func picture(of area: Rectangle, on page: PageLayout, width: Int) throws -> [UInt8] {
        IndexedPicture(try PageRenderer(page, from: cabinet).pixels(of: area, width: width, with: fonts)).png
    }

    /// A document about sheets as a finished PDF with bookmarks.
    package func finished(_ document: Document, named name: String, date: String) throws -> Finished {
        let layout = document.laidOut(with: fonts)
        let pages = try layout.pages.map { page in
            try DrawnPage(PageRenderer(page, from: cabinet, pale: paleCabinet).pdf(with: fonts), of: page)
        }
        let bytes = try finisher.finished(pages, as: .screen, date: date)
        return Finished(bytes: bytes, problems: preflight.diagnostics(for: bytes, as: .screen, named: name))
    }

    /// The pages of a sheet, drawn and read.
    package func draw(_ layout: SheetLayout, savesInk: Bool) throws -> [DrawnPage] {
        try layout.pages.map { page in
            let renderer = PageRenderer(page, from: savesInk ? inkSavingCabinet : cabinet)
            return try DrawnPage(renderer.pdf(with: fonts), of: page)
        }
    }
}
