internal import Diagnostics
internal import Foundation
internal import Layout

/// Shares editions out to worker processes and puts their results back in order.
struct WorkerPool {
    let program: URL
    let arguments: [String]
    let count: Int
    let selection: Order.Selection

    func run(_ editions: [PlannedEdition], progress: @Sendable (Int, Int) -> Void) async -> [Build.Result] {
        var results = [Build.Result?](repeating: nil, count: editions.count)
        var done = 0
        await withTaskGroup(of: (process: WorkerProcess, edition: Int, result: Build.Result?).self) { group in
            var next = 0
            func start(on process: WorkerProcess) {
                guard next < editions.count, !Task.isCancelled else { return process.end() }
                let index = next
                next += 1
                group.addTask { (process, index, await process.make(index)) }
            }
            for _ in 0..<count { start(on: WorkerProcess(program: program, arguments: arguments)) }
            for await (process, index, result) in group {
                results[index] = result ?? .died(editions[index], selection)
                done += 1
                progress(done, editions.count)
                let isAlive = result != nil
                start(on: isAlive ? process : WorkerProcess(program: program, arguments: arguments))
            }
        }
        return results.compactMap(\.self)
    }
}

extension Build.Result {
    /// A worker that died takes one sheet with it and no other.
    fileprivate static func died(_ planned: PlannedEdition, _ selection: Order.Selection) -> Build.Result {
        var result = Build.Result(sheets: planned.sheets(selection))
        for index in result.sheets.indices {
            result.sheets[index].diagnostics.append(
                Diagnostic(
                    .workerDied, "the program that made this sheet ended unexpectedly",
                    help: "Run 'posters doctor'. If all is well there, report the sheet as a bug.",
                    on: planned.edition.subject))
        }
        return result
    }
}
