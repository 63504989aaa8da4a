import Design
import Diagnostics
import Foundation
import Layout
import Production

/// The settled wall posters for other programs to set: `bench words`, read by `scripts/compare`.
struct WordsExport: Encodable {
    /// Roles of the palette as `#RRGGBB`.
    private let colours: [String: String]
    private let pages: [PageLayout]

    init(of project: Project) async throws {
        var problems: [Diagnostic] = []
        let order = try Suite.wallPosters(of: project, as: [.office], reporting: &problems)
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        var pages: [PageLayout] = []
        for planned in order.editions { pages += await worker.proofed(planned.edition).layout.pages }
        self.pages = pages
        colours = order.setting.palette.colours.mapValues { colour in
            "#"
                + [colour.red, colour.green, colour.blue].map { String($0 + 256, radix: 16).dropFirst() }.joined()
        }
    }
}
