/// What a site says of itself to programs: `data.json`.
///
/// `Documentation/Site.md` explains each field.
package struct SiteIndex: Sendable, Hashable, Codable {
    /// The layout of this file; raised when a field changes its meaning.
    package var version = Self.layout
    /// When the words are from (RFC 3339); never when the site was made.
    package var date: String
    package var languages: [Language]
    package var sheets: [Sheet]
    /// What has changed from edition to edition, the newest first.
    package var changes: [Change]

    package static let layout = 1

    /// The sheets of one language, or those that have none of their own: `many` and `staff`.
    package struct Language: Sendable, Hashable, Codable {
        package var tag: String
        package var english: String
        /// Empty where there is no language.
        package var endonym: String
        /// `ltr` or `rtl`.
        package var direction: String
        package var page: String
        /// Its sheets as one ZIP file and as one PDF for printing; missing if there are none for paper.
        package var zip: Bundle?
        package var book: Bundle?
    }

    /// A file that holds others.
    package struct Bundle: Sendable, Hashable, Codable {
        package var path: String
        package var sha256: String
        package var bytes: Int
    }

    /// One file.
    package struct Sheet: Sendable, Hashable, Codable {
        /// Stays the same from edition to edition.
        package var id: String
        package var path: String
        package var sha256: String
        package var bytes: Int
        package var format: String
        package var pages: Int
        /// BCP 47 tags, the sheet's own first.
        package var languages: [String]
        package var template: String
        /// The short name on the sheet, such as `T1`.
        package var sheet: String
        package var title: String
        /// What the file is, as people say it, such as `A4 for the office printer`.
        package var label: String
        package var paper: String
        package var variant: String
        package var state: String
        /// The state as people say it.
        package var standing: String
        package var forDisplay: Bool
        /// The six digits in the sheet's last line.
        package var code: String
        package var page: String
        package var picture: String
    }

    /// A sheet that is new, has other words or another state, or is gone.
    package struct Change: Sendable, Hashable, Codable {
        package enum Kind: String, Sendable, Hashable, Codable { case added, words, state, removed }

        package var date: String
        package var kind: Kind
        /// The sheet's page, which it is known by.
        package var page: String
        package var sheet: String
        package var title: String
        /// English names.
        package var languages: String
        package var code: String
        /// The code that the sheet had before.
        package var earlierCode: String?
        package var state: String
    }
}
