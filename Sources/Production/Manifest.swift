package import Diagnostics
internal import Foundation

/// What a build made: written as `manifest.json` beside the sheets.
package struct Manifest: Sendable, Codable {
    /// The layout of this file; raised when a field changes its meaning.
    package var version = 1
    /// Which part of a build this is, if it was shared out.
    package var shard: ShardRecord?
    package var sheets: [Sheet]

    package init(sheets: [Sheet], shard: ShardRecord? = nil) {
        self.sheets = sheets
        self.shard = shard
    }

    /// A share's name tells which it is, so that several can lie in one folder.
    static func fileName(of shard: Shard?) -> String {
        shard.map { "manifest-\($0.fileName).json" } ?? "manifest.json"
    }

    /// The file's text.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    /// One file, or one that could not be made: then `path` and `sha256` are missing.
    package struct Sheet: Sendable, Codable {
        /// Relative to the manifest.
        package var path: String?
        package var template: String
        /// BCP 47 tags.
        package var languages: [String]
        package var paper: String
        package var variant: String
        /// How far its words have come: `machine-draft`, `approved` or another of `WordsState`.
        package var state: String
        package var sha256: String?
        package var pages: Int
        package var diagnostics: [Diagnostic]
    }
}
