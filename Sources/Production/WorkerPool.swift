internal import Diagnostics
internal import Foundation
internal import Layout

/// Shares work out to worker processes.
struct WorkerPool {
    let program: URL
    let arguments: [String]
    let count: Int

    /// Tells what became of each job as soon as it is known, until `finished` says that it is enough.
    ///
    /// A job whose worker died has no answer.
    func run<Job: Sendable, Request: Encodable & Sendable, Answer: Decodable & Sendable>(
        _ jobs: [Job], asking request: @Sendable (Job) -> Request, finished: (Int, Answer?) throws -> Bool
    ) async throws {
        try await withThrowingTaskGroup(of: (process: WorkerProcess, job: Int, answer: Answer?).self) { group in
            var next = 0
            var isEnough = false
            func start(on process: WorkerProcess) {
                guard next < jobs.count, !isEnough, !Task.isCancelled else { return process.end() }
                let (index, request) = (next, request(jobs[next]))
                next += 1
                group.addTask { (process, index, await process.answer(to: request)) }
            }
            for _ in 0..<count { start(on: WorkerProcess(program: program, arguments: arguments)) }
            for try await (process, index, answer) in group {
                let isAlive = answer != nil
                isEnough = try !finished(index, answer) || isEnough
                start(on: isAlive ? process : WorkerProcess(program: program, arguments: arguments))
            }
        }
    }
}

extension Build.Made {
    /// A worker that died takes one sheet with it and no other.
    static func died(_ job: Build.Job) -> Build.Made {
        let problem = Diagnostic(
            .workerDied, "the program that made this sheet ended unexpectedly",
            help: "Run 'posters doctor'. If all is well there, report the sheet as a bug.",
            on: job.planned.edition.subject)
        return Build.Made(files: job.files.map { _ in File(diagnostics: [problem]) })
    }
}
