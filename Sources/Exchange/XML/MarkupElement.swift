/// An element of an XML document.
struct MarkupElement {
    enum Node {
        case text(String)
        case element(MarkupElement)
    }

    /// The name without a prefix.
    let name: String
    let namespace: String
    /// By their names as they are written, with prefixes.
    let attributes: [String: String]
    /// The line where its start tag ends.
    let line: Int
    var nodes: [Node] = []

    var children: [MarkupElement] { nodes.compactMap { if case .element(let child) = $0 { child } else { nil } } }

    func children(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

    func child(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    /// Its own text alone.
    var ownText: String { nodes.reduce(into: "") { if case .text(let text) = $1 { $0 += text } } }

    /// All elements of a name below this one, outermost first, and none within such a one.
    func descendants(_ name: String) -> [MarkupElement] {
        children.flatMap { $0.name == name ? [$0] : $0.descendants(name) }
    }

    /// An attribute, whatever prefix it has.
    func attribute(_ name: String) -> String? {
        attributes[name] ?? attributes.first { $0.key.hasSuffix(":" + name) }?.value
    }
}
