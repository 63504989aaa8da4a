package import Diagnostics
package import Foundation
internal import Graphics

extension Diagnostic.Code {
    package static let mergeUnreadable = Self("merge.unreadable", .error)
    package static let mergeDifferent = Self("merge.different", .error)
    package static let mergeOverlap = Self("merge.overlap", .error)
    package static let mergeGap = Self("merge.gap", .error)
    package static let mergeDamaged = Self("merge.damaged", .error)
}

/// Joins what several machines have made into one folder with one manifest.
package struct ManifestMerge {
    /// One share, and where its sheets lie.
    private struct Share {
        let file: URL
        let folder: URL
        let manifest: Manifest
        let record: ShardRecord
    }

    /// What is wrong with the shares; nothing is written then.
    package private(set) var problems: [Diagnostic] = []
    private var shares: [Share] = []

    /// A manifest of all sheets that this program makes has some megabytes.
    private static let largestManifest = 200_000_000

    /// Reads the manifests of some folders, each of which may hold several.
    package init(_ folders: [URL]) {
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            let own = names.filter { $0.wholeMatch(of: /manifest-[0-9]+-of-[0-9]+\.json/) != nil }.sorted()
            if own.isEmpty { problems.append(.none(in: folder)) }
            for name in own { read(folder.appending(path: name), in: folder) }
        }
        shares.sort { $0.record.shard.number < $1.record.shard.number }
        if problems.isEmpty { compare() }
        if problems.isEmpty { checkFiles() }
    }

    private mutating func read(_ file: URL, in folder: URL) {
        guard let size = FileStamp(of: file)?.size, size < Self.largestManifest, let data = try? Data(contentsOf: file),
            let manifest = try? JSONDecoder().decode(Manifest.self, from: data), let record = manifest.shard,
            manifest.version == Manifest(sheets: []).version, record.places.count == manifest.sheets.count
        else { return problems.append(.unreadable(file)) }
        shares.append(Share(file: file, folder: folder, manifest: manifest, record: record))
    }

    /// All shares belong together, and there is each place once.
    private mutating func compare() {
        guard let first = shares.first else { return }
        let strangers = shares.filter {
            $0.record.whole != first.record.whole || $0.record.files != first.record.files
                || $0.record.shard.count != first.record.shard.count
        }
        guard strangers.isEmpty else {
            problems += strangers.map { .different($0.file, from: first.file) }
            return
        }
        let numbers = shares.map(\.record.shard.number)
        for (share, next) in zip(shares, shares.dropFirst()) where share.record.shard.number == next.record.shard.number
        {
            problems.append(.overlap(share.file, next.file))
        }
        let missing = (1...first.record.shard.count).filter { !numbers.contains($0) }
        problems += missing.map { .gap("\($0)/\(first.record.shard.count)", at: first.file) }
        guard problems.isEmpty else { return }
        let places = shares.flatMap(\.record.places).sorted()
        if places != Array(0..<first.record.files) { problems.append(.places(at: first.file)) }
    }

    private mutating func checkFiles() {
        for share in shares {
            for sheet in share.manifest.sheets {
                guard let path = sheet.path, let sum = sheet.sha256 else { continue }
                guard Self.isInside(path) else {
                    problems.append(.outside(path, in: share.file))
                    continue
                }
                let bytes = try? Data(contentsOf: share.folder.appending(path: path))
                if bytes.map({ Checksum.sha256(Array($0)) }) != sum { problems.append(.damaged(path, in: share.file)) }
            }
        }
    }

    /// A manifest from elsewhere must not name files of this machine.
    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    /// Copies all sheets into a folder and writes the manifest of all, in the order of a build on one machine.
    package func write(to folder: URL) throws -> Manifest {
        var sheets: [(place: Int, sheet: Manifest.Sheet)] = []
        for share in shares {
            sheets += zip(share.record.places, share.manifest.sheets).map { ($0, $1) }
            guard share.folder.standardizedFileURL != folder.standardizedFileURL else { continue }
            for path in share.manifest.sheets.compactMap(\.path) {
                let bytes = try Data(contentsOf: share.folder.appending(path: path))
                try WholeFile.write(Array(bytes), to: folder.appending(path: path))
            }
        }
        let manifest = Manifest(sheets: sheets.sorted { $0.place < $1.place }.map(\.sheet))
        try WholeFile.write(manifest.bytes(), to: BuildFolder(folder).manifest)
        return manifest
    }
}

extension Diagnostic {
    fileprivate static func none(in folder: URL) -> Diagnostic {
        Diagnostic(
            .mergeUnreadable, "'\(folder.path)' holds no manifest of a share, such as manifest-1-of-4.json",
            help: "Name the folders that 'posters build --shard' has written to.")
    }

    fileprivate static func unreadable(_ file: URL) -> Diagnostic {
        Diagnostic(
            .mergeUnreadable, "this is no manifest that a share of this program's builds has written",
            help: "Make that share again.", at: SourceLocation(file: file.path))
    }

    fileprivate static func different(_ file: URL, from other: URL) -> Diagnostic {
        Diagnostic(
            .mergeDifferent, "this share was made of other files, with another program or for another order",
            help: "Make all shares of the same state of the project, with the same options.",
            at: SourceLocation(file: file.path),
            notes: [Note("it is held against this one", at: SourceLocation(file: other.path))])
    }

    fileprivate static func overlap(_ file: URL, _ other: URL) -> Diagnostic {
        Diagnostic(
            .mergeOverlap, "this share is there twice", help: "Name each share once.",
            at: SourceLocation(file: other.path),
            notes: [Note("the other one is this", at: SourceLocation(file: file.path))])
    }

    fileprivate static func gap(_ shard: String, at file: URL) -> Diagnostic {
        Diagnostic(
            .mergeGap, "share \(shard) is missing", help: "Make it with 'posters build --shard \(shard)'.",
            at: SourceLocation(file: file.path))
    }

    fileprivate static func places(at file: URL) -> Diagnostic {
        Diagnostic(
            .mergeGap, "the shares do not have each sheet once", help: "Make all shares again.",
            at: SourceLocation(file: file.path))
    }

    fileprivate static func damaged(_ path: String, in file: URL) -> Diagnostic {
        Diagnostic(
            .mergeDamaged, "'\(path)' is missing or not as its share has written it",
            help: "Copy it again, or make the share again.", at: SourceLocation(file: file.path))
    }

    fileprivate static func outside(_ path: String, in file: URL) -> Diagnostic {
        Diagnostic(
            .mergeDamaged, "'\(path)' does not lie in the folder of its share",
            help: "Do not use this manifest: no share writes such a path.", at: SourceLocation(file: file.path))
    }
}
