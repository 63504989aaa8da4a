package import Diagnostics

/// Something that words on sheets rest on.
package struct Fact: Sendable, Hashable {
    /// Which words may rest on a fact.
    package enum Tier: String, Sendable, CaseIterable {
        case print
        /// Leaflets and words for staff, heeding the caution.
        case careful
        /// Words for staff only.
        case staff
        /// Known, so that nobody writes the opposite.
        case doNotPrint = "do-not-print"
    }

    /// Its number, such as `F01`.
    package let id: String
    package let statement: String
    /// The names of the nations where it holds.
    package let nations: [String]
    package let source: String
    /// When somebody last looked at the source.
    package let checked: Month
    /// The last month in which nobody needs to look again.
    package let reviewBy: Month
    package let tier: Tier
    /// What to heed when it is put into words.
    package let caution: String?
    package let location: SourceLocation
    /// Where `reviewBy` stands.
    package let reviewLocation: SourceLocation
}

/// A nation with rules of registration of its own.
package struct Nation: Sendable, Hashable {
    package let name: String
    /// Why no sheets are made for it; nothing if its facts are reviewed.
    package let reason: String?
    package let location: SourceLocation

    package var isReviewed: Bool { reason == nil }
}

/// Words that no sheet may hold.
package struct ForbiddenWords: Sendable, Hashable {
    package let patterns: [WordPattern]
    /// Why, and what to write instead.
    package let reason: String
    package let location: SourceLocation
}
