internal import Graphics

/// Writes `feed.xml`: what has changed, for readers of news (Atom, RFC 4287).
struct SiteFeed {
    let index: SiteIndex
    let title: String

    var source: String {
        let head: [HTML] = [
            .element("id", words: Self.name(of: "feed")), .element("title", words: title),
            .element("updated", words: index.changes.first?.date ?? index.date),
            .element("author", holding: [.element("name", words: title)]),
            .element("link", ["rel": "self", "href": "feed.xml"], words: ""),
            .element("link", ["rel": "alternate", "href": "index.html"], words: ""),
        ]
        let feed = HTML.element(
            "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"],
            holding: head + index.changes.map(entry))
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + feed.source + "\n"
    }

    private func entry(_ change: SiteIndex.Change) -> HTML {
        let sheet = "\(change.sheet) \(change.title), \(change.languages)"
        let id = Self.name(of: "\(change.page) \(change.kind.rawValue) \(change.code) \(change.state) \(change.date)")
        let link = HTML.element("link", ["rel": "alternate", "href": change.page.urlEscapedPath], words: "")
        let start: [HTML] = [
            .element("id", words: id), .element("title", words: "\(sheet): \(change.kind.words)"),
            .element("updated", words: change.date), .element("summary", words: change.summary),
        ]
        return .element("entry", holding: start + (change.kind == .removed ? [] : [link]))
    }

    /// The same name for the same thing in every edition (RFC 9562, version 8).
    private static func name(of text: String) -> String {
        let digits = Array(Checksum.sha256(Array("register-here \(text)".utf8)))
        let parts = [digits[0..<8], digits[8..<12], "8" + digits[13..<16], "8" + digits[17..<20], digits[20..<32]]
        return "urn:uuid:" + parts.map { String($0) }.joined(separator: "-")
    }
}

extension SiteIndex.Change.Kind {
    fileprivate var words: String {
        switch self {
        case .added: "new"
        case .words: "new words"
        case .state: "review has changed"
        case .removed: "no longer here"
        }
    }
}

extension SiteIndex.Change {
    fileprivate var summary: String {
        switch kind {
        case .added: "The sheet is new. Its code is \(code)."
        case .words:
            "The words have changed: take down sheets with the code \(earlierCode ?? ""); the new one is \(code)."
        case .state: "The words are the same, with the code \(code); how far their review is has changed."
        case .removed: "This sheet is made no more: take down those with the code \(code)."
        }
    }
}
