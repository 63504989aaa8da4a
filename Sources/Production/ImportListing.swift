internal import Diagnostics
package import Exchange
internal import Translation

/// What an import changes, in words.
package struct ImportListing {
    private let changes: [ChangedMessage]

    package init(_ changes: [ChangedMessage]) { self.changes = changes }

    /// The English of each message, and below it the old and the new words.
    package var rows: [String] { changes.flatMap(Self.rows) }

    private static func rows(of change: ChangedMessage) -> [String] {
        var rows = [(change.id.context.map { "[\($0)] " } ?? "") + line(change.id.text)]
        for (form, new) in change.new.enumerated() {
            let old = change.old.indices.contains(form) ? change.old[form] : ""
            guard old != new else { continue }
            rows += ["  - " + isolated(old), "  + " + isolated(new)]
        }
        if let isFuzzy = change.isFuzzy { rows.append(isFuzzy ? "  to look at again" : "  no longer to look at again") }
        for comment in change.comments ?? [] { rows.append("  # " + isolated(comment)) }
        return rows
    }

    /// So that words from right to left do not reorder their row.
    private static func isolated(_ text: String) -> String { "\u{2068}\(line(text))\u{2069}" }

    /// On one line and harmless.
    private static func line(_ text: String) -> String {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { SafeText.visible(String($0)) }.joined(separator: "\\n")
    }

    /// How many messages got new words, another mark or other comments.
    package var summary: String {
        let words = changes.count { $0.old != $0.new }
        let others = changes.count - words
        if changes.isEmpty { return "nothing has changed" }
        return others == 0
            ? "\(words) translations changed"
            : "\(words) translations changed, and marks or comments of \(others) others"
    }
}
