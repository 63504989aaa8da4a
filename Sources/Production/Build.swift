package import Diagnostics
package import Foundation
internal import Graphics
internal import Design
internal import Layout
internal import Proofing
internal import Translation

extension Diagnostic.Code {
    package static let cannotWrite = Self("build.cannot-write", .error)
    package static let cannotDraw = Self("build.cannot-draw", .error)
    package static let fontMismatch = Self("fonts.mismatch", .error)
}

/// Makes the sheets of an order with as many workers as there are cores, and keeps their order.
package struct Build: Sendable {
    package let order: Order
    package let workers: Int
    /// Where sheets are written; nothing means that they are only checked.
    package let folder: URL?

    package init(_ order: Order, workers: Int, into folder: URL?) {
        self.order = order
        self.workers = workers
        self.folder = folder
    }

    /// One sheet's outcome.
    package struct Result: Sendable {
        package let name: String
        package let sheet: Manifest.Sheet
        package let couldNotWrite: Bool
    }

    /// Makes all sheets. `progress` is told how many are done, of how many.
    package func run(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> [Result] {
        let editions = order.editions
        let pool = try makeWorkers(atMost: editions.count)
        var results = [Result?](repeating: nil, count: editions.count)
        var done = 0
        await withTaskGroup(of: (worker: Int, edition: Int, result: Result).self) { group in
            var next = 0
            func start(on worker: Int) {
                guard next < editions.count, !Task.isCancelled else { return }
                let (index, planned, renderer) = (next, editions[next], pool[worker])
                next += 1
                group.addTask { (worker, index, await make(planned, with: renderer)) }
            }
            for worker in pool.indices { start(on: worker) }
            for await (worker, index, result) in group {
                results[index] = result
                done += 1
                progress(done, editions.count)
                start(on: worker)
            }
        }
        return results.compactMap(\.self)
    }

    /// Workers that share nothing but the fonts on disk.
    package func makeWorkers(atMost limit: Int) throws -> [RenderWorker] {
        let configuration = order.project.fontConfiguration.path
        let installed = try FontMap(configuration: configuration).fonts()
        let subsets = try FontSubsets(folder: FontSubsets.standardFolder())
            .make(for: order.catalogues, from: installed)
        return try (0..<max(1, min(workers, limit))).map { _ in
            try RenderWorker(
                configuration: configuration, subsets: subsets, illustrations: order.illustrations,
                proof: Proof(fonts: order.fonts))
        }
    }

    private func make(_ planned: PlannedEdition, with worker: RenderWorker) async -> Result {
        let edition = planned.edition
        let proofed = await worker.proofed(edition)
        var sheet = Manifest.Sheet(
            template: edition.template.name, languages: [edition.language.tag], paper: edition.paper.name,
            variant: "office", state: planned.state.rawValue, pages: 1,
            diagnostics: planned.problems + proofed.diagnostics)
        guard let folder else { return Result(name: edition.name, sheet: sheet, couldNotWrite: false) }
        let path = "\(edition.language.tag)/\(edition.name).pdf"
        let file = folder.appending(path: path)
        if planned.isBlocked || sheet.diagnostics.hasErrors {
            // An older sheet with the same name would pass for this one.
            try? FileManager.default.removeItem(at: file)
            return Result(name: edition.name, sheet: sheet, couldNotWrite: false)
        }
        do {
            let bytes = try await worker.pdf(of: proofed.layout, date: EditionDate.pdfDate(of: edition.template))
            try WholeFile.write(bytes, to: file)
            sheet.path = path
            sheet.sha256 = Checksum.sha256(bytes)
        } catch {
            let isDisk = error is WholeFile.Failure
            sheet.diagnostics.append(
                Diagnostic(
                    isDisk ? .cannotWrite : .cannotDraw, "\(error)",
                    help: isDisk ? "Make room on the disk, or choose another folder with --out." : nil,
                    on: edition.subject))
            return Result(name: edition.name, sheet: sheet, couldNotWrite: isDisk)
        }
        return Result(name: edition.name, sheet: sheet, couldNotWrite: false)
    }
}
