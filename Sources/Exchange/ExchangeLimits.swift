internal import Packing

/// How much of a file from outside is read, so that no file can exhaust the machine.
///
/// The measure is a spreadsheet of all sheets: 300 messages of 11 cells, 300 bytes each, half a megabyte as XML.
enum ExchangeLimits {
    /// The most bytes of a file: twenty times the measure.
    static let bytes = 10_000_000

    /// The most cells that are not empty: ten times the measure, rounded up.
    static let cells = 40_000

    /// The most rows of a text file, with empty ones.
    static let rows = 20_000

    /// The last column that is looked at: twice those that we write, and as many that somebody adds.
    static let columns = 44

    /// The most bytes of one text, as in catalogues (`CatalogueLimits.textBytes`).
    static let textBytes = 64 * 1024

    /// The most elements of an XML document: three for each cell, and as many for what surrounds them.
    static let elements = 240_000

    /// The deepest nesting: a text run in a shared string takes 4, a protected placeholder in XLIFF 9.
    static let depth = 24

    /// A workbook of Excel's with a few sheets, drawings and comments has some thirty parts.
    ///
    /// A sheet of repeated words packs to a fiftieth.
    static let workbook = ZipContents.Limits(files: 200, bytes: 40_000_000, ratio: 200)

    /// What Excel and its kin hold in one cell, in units of UTF-16; they cut what is longer.
    static let cellUnits = 32_767

    /// The most reports about single rows: after a screenful nobody reads on.
    static let reports = 200
}
