package import Diagnostics

extension Diagnostic.Code {
    /// Two rows say different things of one message.
    package static let exchangeDuplicateRow = Self("exchange.duplicate-row", .error)
}

/// Finds messages that have several rows.
enum DuplicateRows {
    /// One row a message: the first of equal ones, and none where they differ.
    static func removed(from pairs: [RowPair], reporting diagnostics: inout [Diagnostic]) -> [RowPair] {
        let groups = Dictionary(grouping: pairs, by: \.index)
        return pairs.filter { pair in
            guard let group = groups[pair.index], group.count > 1, let first = group.first else { return true }
            let isFirst = first.returned.location == pair.returned.location
            guard group.contains(where: { $0.returned[.translation] != first.returned[.translation] }) else {
                return isFirst
            }
            if !isFirst { diagnostics.append(report(pair, first: first)) }
            return false
        }
    }

    private static func report(_ pair: RowPair, first: RowPair) -> Diagnostic {
        Diagnostic(
            .exchangeDuplicateRow, "'\(pair.expected.english.short)' has two rows with different translations",
            help: "Delete the one that is wrong; until then neither is imported",
            at: pair.returned.location(of: .translation),
            notes: [Diagnostic.Note("the other one", at: first.returned.location(of: .translation))])
    }
}
