internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Translation

/// Everything that a whole run of a build hangs on: if it has not changed, nothing has.
///
/// It is coarser than the keys of editions and is worked out without reading a single catalogue as such.
struct BuildInputs {
    /// A checksum of all of it.
    let digest: String
    /// A checksum of what is the same on every machine that makes a share of the build.
    let common: String

    init(_ selection: Order.Selection, shard: Shard?, of project: Project, others: [URL]) throws {
        var lines = [ProgramVersion.own]
        for folder in [project.templatesFolder, project.translationsFolder, project.fontFolder, project.profilesFolder]
        {
            lines += Self.files(in: folder).map { "\(project.name(of: $0)) \(Self.digest(of: $0))" }
        }
        lines += others.map(Self.digest)
        lines.append(selection.wish)
        common = Checksum.sha256(Array(lines.joined(separator: "\n").utf8))
        let fonts = try FontMap(configuration: project.fontConfiguration.path).fonts().map(\.file)
        lines += Set(fonts).sorted().map { "\($0) \(FileStamp(of: URL(filePath: $0))?.text ?? "")" }
        let date = EditionDate.date(in: ProcessInfo.processInfo.environment)?.timeIntervalSince1970 ?? 0
        lines += [
            ProgramVersion.digest, shard?.text ?? "", "\(date)", selection.today?.text ?? "",
            others.map(\.path).joined(separator: "\n"),
        ]
        digest = Checksum.sha256(Array(lines.joined(separator: "\n").utf8))
    }

    private static func files(in folder: URL) -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }

    /// Of a file's content; a folder has none.
    private static func digest(of file: URL) -> String {
        Checksum.sha256((try? Data(contentsOf: file)).map(Array.init) ?? [])
    }
}

extension Order.Selection {
    /// What was asked for, but for the places of files and the day.
    fileprivate var wish: String {
        """
        \(templates) \(languages) \(papers) \(beside) \(isLargePrint) \(isForDisplay) \(variants.map(\.rawValue))
        \(outputProfile?.condition ?? "") \(pictureWidth ?? 0) \(isStrict) \(takesFirstPaper) \(includesStaff)
        \(joinsMany)
        """
    }
}
