package import Diagnostics
package import Foundation
internal import Layout

/// A contact sheet: every page of some sheets side by side, to look at all of them at once.
package struct Gallery: Sendable {
    package let order: Order
    /// Pixels across the smallest side of a picture.
    package let width: Int

    package init(_ order: Order, width: Int) {
        self.order = order
        self.width = width
    }

    /// Draws all pages into a folder and writes `index.html` there; gives what is wrong with them.
    package func make(in folder: URL, progress: @Sendable (Int, Int) -> Void) async throws -> [Diagnostic] {
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        let editions = order.editions
        var problems: [Diagnostic] = []
        var page = GalleryPage(palette: order.setting.palette)
        for (index, planned) in editions.enumerated() {
            problems += planned.problems
            if planned.isWordless { continue }
            let proofed = await worker.proofed(planned.edition)
            problems += proofed.diagnostics
            var pictures: [String] = []
            for (number, layout) in proofed.layout.pages.enumerated() {
                let file = "\(planned.edition.name)-\(number + 1).png"
                let factor = layout.width > layout.height ? layout.width / layout.height : 1
                let picture = try await worker.png(of: layout, width: Int(Double(width) * factor))
                try WholeFile.write(picture, to: folder.appending(path: file))
                pictures.append(file)
            }
            page.add(planned, pictures: pictures)
            progress(index + 1, editions.count)
        }
        try WholeFile.write(Array(page.source.utf8), to: folder.appending(path: "index.html"))
        return problems
    }
}
