package import Design
package import Translation

/// A document that speaks about sheets: words and parts of pages, on as many pages as they need.
package struct Document: Sendable {
    /// Such as `Proof of the Urdu words`.
    package let title: String
    /// Stands at the head of every page, before the page's number.
    package let head: DocumentText
    package let paper: Paper
    package let groups: [DocumentGroup]
    /// All languages, for words that the document quotes.
    package let languages: LanguageTable
    /// The language that the document is about, whose forms quoted words have if it is written in their script.
    package let subject: Language

    package init(
        title: String, head: DocumentText, on paper: Paper, groups: [DocumentGroup], languages: LanguageTable,
        about subject: Language
    ) {
        (self.title, self.head, self.paper, self.groups) = (title, head, paper, groups)
        (self.languages, self.subject) = (languages, subject)
    }
}

/// What stays together, if a page has room for it.
package struct DocumentGroup: Sendable {
    package var startsPage: Bool
    package var rows: [DocumentRow]

    package init(startsPage: Bool = false, _ rows: [DocumentRow]) {
        (self.startsPage, self.rows) = (startsPage, rows)
    }
}

/// Pieces one below the other, in one column or in several beside each other.
package struct DocumentRow: Sendable {
    /// Columns from left to right, each with its part of the width.
    package let columns: [(share: Double, pieces: [DocumentPiece])]

    package init(_ pieces: [DocumentPiece]) { columns = [(1, pieces)] }

    package init(columns: [(share: Double, pieces: [DocumentPiece])]) { self.columns = columns }
}

/// One thing in a document.
package enum DocumentPiece: Sendable {
    case words(DocumentText)
    /// An entry of a list; those that follow each other are one list.
    case point(DocumentText, isTicked: Bool)
    /// A part of a page, at most so many points tall, and what a reader hears instead of it.
    case excerpt(Excerpt, tallest: Double, alternate: DocumentText)
    /// Room in points.
    case gap(Double)
    /// A line from side to side.
    case rule
    /// Lines to write on.
    case writingLines(Int)
}
