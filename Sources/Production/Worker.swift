internal import Diagnostics
package import Foundation

/// Makes the sheets that another process asks for.
package struct Worker {
    private let build: Build
    private let renderer: RenderWorker

    /// Reads the order's files without judging them: the process that asks has done so.
    ///
    /// Nothing if so much is missing that no sheet can be made.
    package init?(_ selection: Order.Selection, of project: Project, into folder: URL?, unfinished: URL?) throws {
        var unheard: [Diagnostic] = []
        guard let order = Order(selection, of: project, as: .worker, reporting: &unheard) else { return nil }
        build = Build(order, workers: 1, into: folder, unfinished: unfinished)
        renderer = try build.makeWorker()
    }

    /// Answers a line of JSON with one; nothing for a request that cannot be meant for this order.
    package func answer(_ line: String) async throws -> Data? {
        guard let request = try? JSONDecoder().decode(WorkerRequest.self, from: Data(line.utf8)),
            build.order.plans.indices.contains(request.number)
        else { return nil }
        var planned = build.order.settled(build.order.plans[request.number])
        planned.isHeldBack = request.isBlocked
        let files = planned.files(build.order.selection).filter { request.files.contains($0.path) }
        return try JSONEncoder().encode(await build.make(Build.Job(planned: planned, files: files), with: renderer))
    }
}
