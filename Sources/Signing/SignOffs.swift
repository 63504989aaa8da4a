internal import Translation

/// All that people have signed of one language's words.
package struct SignOffs: Sendable {
    package let language: String
    /// In the order of their numbers.
    package private(set) var signOffs: [SignOff]
    /// In the file's order; a message that was signed in several versions has a row for each.
    package private(set) var rows: [SignedWords]
    private var rowsOfMessage: [MessageID: [Int]] = [:]

    /// What was signed, or nothing.
    package init(of language: String, signOffs: [SignOff] = [], rows: [SignedWords] = []) {
        self.language = language
        self.signOffs = signOffs
        self.rows = rows
        for (index, row) in rows.enumerated() { rowsOfMessage[row.id, default: []].append(index) }
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The versions in which some messages were signed.
    func rows(of ids: [MessageID]) -> [SignedWords] {
        isEmpty ? [] : ids.flatMap { rowsOfMessage[$0] ?? [] }.map { rows[$0] }
    }

    /// The sign-offs of these numbers, in their order.
    func signOffs(_ numbers: Set<Int>) -> [SignOff] { signOffs.filter { numbers.contains($0.number) } }

    /// The furthest step that anybody has signed anything for.
    package var furthestStep: Step? {
        let steps = Set(signOffs.map(\.step))
        return Step.allCases.last { steps.contains($0) }
    }
}
