import Diagnostics
import Foundation
import Graphics
import Layout
import Production
import Translation

/// What is measured.
struct Suite {
    private let project: Project
    private let order: Order
    private let build: Build
    private let worker: RenderWorker
    private let bare: BareDrawing
    private let program: URL

    /// Scripts that cost differently.
    private static let sample = ["en", "ar", "ur", "bn", "my", "km", "am", "zh-Hans"]
    private static let rounds = 20

    init(project: Project, reporting problems: inout [String]) async throws {
        var diagnostics: [Diagnostic] = []
        let order = try Self.wallPosters(of: project, reporting: &diagnostics)
        problems += diagnostics.map { DiagnosticFormat.plain.text(for: $0) }
        self.project = project
        self.order = order
        program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "posters")
        build = Build(order, workers: ProcessInfo.processInfo.activeProcessorCount, into: nil, program: program)
        worker = try build.makeWorker()
        bare = try BareDrawing(configuration: project.fontConfiguration.path, subsets: try build.makeSubsets())
    }

    /// The wall poster on A4 in all languages.
    static func wallPosters(
        of project: Project, as variants: [SheetVariant] = [.office, .press], reporting problems: inout [Diagnostic]
    ) throws -> Order {
        var selection = Order.Selection()
        selection.templates = ["wall-poster"]
        selection.papers = ["A4"]
        selection.variants = variants
        guard let order = Order(selection, of: project, reporting: &problems) else { throw Bench.Failure.noSheets }
        return order
    }

    /// The cost of a full edition (words, layout, checks, drawing, finishing) as a ratio to the bare drawing.
    func ratios() async throws -> [String] {
        var rows: [String] = []
        var logarithms = 0.0
        for planned in order.editions where Self.sample.contains(planned.edition.language.tag) {
            let page = await worker.proofed(planned.edition).layout.pages[0]
            var (full, plain) = (Double.infinity, Double.infinity)
            // Rounds of both kinds take turns, so that a busy machine slows both; the best round counts.
            for _ in 0..<Self.rounds {
                let start = ContinuousClock.now
                let sheet = await worker.proofed(planned.edition)
                _ = try await worker.pdf(of: sheet.layout, date: "D:20261101000000Z")
                full = min(full, milliseconds(since: start))
                plain = min(plain, try await bare.milliseconds(for: page))
            }
            logarithms += Foundation.log(full / plain)
            rows.append(Self.row(planned.edition.language.tag, [full, plain, full / plain]))
        }
        let mean = Foundation.exp(logarithms / Double(max(rows.count, 1)))
        return rows + ["geometric mean of the ratios: \(Self.short(mean))"]
    }

    /// What comes after drawing.
    func finishing() async throws -> [String] {
        let editions = order.editions.filter { Self.sample.contains($0.edition.language.tag) }
        return try await FinishingCost(worker: worker, editions: editions).rows()
    }

    /// How much this process grows over a thousand sheets after the first hundred.
    func growth() async throws -> String {
        let editions = order.editions
        var sizes: [Double] = []
        for index in 0..<1_000 {
            let layout = await worker.proofed(editions[index % editions.count].edition).layout
            _ = try await worker.pdf(of: layout, as: .press, date: "D:20261101000000Z")
            if index == 99 || index == 999 { sizes.append(residentMegabytes) }
        }
        return "resident memory after 100 sheets \(Int(sizes[0])) MB, after 1000 sheets \(Int(sizes[1])) MB"
    }

    /// The resident size now (`/proc/self/statm`, in pages).
    private var residentMegabytes: Double {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }

    /// Sheets a second with all workers, warm, written nowhere.
    func throughput() async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-here-bench")
        defer { try? FileManager.default.removeItem(at: folder) }
        let build = Build(order, workers: build.workers, into: folder, program: program)
        _ = try await build.run()
        let start = ContinuousClock.now
        let results = try await build.run()
        let rate = Double(results.count) / milliseconds(since: start) * 1_000
        return "warm, \(build.workers) workers, 33 languages: \(Self.short(rate)) posters a second"
    }

    /// From starting the program to the first poster on disk.
    func coldStart() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-here-cold")
        defer { try? FileManager.default.removeItem(at: folder) }
        let times = try ["en", "ur", "zh-Hans"].map { tag in
            let process = Process()
            process.executableURL = program
            process.arguments = ["build", "--language", tag, "--paper", "A4", "--out", folder.path]
            process.standardError = FileHandle.nullDevice
            let start = ContinuousClock.now
            try process.run()
            process.waitUntilExit()
            return "\(tag) \(Self.short(milliseconds(since: start))) ms"
        }
        return "first poster from a cold process: " + times.joined(separator: ", ")
    }

    /// The largest resident size so far (`getrusage`).
    static var peakMegabytes: Double {
        var usage = rusage()
        _ = unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1_024
    }

    /// A name and numbers in columns.
    static func row(_ name: String, _ numbers: [Double]) -> String {
        ([name] + numbers.map(short)).enumerated().map { index, text in
            let room = index == 0 ? 14 : 10
            let space = String(repeating: " ", count: max(1, room - text.count))
            return index == 0 ? text + space : space + text
        }.joined()
    }

    static func short(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

/// The time since `start`.
func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) * 1_000 + Double(elapsed.attoseconds) / 1e15
}
