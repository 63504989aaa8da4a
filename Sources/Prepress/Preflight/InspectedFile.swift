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
    /// All font dictionaries of the pages, by the name that the file gives them, with what their glyphs stand for.
    let fonts: [InspectedFont]

    init(_ document: PDFDocument, for variant: SheetVariant, inkLimit: Double, pages: [InspectedPage]) {
        self.document = document
        self.variant = variant
        self.inkLimit = inkLimit
        self.pages = pages
        structure = FileStructure(of: document)
        intents = (document.array(document.catalog["OutputIntents"]) ?? []).compactMap { document.dictionary($0) }
        let stream = document.resolved(document.catalog["Metadata"]).stream
        packet = stream.flatMap { document.unpacked($0, limit: 1_000_000) }.map(XMPReader.init)
        fonts = pages.flatMap(\.content.fonts).unique { InspectedFont($0, $1, in: document) }
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

    fileprivate init(_ font: PDFObject, _ isMapped: Bool, in document: PDFDocument) {
        entries = document.dictionary(font) ?? [:]
        name = document.resolved(entries["BaseFont"]).name ?? "without a name"
        self.isMapped = isMapped
    }
}

extension [(font: PDFObject, isMapped: Bool)] {
    /// Each font once.
    fileprivate func unique(_ make: (PDFObject, Bool) -> InspectedFont) -> [InspectedFont] {
        var seen: Set<PDFObject> = []
        return filter { seen.insert($0.font).inserted }.map { make($0.font, $0.isMapped) }
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
