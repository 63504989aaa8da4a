internal import Design
package import Diagnostics
package import Foundation
package import Graphics
internal import Layout
internal import Proofing
internal import Translation

extension Diagnostic.Code {
    package static let cannotWrite = Self("build.cannot-write", .error)
    package static let cannotDraw = Self("build.cannot-draw", .error)
    package static let fontMissing = Self("fonts.missing", .error)
    package static let workerDied = Self("build.worker-died", .error)
}

/// Makes the sheets of an order and keeps their order.
///
/// Workers are processes, not threads: cairo 1.16 shares open font files between all threads of a program and closes
/// them behind each other's back (`Documentation/Decisions/0001-workers-are-processes.md`).
package struct Build: Sendable {
    package let order: Order
    package let workers: Int
    /// Where sheets are written; nothing means that they are only checked.
    package let folder: URL?
    /// The program that workers run; nothing means that this process makes all sheets by itself.
    package let program: URL?

    /// Where files are written before they get their names; nothing means beside them.
    let unfinished: URL?

    package init(
        _ order: Order, workers: Int, into folder: URL?, program: URL? = nil, unfinished: URL? = nil
    ) {
        self.order = order
        self.workers = workers
        self.folder = folder
        self.program = program
        self.unfinished = unfinished
    }

    /// What became of one edition: a sheet for each variant.
    package struct Result: Sendable, Codable {
        package var sheets: [Manifest.Sheet]
        package var couldNotWrite = false
    }

    /// An edition to make, and which of its files.
    struct Job: Sendable {
        let planned: PlannedEdition
        let files: [SheetFile]
    }

    /// Makes all sheets.
    ///
    /// `progress` is told how many are done, of how many.
    package func run(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> [Result] {
        let editions = order.editions
        var made = [Made](repeating: Made(), count: editions.count)
        var done = 0
        let jobs = editions.map { Job(planned: $0, files: $0.files(order.selection)) }
        try await run(jobs) { index, result in
            made[index] = result
            done += 1
            progress(done, editions.count)
            return true
        }
        return zip(jobs, made).map { withoutOlderSheets($1.result(of: $0), of: $0) }
    }

    /// Makes some sheets and tells what became of each as soon as it is known, in no order.
    ///
    /// Ends when `finished` says that it is enough.
    func run(_ jobs: [Job], finished: (Int, Made) throws -> Bool) async throws {
        // Two workers pay for their start from about a dozen sheets on.
        let count = min(workers, (jobs.count + 11) / 12)
        // Worker processes read the project's own catalogues.
        guard let program, count > 1, order.selection.submission == nil else {
            return try await makeHere(jobs, finished: finished)
        }
        // Made before the workers look for them, so that they are not made twice.
        _ = try makeSubsets()
        let pool = WorkerPool(program: program, arguments: workerArguments, count: count)
        try await pool.run(jobs, asking: { WorkerRequest($0) }) { (index, made: Made?) in
            try finished(index, made ?? .died(jobs[index]))
        }
    }

    /// Removes older files with the names of those that could not be made: they would pass for these.
    func withoutOlderSheets(_ result: Result, of job: Job) -> Result {
        guard let folder else { return result }
        var result = result
        for (index, sheetFile) in job.files.enumerated() where result.sheets[index].path == nil {
            let file = folder.appending(path: sheetFile.path)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            do {
                try FileManager.default.removeItem(at: file)
            } catch {
                result.couldNotWrite = true
                result.sheets[index].diagnostics.append(.leftOver(file.path, of: result.sheets[index]))
            }
        }
        return result
    }

    private func makeHere(_ jobs: [Job], finished: (Int, Made) throws -> Bool) async throws {
        guard !jobs.isEmpty else { return }
        let worker = try makeWorker()
        for (index, job) in jobs.enumerated() where !Task.isCancelled {
            guard try finished(index, await make(job, with: worker)) else { return }
        }
    }

    /// A worker with a font map of its own.
    package func makeWorker() throws -> RenderWorker {
        try RenderWorker(
            configuration: order.project.fontConfiguration.path, subsets: try makeSubsets(),
            illustrations: order.illustrations, proof: Proof(fonts: order.fonts), profiles: order.profiles)
    }

    /// What is wrong with this machine: its fonts against the list, and its environment.
    package func machineProblems(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> [Diagnostic] {
        let installed = try FontMap(configuration: order.project.fontConfiguration.path).fonts()
        let dates = [EditionDate.problem(in: environment), Today.problem(in: environment)].compactMap(\.self)
        return order.judged(fontProblems(among: installed) + dates)
    }

    /// Fonts of the list that this machine does not have, or sees otherwise than the list says.
    private func fontProblems(among installed: [InstalledFont]) -> [Diagnostic] {
        order.fonts.mismatches(with: installed).map { entry, reason in
            Diagnostic(
                .fontMissing, "the font '\(entry.family)' of weight \(entry.weight) \(reason)",
                help: "Run 'sudo apt-get install --reinstall \(entry.package)'; 'posters doctor' says more.",
                at: entry.location)
        }
    }

    /// The fonts without hinting, and the cut-down ones that the order's catalogues need.
    package func makeSubsets() throws -> [FontSubset] {
        let installed = try FontMap(configuration: order.project.fontConfiguration.path).fonts()
        let subsets = FontSubsets(folder: FontSubsets.standardFolder())
        return try subsets.makeWhole(from: installed)
            + subsets.make(for: order.catalogues + othersForName(installed), naming: names, from: installed)
    }

    /// The practice's name and those of all languages, which stand on sheets in any language.
    private var names: String {
        let languages = order.setting.languages.languages.flatMap { [$0.endonym, $0.spoken?.endonym ?? ""] }
        return ([order.practice.name] + languages).joined()
    }

    /// The catalogues of the languages that are not made and lend the practice's name their fonts.
    ///
    /// A Chinese name stands on sheets in all languages. Their bytes hang on all characters of the cut-down font, so
    /// that it must be the same whichever languages are made.
    private func othersForName(_ installed: [InstalledFont]) -> [(language: Language, catalogue: Catalogue)] {
        guard order.practice.name.unicodeScalars.contains(where: \.properties.isIdeographic) else { return [] }
        let made = order.catalogues.map(\.language.tag)
        let others = order.setting.languages.languages.filter {
            !made.contains($0.tag) && !FontSubsets.large(installed, of: $0).isEmpty
        }
        // What is wrong with them is told when they are made.
        var unheard: [Diagnostic] = []
        return others.compactMap { language in
            order.project.catalogue(of: language, reporting: &unheard).map { (language, $0) }
        }
    }

    /// What a worker process is told, so that it plans the same editions.
    private var workerArguments: [String] {
        var arguments = ["worker", "--project", order.project.root.path]
        for (option, values) in [
            ("--language", order.selection.languages), ("--template", order.selection.templates),
            ("--paper", order.selection.papers), ("--variant", order.selection.variants.map(\.rawValue)),
        ] where !values.isEmpty { arguments += [option] + values }
        arguments += ["--beside", order.selection.beside]
        if order.selection.isLargePrint { arguments.append("--large-print") }
        if order.selection.isForDisplay { arguments += ["--for", "display"] }
        if let file = order.selection.practiceFile { arguments += ["--practice", file.path] }
        if let profile = order.selection.outputProfile {
            arguments += ["--output-profile", profile.file.path, "--condition", profile.condition]
        }
        if let width = order.selection.pictureWidth { arguments += ["--picture-width", "\(width)"] }
        if order.selection.isStrict { arguments.append("--strict") }
        if let today = order.selection.today { arguments += ["--today", today.text] }
        if let folder { arguments += ["--out", folder.path] }
        if let unfinished { arguments += ["--unfinished", unfinished.path] }
        return arguments
    }
}

extension Diagnostic {
    fileprivate static func leftOver(_ file: String, of sheet: Manifest.Sheet) -> Diagnostic {
        Diagnostic(
            .cannotWrite, "'\(file)' is an older sheet and cannot be removed",
            help: "Remove it yourself, so that nobody takes it for the new one.",
            on: Subject(language: sheet.languages.first, template: sheet.template, paper: sheet.paper))
    }
}
