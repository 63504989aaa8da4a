internal import Layout

/// A PDF file taken apart, as far as preflight looks.
struct InspectedFile {
    let document: PDFDocument
    let variant: SheetVariant
    /// Per cent of all inks together that the paper dries.
    let inkLimit: Double
    let pages: [InspectedPage]
    let structure: FileStructure?

    var catalog: [String: PDFObject] { document.catalog }
    var information: [String: PDFObject] { document.dictionary(document.trailer["Info"]) ?? [:] }
    var isPress: Bool { variant == .press }

    /// The output intents, and what their profiles are.
    var intents: [[String: PDFObject]] {
        (document.array(catalog["OutputIntents"]) ?? []).compactMap { document.dictionary($0) }
    }

    /// The XMP packet's text.
    var packet: String? {
        guard case .stream(let stream) = document.resolved(catalog["Metadata"]) else { return nil }
        return document.unpacked(stream, limit: 1_000_000).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All font dictionaries of the pages, by the name that the file gives them.
    var fonts: [(name: String, font: [String: PDFObject])] {
        var seen: Set<PDFObject> = []
        return pages.flatMap { page -> [(String, [String: PDFObject])] in
            let resources = document.dictionary(document.inherited("Resources", of: page.entries)) ?? [:]
            let fonts = document.dictionary(resources["Font"]) ?? [:]
            return fonts.sorted { $0.key < $1.key }.compactMap { _, font in
                guard seen.insert(font).inserted, let entries = document.dictionary(font) else { return nil }
                return (document.resolved(entries["BaseFont"]).name ?? "without a name", entries)
            }
        }
    }
}

/// One page of a file.
struct InspectedPage {
    /// From 1.
    let number: Int
    let reference: PDFObject
    let entries: [String: PDFObject]
    let content: PageContent

    /// Left, bottom, right and top of a box, sorted.
    func box(_ name: String, in document: PDFDocument) -> PageBox? {
        guard let numbers = document.numbers(document.inherited(name, of: entries)), numbers.count == 4 else {
            return nil
        }
        return PageBox(
            left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]), right: max(numbers[0], numbers[2]),
            top: max(numbers[1], numbers[3]))
    }
}

/// A box of a page in points.
struct PageBox: Hashable {
    let left, bottom, right, top: Double

    /// Whether another box lies inside, with a hundredth of a point for rounding.
    func holds(_ other: PageBox) -> Bool {
        other.left >= left - 0.01 && other.bottom >= bottom - 0.01 && other.right <= right + 0.01
            && other.top <= top + 0.01
    }

    /// The least distance of another box inside from the edges.
    func margin(around other: PageBox) -> Double {
        min(min(other.left - left, other.bottom - bottom), min(right - other.right, top - other.top))
    }

    var size: (width: Double, height: Double) { (right - left, top - bottom) }
}
