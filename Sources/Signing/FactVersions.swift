package import Design
internal import Graphics
package import Translation

extension Fact {
    /// What tells a fact from what it said before: the start of a checksum of all that words rest on.
    ///
    /// How the statement is broken into lines and in which order the nations stand changes nothing.
    package var version: String {
        let words = statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let content = [words, nations.sorted().joined(separator: " "), tier.rawValue].joined(separator: "\n")
        return String(Checksum.sha256(Array(content.utf8)).prefix(6))
    }
}

/// Which version of each fact some words were written against.
package struct FactVersions: Sendable, Hashable {
    private var versions: [String: String] = [:]

    /// The catalogue header's field that holds them.
    package static let field = "X-Facts"

    package init() {}

    /// The facts as they stand now.
    package init(of register: FactRegister) {
        for fact in register.facts { versions[fact.id] = fact.version }
    }

    /// What a catalogue says of itself; of a fact with two versions nothing is known.
    package init(in header: CatalogueHeader) {
        let entries = header.field(Self.field)?.value.split(separator: " ") ?? []
        let pairs = entries.map { $0.split(separator: "@", maxSplits: 1) }.filter { $0.count == 2 }
        versions = Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { first, second in
            first == second ? first : ""
        }
    }

    package subscript(id: String) -> String? { versions[id] }

    /// As it stands in a header: `F01@a1b2c3 F02@…`.
    package var text: String {
        versions.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }.joined(separator: " ")
    }
}
