package import Diagnostics

extension Diagnostic.Code {
    /// Translations stand in the rows of other messages.
    package static let exchangeRowsShifted = Self("exchange.rows-shifted", .error)
}

/// Finds a column of translations that slipped up or down beside its English.
enum ShiftedRows {
    /// How many neighbours must have slipped by equally much: one alone may be a translation that fits twice.
    private static let fewest = 2

    static func removed(
        from pairs: [RowPair], in table: BilingualTable, reporting diagnostics: inout [Diagnostic]
    ) -> [RowPair] {
        var owners: [String: [Int]] = [:]
        for (index, row) in table.rows.enumerated() where !row.translation.isEmpty {
            owners[row.translation, default: []].append(index)
        }
        let offsets = pairs.map { offset(of: $0, owners) }
        var kept: [RowPair] = []
        var start = 0
        while start < pairs.count {
            var end = start + 1
            while end < pairs.count, offsets[end] == offsets[start] { end += 1 }
            if offsets[start] != nil, end - start >= fewest {
                diagnostics.append(report(pairs[start..<end]))
            } else {
                kept += pairs[start..<end]
            }
            start = end
        }
        return kept
    }

    /// How far the message whose old translation this is stands from the row's own; nothing if it is new or its own.
    private static func offset(of pair: RowPair, _ owners: [String: [Int]]) -> Int? {
        guard let text = pair.returned[.translation], text != pair.expected.translation, let others = owners[text]
        else {
            return nil
        }
        return others.map { $0 - pair.index }.min { abs($0) < abs($1) }
    }

    private static func report(_ pairs: ArraySlice<RowPair>) -> Diagnostic {
        let first = pairs[pairs.startIndex]
        return Diagnostic(
            .exchangeRowsShifted,
            "From here on \(pairs.count) translations are those of other rows, so they are not imported",
            help: "A cell was deleted or added in one column alone; move the translations back beside their English",
            at: first.returned.location(of: .translation))
    }
}
