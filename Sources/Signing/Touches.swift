package import Translation

/// A slip in the English that was mended without a change of meaning.
package struct Touch: Sendable, Hashable {
    package let was: String
    package let now: String
    /// What was mended.
    package let why: String
    package let signer: Signer
    package let date: CalendarDate
}

/// All such slips, from `touched.yaml`: what was signed for the old words holds for the new ones.
package struct Touches: Sendable {
    package let touches: [Touch]
    private let sources: [String: [String]]

    package init(_ touches: [Touch] = []) {
        self.touches = touches
        sources = Dictionary(grouping: touches, by: \.now).mapValues { $0.map(\.was) }
    }

    /// What some English words were before, through any number of touches.
    func origins(of text: String) -> [String] {
        var (origins, queue): ([String], [String]) = ([], [text])
        while let next = queue.popLast() {
            // Two touches may lead back to where they began.
            let earlier = (sources[next] ?? []).filter { $0 != text && !origins.contains($0) }
            origins += earlier
            queue += earlier
        }
        return origins
    }

    /// Whether a message is marked fuzzy only because of slips in the English that were mended.
    ///
    /// `msgmerge` cannot know that they were no more than that.
    package func explains(_ message: Message) -> Bool {
        guard let previous = message.previous, previous.context == nil || previous.context == message.id.context else {
            return false
        }
        return origins(of: message.id.text).contains(previous.text)
    }
}
