/// How much of an uploaded catalogue is read, so that no file can exhaust the machine.
///
/// The measure is a catalogue of all posters, reckoned at 300 messages of 300 bytes with their comments: 90 kB.
package enum CatalogueLimits {
    /// The most bytes a file may have: fifty times the measure; the worst of that size takes 3 seconds to read.
    package static let bytes = 5 * 1024 * 1024

    /// The most messages a file may have: twice the largest in gettext's test suite, a compendium of 10,000.
    package static let messages = 20_000

    /// The most bytes of UTF-8 one text may have: a dense A4 page of Burmese, 4,000 characters of 3 bytes, is 12 kB.
    package static let textBytes = 64 * 1024

    /// The most `#:` references one message may have: ten frames on each of a hundred posters.
    package static let references = 1_000

    /// The most errors told for one file, and the most warnings: after a screenful nobody reads on.
    package static let errors = 100

    /// The longest line, in characters, that a report quotes: editors wrap catalogues at 79.
    static let quotedLine = 2_000

    /// The most plural forms a language has: Arabic and Welsh have six, as in CLDR's six plural categories.
    static let pluralForms = 6

    /// The longest plural formula, in characters: the longest that we know, Breton's, has 330.
    static let formulaLength = 500

    /// The deepest nesting of a plural formula: the six-way choice of Arabic takes 7, and each level costs a call.
    static let formulaDepth = 50

    /// The largest number a plural formula is tried with, which is how far `msgfmt --check` goes.
    static let formulaTrials: UInt64 = 1_000

    /// The most further places that one report names.
    static let furtherPlaces = 4
}
