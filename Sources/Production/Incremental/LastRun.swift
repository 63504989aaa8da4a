internal import Diagnostics
internal import Foundation
internal import Graphics

/// What the last build of a folder said, so that the same build over the same files need not find it out again.
struct LastRun: Codable {
    /// What it hung on.
    let inputs: String
    /// The practice's file, its logo and the print shop's profile, which may lie anywhere.
    let others: [String]
    let outcome: Batch.Outcome
    /// By their paths.
    let stamps: [String: FileStamp]

    /// Nothing if there is none, or if its file is damaged.
    init?(in folder: BuildFolder) {
        guard let data = try? Data(contentsOf: folder.lastRun), let space = data.firstIndex(of: UInt8(ascii: "\n")),
            data[..<space].elementsEqual(Checksum.short(Array(data[(space + 1)...])).utf8),
            let run = try? JSONDecoder().decode(Self.self, from: Data(data[(space + 1)...]))
        else { return nil }
        self = run
    }

    init(inputs: String, others: [URL], outcome: Batch.Outcome, in folder: BuildFolder) {
        self.inputs = inputs
        self.others = others.map(\.path)
        self.outcome = outcome
        var stamps: [String: FileStamp] = [:]
        for file in outcome.sheets.compactMap(\.path).map(folder.file) + [folder.manifest] {
            stamps[file.path] = FileStamp(of: file)
        }
        self.stamps = stamps
    }

    func write(to folder: BuildFolder) throws(WholeFile.Failure) {
        guard let text = try? Array(JSONEncoder().encode(self)) else { return }
        try WholeFile.write(Array("\(Checksum.short(text))\n".utf8) + text, to: folder.lastRun)
    }

    /// Whether every file is as it was written.
    var stands: Bool {
        stamps.allSatisfy { FileStamp(of: URL(filePath: $0)) == $1 }
    }
}
