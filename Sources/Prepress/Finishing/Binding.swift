internal import Layout

/// Pages that become one file: those of a sheet, or those of many sheets, a chapter for each language.
package struct Binding: Sendable {
    package let title: String
    package let language: String
    let isRightToLeft: Bool
    /// What a reader finds in the file's outline; sheets by themselves have none.
    let chapters: [Chapter]

    /// Sheets under one bookmark.
    package struct Chapter: Sendable {
        package let title: String
        package let sheets: [Sheet]

        package init(title: String, sheets: [Sheet]) {
            self.title = title
            self.sheets = sheets
        }
    }

    /// One sheet among others.
    package struct Sheet: Sendable {
        package let title: String
        package let pages: [DrawnPage]

        package init(title: String, pages: [DrawnPage]) {
            self.title = title
            self.pages = pages
        }
    }

    /// Whether there are several sheets, each a part of the structure and a bookmark.
    let isBook: Bool

    /// One sheet by itself, named by its headline.
    init(_ pages: [DrawnPage]) {
        precondition(!pages.isEmpty, "a sheet has a page")
        let layout = pages[0].layout
        title = layout.title
        language = layout.language
        isRightToLeft = layout.isRightToLeft
        chapters = [Chapter(title: layout.title, sheets: [Sheet(title: layout.title, pages: pages)])]
        isBook = false
    }

    /// Many sheets; the title is in `language`.
    package init(title: String, language: String, chapters: [Chapter]) {
        self.title = title
        self.language = language
        self.chapters = chapters
        isRightToLeft = false
        isBook = true
    }

    var sheets: [Sheet] { chapters.flatMap(\.sheets) }
    var pages: [DrawnPage] { sheets.flatMap(\.pages) }
    var layouts: [PageLayout] { pages.map(\.layout) }
}
