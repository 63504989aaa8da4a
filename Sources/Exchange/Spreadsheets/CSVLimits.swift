/// How much of a CSV file is read.
struct CSVLimits: Sendable {
    let rows: Int
    /// Those that are not empty.
    let cells: Int

    static let translations = CSVLimits(rows: ExchangeLimits.rows, cells: ExchangeLimits.cells)

    /// England has some 6,200 practices; ten times as many rows, of all columns that a practice can have.
    static let table = CSVLimits(rows: 65_000, cells: 2_600_000)
}
