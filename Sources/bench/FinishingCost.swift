import Foundation
import Layout
import Production
import Translation

/// What finishing a drawn page and looking at the file costs, against drawing it; and how large files are.
struct FinishingCost {
    private static let rounds = 20
    private static let date = "D:20261101000000Z"

    let worker: RenderWorker
    let editions: [PlannedEdition]

    /// A row for each sheet and variant, and the mean ratio.
    func rows() async throws -> [String] {
        var rows = ["sheet         drawn ms  office ms   ratio  press ms   ratio  office KB  press KB"]
        var logarithms = [0.0, 0.0]
        for planned in editions {
            let layout = await worker.proofed(planned.edition).layout
            var (drawn, finished) = (Double.infinity, [Double.infinity, Double.infinity])
            var sizes = [0, 0]
            // Rounds of all kinds take turns, so that a busy machine slows them all; the best round counts.
            for _ in 0..<Self.rounds {
                var start = ContinuousClock.now
                let drawing = try await worker.drawing(of: layout)
                drawn = min(drawn, milliseconds(since: start))
                for (index, variant) in [SheetVariant.office, .press].enumerated() {
                    start = ContinuousClock.now
                    let file = try await worker.finished(drawing, of: layout, as: variant, date: Self.date)
                    finished[index] = min(finished[index], milliseconds(since: start))
                    sizes[index] = file.bytes.count
                }
            }
            for index in 0...1 { logarithms[index] += Foundation.log(finished[index] / drawn) }
            rows.append(
                Suite.row(
                    planned.edition.language.tag,
                    [
                        drawn, finished[0], finished[0] / drawn, finished[1], finished[1] / drawn,
                        Double(sizes[0]) / 1_000, Double(sizes[1]) / 1_000,
                    ]))
        }
        let means = logarithms.map { Suite.short(Foundation.exp($0 / Double(max(editions.count, 1)))) }
        return rows + ["finishing and preflight to drawing, geometric means: office \(means[0]), press \(means[1])"]
    }
}
