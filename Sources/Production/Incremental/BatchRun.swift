internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout

/// One run of a batch: which sheets have to be made, and what becomes of each.
struct BatchRun {
    var outcome = Batch.Outcome()
    private let build: Build
    private let options: Batch.Options
    private let telling: Batch.Telling
    private let sharing: Sharing
    private var ledger: BuildLedger?
    /// All sheets of this share, in their order.
    private var tasks: [BatchTask] = []

    init(_ build: Build, in place: BuildFolder?, options: Batch.Options, _ telling: Batch.Telling) throws {
        (self.build, self.options, self.telling) = (build, options, telling)
        outcome.leftOut = build.order.leftOutLines
        if let place { ledger = BuildLedger(in: place) }
        sharing = Sharing(build.order, options.shard)
        let recipes = Recipes(build.order)
        let keys = try place.map { _ in
            EditionKeys(
                build.order, fonts: try FontMap(configuration: build.order.project.fontConfiguration.path).fonts(),
                subsets: try build.makeSubsets())
        }
        tasks = sharing.editions.map { planned in
            BatchTask(
                Build.Job(planned: planned, files: planned.files(build.order.selection)),
                key: keys?.key(of: planned.edition),
                entry: ledger?.entries[BatchTask.name(of: planned.edition)], recipes: recipes, in: place,
                isForced: options.isForced)
        }
    }

    /// Makes what has to be made.
    mutating func make() async throws {
        let open = tasks.indices.filter { tasks[$0].reason != nil }
        if options.explains { for index in open { telling.reason(tasks[index].explanation) } }
        var made: [Int: Build.Made] = [:]
        var done = 0
        var ledger = self.ledger
        try await build.run(open.map { tasks[$0].remaining }) { number, result in
            let task = tasks[open[number]]
            made[open[number]] = result
            done += 1
            telling.progress(done, open.count)
            if let entry = task.entry(with: result) { try ledger?.add(entry) }
            return !(options.failsFast && task.isFailed(result))
        }
        try ledger?.close()
        conclude(made)
    }

    /// What this share's manifest says of the whole.
    func record(of shard: Shard, whole: String) -> ShardRecord {
        ShardRecord(shard: shard, whole: whole, files: sharing.files, places: sharing.places)
    }

    private mutating func conclude(_ made: [Int: Build.Made]) {
        for (index, task) in tasks.enumerated() {
            if task.reason == nil {
                outcome.unchanged += task.job.files.count
                outcome.results.append(task.kept.result(of: task.job))
            } else if let made = made[index] {
                outcome.unchanged += task.job.files.count - task.remaining.files.count
                outcome.results.append(
                    build.withoutOlderSheets(task.joined(made).result(of: task.job), of: task.job))
            } else {
                outcome.skipped += task.job.files.count
            }
        }
    }
}
