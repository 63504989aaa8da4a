internal import Layout

/// A PDF file taken apart, as far as preflight looks.
struct InspectedFile {
    let document: PDFDocument
    let variant: SheetVariant
    /// Per cent of all inks together that the paper dries.
    let inkLimit: Double
    let pages: [InspectedPage]
    let structure: FileStructure?

    /// The output intents.
    let intents: [[String: PDFObject]]
    /// The XMP packet.
    let packet: XMPReader?
    /// The numbers of pages by those of their objects.
    private let numbers: [Int: Int]
    /// All font dictionaries of the pages, by the name that the file gives them, with what their glyphs stand for.
    let fonts: [InspectedFont]

    init(_ document: PDFDocument, for variant: SheetVariant, inkLimit: Double, pages: [InspectedPage]) {
        self.document = document
        self.variant = variant
        self.inkLimit = inkLimit
        self.pages = pages
        structure = FileStructure(of: document)
        numbers = Dictionary(zip(document.pages, 1...)) { first, _ in first }
        intents = (document.array(document.catalog["OutputIntents"]) ?? []).compactMap { document.dictionary($0) }
        let stream = document.resolved(document.catalog["Metadata"]).stream
        packet = stream.flatMap { document.unpacked($0, limit: 1_000_000) }.map(XMPReader.init)
        var seen: Set<PDFObject> = []
        fonts = pages.flatMap { page in
            page.content.fonts.filter { seen.insert($0.font).inserted }.map { font, isMapped in
                InspectedFont(font, isMapped, page: page.number, in: document)
            }
        }
    }

    /// The number of the page that an element stands on, from 1.
    func page(of element: FileStructure.Element) -> Int? {
        (element.contents.first?.page ?? element.page).flatMap { numbers[$0] }
    }

    var catalog: [String: PDFObject] { document.catalog }
    var information: [String: PDFObject] { document.dictionary(document.trailer["Info"]) ?? [:] }
    var isPress: Bool { variant == .press }
}

/// A font that letters are shown in.
struct InspectedFont {
    let name: String
    let entries: [String: PDFObject]
    /// Whether the file says what its glyphs stand for.
    let isMapped: Bool
    /// The first page that shows letters in it.
    let page: Int

    fileprivate init(_ font: PDFObject, _ isMapped: Bool, page: Int, in document: PDFDocument) {
        entries = document.dictionary(font) ?? [:]
        name = document.resolved(entries["BaseFont"]).name ?? "without a name"
        self.isMapped = isMapped
        self.page = page
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
