internal import Layout

/// A line of a file's outline (ISO 32000-1, 12.3.3).
struct Bookmark {
    let title: String
    /// The index of the page that it leads to.
    let page: Int
    /// From the lower edge of the page, in points.
    let top: Double
    var kids: [Bookmark] = []

    /// How many lines stand below it.
    fileprivate var count: Int { kids.reduce(kids.count) { $0 + $1.count } }
}

extension Binding {
    /// The outline: chapters and sheets of a book, headings of a sheet for screens.
    func bookmarks(for variant: SheetVariant) -> [Bookmark] {
        if isBook { return chapterBookmarks(for: variant) }
        return variant == .screen ? headingBookmarks(for: variant) : []
    }

    private func chapterBookmarks(for variant: SheetVariant) -> [Bookmark] {
        var page = 0
        return chapters.filter { !$0.sheets.isEmpty }.map { chapter in
            var kids: [Bookmark] = []
            for sheet in chapter.sheets {
                let layout = sheet.pages[0].layout
                kids.append(Bookmark(title: sheet.title, page: page, top: layout.top(for: variant)))
                page += sheet.pages.count
            }
            return Bookmark(title: chapter.title, page: kids[0].page, top: kids[0].top, kids: kids)
        }
    }

    private func headingBookmarks(for variant: SheetVariant) -> [Bookmark] {
        let headings = layouts.enumerated().flatMap { page, layout in
            layout.blocks.compactMap { block -> (level: Int, bookmark: Bookmark)? in
                guard let level = block.role.headingLevel, case .text(let text) = block.content else { return nil }
                let top = layout.pageBox(block.rectangle, for: variant)[3]
                return (level, Bookmark(title: text.plainText, page: page, top: top))
            }
        }
        return Self.nested(headings[...])
    }

    /// Each heading with those of lower levels that follow it.
    private static func nested(_ headings: ArraySlice<(level: Int, bookmark: Bookmark)>) -> [Bookmark] {
        var bookmarks: [Bookmark] = []
        var rest = headings
        while let first = rest.popFirst() {
            let own = rest.prefix { $0.level > first.level }
            var bookmark = first.bookmark
            bookmark.kids = nested(own)
            bookmarks.append(bookmark)
            rest = rest.dropFirst(own.count)
        }
        return bookmarks
    }
}

extension Role {
    /// From 1; nothing if it is no heading.
    fileprivate var headingLevel: Int? {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        default: nil
        }
    }
}

extension PageLayout {
    /// The page's upper edge, from its lower one.
    fileprivate func top(for variant: SheetVariant) -> Double { height + 2 * margin(for: variant) }
}

extension PDFDocument {
    /// Adds an outline and gives its reference.
    mutating func addOutline(_ bookmarks: [Bookmark], pages: [PDFObject]) -> PDFObject {
        let root = add(.null)
        let items = addItems(bookmarks, in: root, pages: pages)
        set(
            root,
            to: [
                "Type": .name("Outlines"), "First": items[0], "Last": items[items.count - 1],
                "Count": .integer(bookmarks.reduce(bookmarks.count) { $0 + $1.count }),
            ])
        return root
    }

    private mutating func addItems(_ bookmarks: [Bookmark], in parent: PDFObject, pages: [PDFObject]) -> [PDFObject] {
        var items: [PDFObject] = []
        for _ in bookmarks { items.append(add(.null)) }
        for (index, bookmark) in bookmarks.enumerated() {
            var entries: [String: PDFObject] = [
                "Title": .text(bookmark.title), "Parent": parent,
                "Dest": .array([pages[bookmark.page], .name("XYZ"), .null, .real(bookmark.top), .null]),
            ]
            if index > 0 { entries["Prev"] = items[index - 1] }
            if index + 1 < items.count { entries["Next"] = items[index + 1] }
            if !bookmark.kids.isEmpty {
                let kids = addItems(bookmark.kids, in: items[index], pages: pages)
                entries["First"] = kids[0]
                entries["Last"] = kids[kids.count - 1]
                entries["Count"] = .integer(bookmark.count)
            }
            set(items[index], to: entries)
        }
        return items
    }
}
