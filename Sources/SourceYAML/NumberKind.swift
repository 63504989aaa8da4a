/// Which numbers a key takes, and how a report names them.
package struct NumberKind: Sendable {
    let words: String
    let holds: @Sendable (Double) -> Bool

    package init(_ words: String, _ holds: @escaping @Sendable (Double) -> Bool) {
        self.words = words
        self.holds = holds
    }

    package static let any = Self("a number") { _ in true }
    package static let positive = Self("a number above 0") { $0 > 0 }
    package static let notNegative = Self("a number from 0") { $0 >= 0 }
}
