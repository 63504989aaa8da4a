internal import Graphics
internal import Layout

/// One element of a sheet's structure, with everything inside (ISO 32000-1, 14.7.2).
struct StructureElement: Hashable {
    enum Kid: Hashable {
        case element(StructureElement)
        /// A marked sequence of the page, by its number.
        case content(Int)
        /// A link's area on the page, by its number.
        case link(Int)
    }

    let type: String
    var language: String?
    var alternateText: String?
    var actualText: String?
    /// Values of its attributes as PDF source has them.
    var attributes: [String: PDFObject] = [:]
    var kids: [Kid] = []
}

extension PageLayout {
    /// The sheet's structure: equal steps of neighbouring blocks are one element.
    func structure(for variant: SheetVariant) -> StructureElement {
        var builder = StructureBuilder(layout: self, variant: variant)
        var root = StructureElement(type: "Document", language: language)
        let read = blocks.filter { $0.role != .artifact }
        root.kids = builder.kids(of: read[...], at: 0)
        return root
    }

    /// The blocks that are links on a screen, in reading order.
    func linkedBlocks(for variant: SheetVariant) -> [PlacedBlock] {
        variant == .screen ? blocks.filter { $0.role != .artifact && $0.link != nil } : []
    }
}

private struct StructureBuilder {
    let layout: PageLayout
    let variant: SheetVariant
    private var sequences = 0
    private var links = 0

    init(layout: PageLayout, variant: SheetVariant) {
        self.layout = layout
        self.variant = variant
    }

    /// The elements of some blocks that share their steps above `depth`.
    mutating func kids(of blocks: ArraySlice<PlacedBlock>, at depth: Int) -> [StructureElement.Kid] {
        var kids: [StructureElement.Kid] = []
        var rest = blocks
        while let first = rest.first {
            let step = first.path[depth]
            let group = rest.prefix { $0.path[depth] == step }
            rest = rest.dropFirst(group.count)
            kids.append(.element(element(step, group, at: depth)))
        }
        return kids
    }

    private mutating func element(
        _ step: StructureStep, _ blocks: ArraySlice<PlacedBlock>, at depth: Int
    ) -> StructureElement {
        if let block = blocks.first, block.path.count == depth + 1 { return leaf(block) }
        var element = StructureElement(type: step.role.rawValue)
        // Our labels are pictograms or nothing, and never numbers.
        if step.role == .list {
            element.attributes = ["O": .name("List"), "ListNumbering": .name("None")]
        }
        element.kids = kids(of: blocks, at: depth + 1)
        return element
    }

    private mutating func leaf(_ block: PlacedBlock) -> StructureElement {
        var element = StructureElement(type: block.role.rawValue, language: block.language)
        element.kids = [.content(sequences)]
        sequences += 1
        switch block.content {
        case .text(let text):
            element.actualText = text.plainText
            // What the sheet's own language does not say: lines that run the other way.
            if layout.isRightToLeft, block.language == layout.language {
                element.attributes = ["O": .name("Layout"), "WritingMode": .name("RlTb")]
            }
        default:
            element.alternateText = block.alternateText
            element.attributes = [
                "O": .name("Layout"), "Placement": .name("Block"), "BBox": .numbers(box(block.rectangle)),
            ]
        }
        return variant == .screen && block.link != nil ? linked(element, block) : element
    }

    /// Words hold their link, and a picture is held by it.
    private mutating func linked(_ element: StructureElement, _ block: PlacedBlock) -> StructureElement {
        links += 1
        var (outer, link) = (element, StructureElement(type: "Link", language: element.language))
        guard block.isLinkedText(for: variant) else {
            link.kids = [.element(element), .link(links - 1)]
            return link
        }
        link.kids = element.kids + [.link(links - 1)]
        link.actualText = element.actualText
        outer.actualText = nil
        outer.kids = [.element(link)]
        return outer
    }

    private func box(_ rectangle: Rectangle) -> [Double] { layout.pageBox(rectangle, for: variant) }
}

extension PageLayout {
    /// The room around the trim that a variant's page has.
    func margin(for variant: SheetVariant) -> Double { variant == .press ? margin : 0 }

    /// A box of the layout as the file has it: from the lower left corner of the page, upwards.
    func pageBox(_ box: Rectangle, for variant: SheetVariant) -> [Double] {
        let margin = margin(for: variant)
        return [box.x + margin, height - box.bottom + margin, box.right + margin, height - box.y + margin]
    }
}
