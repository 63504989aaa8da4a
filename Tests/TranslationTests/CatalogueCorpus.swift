import Foundation

/// The catalogues of a Debian source package, fetched with the machine's own package manager.
struct CatalogueCorpus {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "catalogue-corpus-\(UUID().uuidString)")
        for part in ["lists/partial", "cache/archives/partial", "sources", "package"] {
            let path = folder.appending(path: part)
            try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        }
    }

    func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    /// All PO files of the package, or nothing where it cannot be fetched.
    func files() throws -> [URL]? {
        guard Program.path(of: "apt-get") != nil, try writeSources() else { return nil }
        guard try run("apt-get", options + ["update"]), try run("apt-get", options + download) else { return nil }
        let package = folder.appending(path: "package")
        let names = try FileManager.default.contentsOfDirectory(atPath: package.path())
        guard let archive = names.first(where: { $0.contains(".orig.tar.") && !$0.hasSuffix(".asc") }) else {
            return nil
        }
        guard try run("tar", ["-xf", archive]) else { return nil }
        let walk = FileManager.default.enumerator(at: package, includingPropertiesForKeys: nil)
        let found = walk?.compactMap { $0 as? URL }.filter { $0.pathExtension == "po" } ?? []
        return found.sorted { $0.path() < $1.path() }
    }

    private let download = ["source", "--download-only", "gettext"]

    /// The package manager's own folders stay as they are.
    private var options: [String] {
        [
            "Dir::Etc::sourcelist=/dev/null", "Dir::Etc::sourceparts=\(folder.path())/sources",
            "Dir::State::lists=\(folder.path())/lists", "Dir::Cache=\(folder.path())/cache",
        ].flatMap { ["-o", $0] }
    }

    /// Copies the machine's list of package sources, asking each for source packages in place of programs.
    private func writeSources() throws -> Bool {
        let format = ["indextargets", "--format", "$(SOURCESENTRY)", "Created-By: Packages"]
        let entries = String(decoding: try Program("apt-get", format).output().bytes, as: UTF8.self)
        let paths = Set(entries.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
        for path in paths {
            let list = try String(contentsOfFile: path, encoding: .utf8)
            let lines = list.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                if line.hasPrefix("Types:") { return "Types: deb-src" }
                return line.hasPrefix("deb ") ? "deb-src " + line.dropFirst(4) : String(line)
            }
            let copy = folder.appending(path: "sources").appending(path: URL(filePath: path).lastPathComponent)
            try lines.joined(separator: "\n").write(to: copy, atomically: true, encoding: .utf8)
        }
        return !paths.isEmpty
    }

    private func run(_ name: String, _ arguments: [String]) throws -> Bool {
        var program = Program(name, arguments)
        program.folder = folder.appending(path: "package")
        return try program.output().status == 0
    }
}
