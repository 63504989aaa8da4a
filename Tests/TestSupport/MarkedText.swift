/// A small input in which `▸` marks the place that a report must name.
package struct MarkedText: Sendable {
    /// The input without its mark.
    package let text: String
    /// The marked place, counted from 1; nothing if there is no mark.
    package let line: Int?
    /// Counted from 1, in Unicode scalars.
    package let column: Int?

    package init(_ marked: String) {
        let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
        let row = lines.firstIndex { $0.contains("▸") }
        let column = row.flatMap { lines[$0].unicodeScalars.map(\.self).firstIndex(of: "▸") }
        text = marked.replacing("▸", with: "")
        line = row.map { $0 + 1 }
        self.column = column.map { $0 + 1 }
    }
}
