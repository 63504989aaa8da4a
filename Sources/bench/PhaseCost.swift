import Diagnostics
import Foundation
import Graphics
import Layout
import Packing
import Prepress
import Production
import Proofing
import Rendering
import Translation

/// Where the time of finished sheets goes, without other threads' part: `bench phases office`.
///
/// A row for each language in its second round, with the sizes of the drawing and of the file, and then the means.
struct PhaseCost {
    let project: Project
    let variant: SheetVariant

    func lines() async throws -> [String] {
        var problems: [Diagnostic] = []
        let order = try Suite.wallPosters(of: project, as: [variant], reporting: &problems)
        let build = Build(order, workers: 1, into: nil)
        let phases = try Phases(order, subsets: try build.makeSubsets(), variant: variant)
        return try await phases.lines(for: order.editions)
    }

    private actor Phases {
        private let fonts: FontMap
        private let cabinet: DrawingCabinet
        private let proof: Proof
        private let finisher: Finisher
        private let preflight: Preflight
        private let variant: SheetVariant
        private var times: [String: Double] = [:]
        private var order: [String] = []

        init(_ order: Order, subsets: [FontSubset], variant: SheetVariant) throws {
            fonts = try FontMap(configuration: order.project.fontConfiguration.path, subsets: subsets)
            cabinet = DrawingCabinet(order.illustrations)
            proof = Proof(fonts: order.fonts)
            finisher = Finisher(
                palette: order.illustrations.palette, press: order.profiles.press, screen: order.profiles.screen)
            preflight = Preflight(inkLimit: order.profiles.press.inkLimit)
            self.variant = variant
        }

        /// Processor time of this thread.
        private static var now: Double {
            var time = timespec()
            _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
        }

        private func timed<Value>(_ phase: String, _ work: () throws -> Value) rethrows -> Value {
            if times[phase] == nil { order.append(phase) }
            let start = Self.now
            let value = try work()
            times[phase, default: 0] += Self.now - start
            return value
        }

        func lines(for editions: [PlannedEdition]) throws -> [String] {
            var rows: [String] = []
            for planned in editions + editions {
                let before = times
                let edition = planned.edition
                let layout = timed("layout") { edition.laidOut(with: fonts) }
                _ = timed("checks") { proof.diagnostics(for: layout, of: edition) }
                let page = layout.pages[0]
                let bytes = try timed("draw") { try PageRenderer(page, from: cabinet).pdf(with: fonts) }
                let drawn = try timed("read drawing") { try DrawnPage(bytes, of: page) }
                let file = try timed("finish") {
                    try finisher.finished([drawn], as: variant, date: "D:20261101000000Z")
                }
                _ = timed("preflight") { preflight.diagnostics(for: file, as: variant, named: "sheet") }
                _ = timed("sha256") { Checksum.sha256(file) }
                let target = FileManager.default.temporaryDirectory.appending(path: "phase.pdf")
                try timed("write") { try WholeFile.write(file, to: target) }
                let row = order.map { Suite.short((times[$0] ?? 0) - (before[$0] ?? 0)) }.joined(separator: " ")
                rows.append("\(edition.language.tag) \(row) \(bytes.count) \(file.count)")
            }
            let total = times.values.reduce(0, +)
            let count = Double(editions.count * 2)
            let phases = order.map { phase in
                let time = times[phase] ?? 0
                return "\(phase): \(Suite.short(time / count)) ms, \(Suite.short(time / total * 100)) %"
            }
            return [order.joined(separator: ", ")] + rows.suffix(editions.count) + phases
                + ["all: \(Suite.short(total / count)) ms"]
        }
    }
}
