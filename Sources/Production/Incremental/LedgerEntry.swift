internal import Foundation
internal import Graphics

/// What was made of an edition or of a practice's row: from what, and which files.
struct LedgerEntry: Sendable, Codable {
    /// The edition's folder and name, such as `ur/wall-poster-ur-A4`, or the pack's.
    let name: String
    let key: EditionKey
    var files: [File]
    /// Of a pack, which has more in it than files.
    var counts: Counts?

    struct Counts: Sendable, Codable {
        let sheets: Int
        let leftOut: Int
    }

    /// Whether every file is as it was written.
    func stands(in folder: BuildFolder) -> Bool {
        !files.isEmpty && files.allSatisfy { $0.stands(in: folder) }
    }

    /// A file in which nothing was wrong.
    ///
    /// Others are made again each time: what a report says of lines holds for today's files only.
    struct File: Sendable, Codable {
        /// Relative to the folder of the build.
        let path: String
        /// In which form, for which press.
        let recipe: String
        let sha256: String
        let stamp: FileStamp

        /// Whether it is as it was written.
        ///
        /// A copy, such as a CI's cache makes, has another stamp and is read.
        func stands(in folder: BuildFolder) -> Bool {
            let file = folder.file(path)
            guard let now = FileStamp(of: file), now.size == stamp.size else { return false }
            return now == stamp || (try? Data(contentsOf: file)).map { Checksum.sha256(Array($0)) } == sha256
        }
    }
}
