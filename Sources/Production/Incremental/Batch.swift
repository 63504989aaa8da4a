package import Diagnostics
package import Foundation

/// Makes the sheets of a selection, those that have not changed since they were made excepted.
package struct Batch: Sendable {
    package let project: Project
    package let selection: Order.Selection
    package let workers: Int
    /// Where sheets are written; nothing means that they are only checked.
    package let folder: URL?
    package let program: URL?
    package var options = Options()

    package init(_ selection: Order.Selection, of project: Project, workers: Int, into folder: URL?, program: URL?) {
        self.project = project
        self.selection = selection
        self.workers = workers
        self.folder = folder
        self.program = program
    }

    package struct Options: Sendable {
        /// Make every sheet, whatever has been made.
        package var isForced = false
        /// Say why each sheet is made.
        package var explains = false
        /// Stop at the first sheet with an error.
        package var failsFast = false
        /// Make one share of the sheets.
        package var shard: Shard?

        package init() {}
    }

    /// What became of all sheets.
    package struct Outcome: Sendable, Codable {
        /// In the order of the sheets, whatever order they were made in.
        package var results: [Build.Result] = []
        /// What is wrong with the project's files, and with this machine.
        package var fileProblems: [Diagnostic] = []
        /// Sheets that were not made on purpose, a line each.
        package var leftOut: [String] = []
        /// Sheets that were as they should be already.
        package var unchanged = 0
        /// Sheets that were not come to.
        package var skipped = 0
        var shard: ShardRecord?

        package var sheets: [Manifest.Sheet] { results.flatMap(\.sheets) }
    }

    /// Nothing can be made.
    package struct Refusal: Error {
        package let problems: [Diagnostic]
        /// The command named something that the project does not have.
        package let isUsage: Bool
    }

    /// What is told while sheets are made.
    package struct Telling: Sendable {
        package var progress: @Sendable (Int, Int) -> Void = { _, _ in }
        /// A line about each sheet that is made again.
        package var reason: @Sendable (String) -> Void = { _ in }

        package init() {}
    }

    /// Makes what has to be made; `order` is the selection's own, if it has been read already.
    package func run(_ telling: Telling = Telling(), of order: Order? = nil) async throws -> Outcome {
        ProgramVersion.settle()
        let place = folder.map { BuildFolder($0, shard: options.shard) }
        if let place, !options.isForced, let last = LastRun(in: place), try stands(last) {
            var outcome = last.outcome
            outcome.unchanged = outcome.sheets.count
            return outcome
        }
        var problems: [Diagnostic] = []
        let before = place == nil || order != nil ? nil : try inputs(with: named).digest
        let order = try order ?? read(reporting: &problems)
        guard let place else { return try await make(order, in: nil, problems, before: nil, telling) }
        do {
            // It must outlive everything that is written.
            let lock = try FolderLock.taken(place)
            place.sweep()
            let outcome = try await make(order, in: place, problems, before: before, telling)
            _ = consume lock
            return outcome
        } catch is FolderLock.Busy {
            throw Refusal(problems: [.busy(place.root.path)], isUsage: false)
        }
    }

    private func read(reporting problems: inout [Diagnostic]) throws -> Order {
        guard let order = Order(selection, of: project, reporting: &problems) else {
            throw Refusal(problems: problems, isUsage: false)
        }
        let unknown = order.diagnostics.filter {
            $0.code == .unknownLanguage || $0.code == .unknownPaper || $0.code == .readingUnknown
        }
        guard unknown.isEmpty else { throw Refusal(problems: unknown, isUsage: true) }
        return order
    }

    private func make(
        _ order: Order, in place: BuildFolder?, _ problems: [Diagnostic], before: String?, _ telling: Telling
    ) async throws -> Outcome {
        let build = Build(order, workers: workers, into: folder, program: program, unfinished: place?.unfinished)
        var run = try BatchRun(build, in: place, options: options, telling)
        run.outcome.fileProblems = problems + (try build.machineProblems())
        // The keys are those of files that were read a moment before: a change between would pass for what was made.
        if let before, try inputs(with: named).digest != before {
            throw Refusal(problems: [.filesChanged], isUsage: false)
        }
        let others = named + [order.practiceLogo].compactMap(\.self)
        // Before anything is made: what changes meanwhile must count as changed.
        let inputs = place == nil ? nil : try inputs(with: others)
        try await run.make()
        if let shard = options.shard, let inputs { run.outcome.shard = run.record(of: shard, whole: inputs.common) }
        if let place, let inputs { try close(run.outcome, inputs.digest, others, in: place) }
        return run.outcome
    }

    /// The files outside of the project that the selection names.
    private var named: [URL] { [selection.practiceFile, selection.outputProfile?.file].compactMap(\.self) }

    private func inputs(with others: [URL]) throws -> BuildInputs {
        try BuildInputs(selection, shard: options.shard, of: project, others: others)
    }

    private func stands(_ last: LastRun) throws -> Bool {
        try last.stands && last.inputs == inputs(with: last.others.map { URL(filePath: $0) }).digest
    }

    /// Writes the manifest, and what the next run may go by.
    private func close(_ outcome: Outcome, _ inputs: String, _ others: [URL], in place: BuildFolder) throws {
        guard outcome.skipped == 0 else { return }
        try WholeFile.write(Manifest(sheets: outcome.sheets, shard: outcome.shard).bytes(), to: place.manifest)
        let codes = Set(outcome.sheets.flatMap(\.diagnostics).map(\.code))
        guard !outcome.results.contains(where: \.couldNotWrite), !codes.contains(.workerDied) else { return }
        try LastRun(inputs: inputs, others: others, outcome: outcome, in: place).write(to: place)
    }
}

extension Diagnostic {
    fileprivate static let filesChanged = Diagnostic(
        .filesChanged, "files of the project changed while they were read, so nothing was made",
        help: "Run the same command again.")

    static func busy(_ folder: String) -> Diagnostic {
        Diagnostic(
            .folderBusy, "another build is writing into '\(folder)'",
            help: "Wait for it, or give another folder with --out.")
    }
}
