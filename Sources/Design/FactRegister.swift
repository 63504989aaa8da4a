package import Diagnostics
internal import SourceYAML

/// What the sheets may say, from `facts.yaml`.
package struct FactRegister: Sendable {
    /// In the file's order.
    package let facts: [Fact]
    package let nations: [Nation]
    package let forbidden: [ForbiddenWords]
    /// Facts whose entry is faulty, which was told once and must not be told wherever they are named; nothing if it is
    /// not even known which there are.
    private let faulty: Set<String>?

    /// The fact of this number.
    package subscript(id: String) -> Fact? { facts.first { $0.id == id } }

    /// Whether there is a fact of this number.
    package func names(_ id: String) -> Bool { faulty.map { $0.contains(id) || self[id] != nil } ?? true }

    /// The nation of this name.
    package func nation(_ name: String) -> Nation? { nations.first { $0.name == name } }

    /// What some words hold that no sheet may, with the pattern that found it.
    package func forbidden(in words: String) -> [(entry: ForbiddenWords, pattern: WordPattern)] {
        forbidden.compactMap { entry in
            entry.patterns.first { $0.matches(words) }.map { (entry, $0) }
        }
    }

    /// Reads `facts.yaml`.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var parser = FactParser()
        let keys = ["facts", "nations", "do_not_print"]
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: keys, reporting: &diagnostics)
        else {
            (facts, nations, forbidden, faulty) = ([], [], [], nil)
            return
        }
        nations = parser.nations(in: file)
        let entries = file.named("facts", reporting: &parser.reader.diagnostics)
        let facts = (entries ?? []).compactMap { parser.fact($0.name, in: $0.value) }
        self.facts = facts
        faulty = entries.map { Set($0.map(\.name)).subtracting(facts.map(\.id)) }
        forbidden = file.requiredList("do_not_print", reporting: &parser.reader.diagnostics)
            .compactMap { parser.forbidden($0) }
        diagnostics += parser.reader.diagnostics
    }
}
