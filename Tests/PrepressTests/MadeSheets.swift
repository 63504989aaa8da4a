import Diagnostics
import Layout
import Prepress
import Production
import TestSupport

/// Sheets of any template, laid out as the program does it.
struct MadeSheets {
    let worker: RenderWorker
    let layouts: [SheetLayout]

    struct NotThere: Error {}

    init(worker: RenderWorker, layouts: [SheetLayout]) { (self.worker, self.layouts) = (worker, layouts) }

    init(_ templates: String..., languages: [String], paper: String) async throws {
        var selection = Order.Selection()
        (selection.templates, selection.languages, selection.papers) = (templates, languages, [paper])
        var problems: [Diagnostic] = []
        guard let order = Order(selection, of: TestProject.project, reporting: &problems) else { throw NotThere() }
        worker = try Build(order, workers: 1, into: nil).makeWorker()
        var layouts: [SheetLayout] = []
        for planned in order.editions { layouts.append(await worker.proofed(planned.edition).layout) }
        self.layouts = layouts
    }

    /// The first sheet in one form.
    func document(as variant: SheetVariant) async throws -> PDFDocument {
        guard let layout = layouts.first else { throw NotThere() }
        return try PDFDocument(await worker.pdf(of: layout, as: variant, date: PrintedSheet.date))
    }

    /// All sheets in one file: two of each language.
    func book(as variant: SheetVariant) async throws -> [UInt8] {
        var sheets: [Binding.Sheet] = []
        for layout in layouts {
            let pages = try await worker.draw(layout, savesInk: variant.savesInk)
            sheets.append(Binding.Sheet(title: layout.pages[0].title, pages: pages))
        }
        let chapters = stride(from: 0, to: sheets.count, by: 2).map { first in
            Binding.Chapter(title: "chapter \(first / 2 + 1)", sheets: Array(sheets[first...].prefix(2)))
        }
        return try await worker.book(
            Binding(title: "All sheets", language: "en", chapters: chapters), as: variant, date: PrintedSheet.date
        ).bytes
    }
}

/// An element of a file's structure, with the elements inside.
struct TreeElement {
    let number: Int
    let type: String
    let entries: [String: PDFObject]
    var kids: [TreeElement] = []

    /// It and everything inside, in reading order.
    var all: [TreeElement] { [self] + kids.flatMap(\.all) }

    var language: String? { entries["Lang"]?.text }
    var attributes: [String: PDFObject] { entries["A"]?.dictionary ?? [:] }

    /// The marked sequences that are its own.
    var contents: [Int] { (entries["K"]?.array ?? [entries["K"] ?? .null]).compactMap(\.integer) }

    struct NotThere: Error {}

    /// The document's element.
    init(of document: PDFDocument) throws {
        guard let root = document.dictionary(document.catalog["StructTreeRoot"]),
            let top = document.array(root["K"])?.first, let element = TreeElement(top, in: document)
        else { throw NotThere() }
        self = element
    }

    private init?(_ object: PDFObject, in document: PDFDocument) {
        guard case .reference(let number) = object, let entries = document.dictionary(object),
            let type = entries["S"]?.name
        else { return nil }
        (self.number, self.type, self.entries) = (number, type, entries)
        kids = (entries["K"]?.array ?? [entries["K"] ?? .null]).compactMap { TreeElement($0, in: document) }
    }
}
