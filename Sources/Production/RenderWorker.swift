package import Diagnostics
internal import Foundation
package import Graphics
package import Layout
internal import Prepress
package import Proofing
package import Rendering

/// Makes sheets, one after the other, with a font map of its own.
///
/// No `await` stands between the first and the last Pango call of an edition, so no other task can come in between.
package actor RenderWorker {
    private let fonts: FontMap
    private let cabinet: DrawingCabinet
    private let proof: Proof

    package init(
        configuration: String, subsets: [FontSubset], illustrations: Illustrations, proof: Proof
    ) throws(GraphicsError) {
        fonts = try FontMap(configuration: configuration, subsets: subsets)
        cabinet = DrawingCabinet(illustrations)
        self.proof = proof
    }

    /// A sheet as it was laid out, with what is wrong with it.
    package struct Proofed: Sendable {
        package let layout: PageLayout
        package let diagnostics: [Diagnostic]
    }

    /// Lays an edition out and checks it.
    package func proofed(_ edition: Edition) -> Proofed {
        let layout = edition.laidOut(with: fonts)
        return Proofed(layout: layout, diagnostics: proof.diagnostics(for: layout, of: edition))
    }

    /// A settled page as a finished PDF.
    package func pdf(of layout: PageLayout, date: String) throws -> [UInt8] {
        let drawn = try PageRenderer(layout, from: cabinet).pdf(with: fonts)
        return try FinishedSheet.make(drawn, for: layout, date: date)
    }

    /// A settled page as a picture of so many pixels across.
    package func png(of layout: PageLayout, width: Int) throws -> [UInt8] {
        try PageRenderer(layout, from: cabinet).png(width: width, with: fonts)
    }
}
