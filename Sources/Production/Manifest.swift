package import Diagnostics

/// What a build made: written as `manifest.json` beside the sheets.
package struct Manifest: Sendable, Encodable {
    /// The layout of this file; raised when a field changes its meaning.
    package let version = 1
    package var sheets: [Sheet]

    package init(sheets: [Sheet]) { self.sheets = sheets }

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
