package import Diagnostics
internal import Yams

/// A YAML value that knows where it stands in its file.
package struct YAMLValue {
    private let node: Node
    let source: SourceText

    /// Parses one document.
    ///
    /// Reports and gives nothing if it is not well formed or exceeds `YAMLLimits`.
    package init?(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        if let problem = YAMLLimits.problem(in: source) {
            diagnostics.append(problem)
            return nil
        }
        do {
            // Left to itself, Yams asks the environment for the encoding.
            guard let node = try Parser(yaml: source.text, encoding: .utf8).singleRoot() else {
                diagnostics.append(.emptyYAML(at: source.location(line: 1, column: 1)))
                return nil
            }
            self.init(node, in: source)
        } catch {
            diagnostics.append(.brokenYAML(error, in: source))
            return nil
        }
    }

    private init(_ node: Node, in source: SourceText) {
        self.node = node
        self.source = source
    }

    /// Where the value starts.
    package var location: SourceLocation {
        let mark = node.mark
        let length = node.scalar.map { max(1, $0.string.unicodeScalars.count) } ?? 1
        return source.location(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
    }

    /// The value as text, whatever it looks like.
    package var string: String? { node.scalar?.string }

    /// The value as a finite number.
    package var number: Double? {
        guard let value = node.scalar.flatMap({ Double($0.string) }), value.isFinite else { return nil }
        return value
    }

    /// The value as true or false.
    package var bool: Bool? {
        switch node.scalar?.string {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// The items of a list.
    package var items: [YAMLValue]? {
        node.sequence.map { $0.map { YAMLValue($0, in: source) } }
    }

    /// The items of a list of nothing but numbers.
    package var numbers: [Double]? {
        guard let items else { return nil }
        let numbers = items.compactMap(\.number)
        return numbers.count == items.count ? numbers : nil
    }

    /// The entries of a mapping, in file order.
    package var entries: [(key: YAMLValue, value: YAMLValue)]? {
        node.mapping.map { $0.map { (YAMLValue($0.key, in: source), YAMLValue($0.value, in: source)) } }
    }
}
