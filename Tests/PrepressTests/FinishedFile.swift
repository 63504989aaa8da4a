import Layout
import Prepress
import TestSupport

/// A finished file of several pages, with short ways to what is in it.
struct FinishedFile {
    let document: PDFDocument

    init(_ bytes: [UInt8]) throws { document = try PDFDocument(bytes) }

    /// The dictionaries of the pages, in order.
    var pages: [[String: PDFObject]] { document.pages.map { document.objects[$0]?.dictionary ?? [:] } }

    /// The values of the structure's parent tree by their keys.
    var parents: [Int: PDFObject] {
        let root = document.dictionary(document.catalog["StructTreeRoot"])
        let numbers = document.array(document.dictionary(root?["ParentTree"])?["Nums"]) ?? []
        var parents: [Int: PDFObject] = [:]
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            parents[numbers[index].integer ?? -1] = numbers[index + 1]
        }
        return parents
    }

    /// The page that an object lies on, by its `Pg`, counted from 0.
    func page(of entries: [String: PDFObject]?) -> Int? {
        guard case .reference(let number) = entries?["Pg"] else { return nil }
        return document.pages.firstIndex(of: number)
    }

    /// The links on a page.
    func links(on page: Int) -> [[String: PDFObject]] {
        (document.array(pages[page]["Annots"]) ?? []).compactMap { document.dictionary($0) }
    }

    /// The address that a link opens.
    func address(of link: [String: PDFObject]) -> String? {
        document.dictionary(link["A"])?["URI"]?.bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A line of the outline with what is below it, and the page that it leads to, counted from 0.
    struct Bookmark: Equatable {
        let title: String
        let page: Int?
        var kids: [Bookmark] = []
    }

    var bookmarks: [Bookmark] { bookmarks(below: document.dictionary(document.catalog["Outlines"])) }

    private func bookmarks(below parent: [String: PDFObject]?) -> [Bookmark] {
        var found: [Bookmark] = []
        var item = document.dictionary(parent?["First"])
        while let entries = item, found.count < 1_000 {
            var page: Int?
            if case .reference(let number) = document.array(entries["Dest"])?.first {
                page = document.pages.firstIndex(of: number)
            }
            found.append(
                Bookmark(title: entries["Title"]?.text ?? "", page: page, kids: bookmarks(below: entries)))
            item = document.dictionary(entries["Next"])
        }
        return found
    }

    /// The kids of a structure element.
    func kids(of element: [String: PDFObject]?) -> [PDFObject] {
        guard let kids = element?["K"] else { return [] }
        return document.array(kids) ?? [kids]
    }

    /// The element that holds everything.
    var documentElement: [String: PDFObject]? {
        let root = document.dictionary(document.catalog["StructTreeRoot"])
        return kids(of: root).first.flatMap { document.dictionary($0) }
    }
}
