import Diagnostics
import Foundation
import Graphics
import Layout
import Production
import Translation

/// Finished files of the wall poster one after the other in one process: `bench sheets 120 press`.
///
/// The process does nothing else, so that its time and memory are those of the sheets (`make compare`).
struct SheetsCost {
    private static let date = "D:20261101000000Z"

    let project: Project
    /// How many sheets.
    let count: Int
    let variant: SheetVariant

    /// What was measured, as JSON that `scripts/compare` reads.
    func run() async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "register-here-sheets-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let start = ContinuousClock.now
        var problems: [Diagnostic] = []
        let order = try Suite.wallPosters(of: project, as: [variant], reporting: &problems)
        let build = Build(order, workers: 1, into: folder)
        let worker = try build.makeWorker()
        let begin = ContinuousClock.now
        let cpu = Self.processorMilliseconds
        var bytes = 0
        for index in 0..<count {
            let planned = order.editions[index % order.editions.count]
            let files = planned.files(order.selection)
            let layout = await worker.proofed(planned.edition).layout
            for (file, finished) in zip(files, try await worker.finished(layout, as: files, date: Self.date)) {
                guard !finished.problems.hasErrors else { throw Bench.Failure.notMade(planned.edition.language.tag) }
                try WholeFile.write(finished.bytes, to: folder.appending(path: file.path))
                _ = Checksum.sha256(finished.bytes)
                bytes += finished.bytes.count
            }
        }
        let report = Report(
            sheets: count, wall: milliseconds(since: begin), cpu: Self.processorMilliseconds - cpu,
            start: milliseconds(since: start) - milliseconds(since: begin), peak: Suite.peakMegabytes, bytes: bytes)
        return String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
    }

    /// Milliseconds, megabytes and bytes of all sheets.
    private struct Report: Encodable {
        let sheets: Int
        let wall, cpu: Double
        /// Until the first sheet is begun: reading the project and all catalogues.
        let start: Double
        let peak: Double
        let bytes: Int
    }

    /// User and system time of this process (`getrusage`).
    private static var processorMilliseconds: Double {
        var usage = rusage()
        _ = unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        return seconds * 1_000 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000
    }
}
