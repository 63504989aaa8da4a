internal import Diagnostics
internal import Layout

/// An edition that has to be there at the end, and what is there of it.
struct BatchTask {
    let job: Build.Job
    /// Why it has to be made; nothing if it is there.
    let reason: RebuildReason?
    private let key: EditionKey?
    private let recipes: [String]
    /// What is there and as it should be, by path.
    private var standing: [String: LedgerEntry.File] = [:]
    /// Forms of the same sheet that nobody has asked for now.
    private var others: [LedgerEntry.File] = []

    init(
        _ job: Build.Job, key: EditionKey?, entry: LedgerEntry?, recipes: Recipes, in place: BuildFolder?,
        isForced: Bool
    ) {
        self.job = job
        self.key = key
        self.recipes = job.files.map(recipes.recipe)
        guard let place, let key else {
            reason = .unasked
            return
        }
        if job.planned.isBlocked {
            reason = .blocked
            return
        }
        let found = RebuildReason(
            job.files, recipes: self.recipes, key: key, in: entry, of: job.planned.edition, folder: place)
        reason = isForced ? found ?? .forced : found
        guard let entry, entry.key == key else { return }
        others = entry.files.filter { other in !job.files.contains { $0.path == other.path } }
        guard !isForced else { return }
        for (file, recipe) in zip(job.files, self.recipes) {
            guard let made = entry.files.first(where: { $0.path == file.path }), made.recipe == recipe,
                made.stands(in: place)
            else { continue }
            standing[file.path] = made
        }
    }

    /// By what the ledger knows an edition.
    static func name(of edition: Edition) -> String { "\(edition.folder)/\(edition.name)" }

    /// The files that are not there.
    var remaining: Build.Job {
        Build.Job(planned: job.planned, files: job.files.filter { standing[$0.path] == nil })
    }

    var explanation: String { "\(Self.name(of: job.planned.edition)): \(reason?.text ?? "")" }

    /// What is there, as if it had just been made.
    var kept: Build.Made { joined(Build.Made()) }

    /// What has just been made, with what was there.
    func joined(_ made: Build.Made) -> Build.Made {
        var fresh = made.files[...]
        var all = Build.Made(couldNotWrite: made.couldNotWrite)
        all.files = job.files.map { file in
            if let old = standing[file.path] {
                return Build.Made.File(path: old.path, sha256: old.sha256, stamp: old.stamp)
            }
            return fresh.popFirst() ?? Build.Made.File()
        }
        return all
    }

    /// What the ledger should know from now on; nothing if it was made for no folder.
    func entry(with made: Build.Made) -> LedgerEntry? {
        guard let key, !job.planned.isBlocked else { return nil }
        let files = zip(joined(made).files, recipes).compactMap { file, recipe -> LedgerEntry.File? in
            guard let path = file.path, let sha256 = file.sha256, let stamp = file.stamp, file.diagnostics.isEmpty
            else { return nil }
            return LedgerEntry.File(path: path, recipe: recipe, sha256: sha256, stamp: stamp)
        }
        return LedgerEntry(name: Self.name(of: job.planned.edition), key: key, files: files + others)
    }

    func isFailed(_ made: Build.Made) -> Bool {
        job.planned.isBlocked || made.files.contains { $0.diagnostics.hasErrors }
    }
}

extension RebuildReason {
    fileprivate static let unasked = RebuildReason(text: "it is only checked")
    fileprivate static let blocked = RebuildReason(text: "something is wrong with its files")
    fileprivate static let forced = RebuildReason(text: "everything is made again")
}
